import { join } from 'node:path'
import type { FilePort } from '../disk/file-port.ts'
import { readRange } from '../disk/read-file.ts'
import { writeFully } from '../disk/write-fully.ts'
import { Poisoned } from './failures.ts'
import { chainFolder, headPath, listMonthFiles } from './files.ts'
import { type Head, readHead } from './head.ts'

/** A chain's folder and the last line that recovery found. */
export type ChainEndOnDisk = { readonly folder: string; readonly chain: string; readonly last: Head }

const chunkBytes = 1 << 20

/**
 * Lines behind the head may stand in the system's memory alone: their writer died, or its sync failed, and after a
 * failed sync the system takes the pages for written. The same bytes are written over themselves, so that this
 * sync really puts them on the disk before anybody is told that they hold. @throws DiskError, Poisoned.
 */
export const makeDurable = (port: FilePort, { folder, chain, last }: ChainEndOnDisk): void => {
  const head = readHead(port, headPath(folder, chain))
  if (typeof head === 'string') throw new Poisoned('touched')
  if (head.seq >= last.seq) return
  const home = chainFolder(folder, chain)
  for (const { file, size } of listMonthFiles(port, home))
    if (file >= head.file) writeAgain(port, join(home, file), file === head.file ? head.size : 0, size)
  port.syncFolder(home)
}

const writeAgain = (port: FilePort, path: string, from: number, to: number): void => {
  const file = port.open(path, 'update')
  try {
    for (let at = from; at < to; at += chunkBytes)
      writeFully(port, file, readRange(port, file, at, Math.min(chunkBytes, to - at)), at)
    port.syncData(file)
  } finally {
    port.close(file)
  }
}
