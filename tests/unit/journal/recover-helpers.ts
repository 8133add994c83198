import { expect } from 'vitest'
import type { FilePort } from '../../../electron/disk/file-port.ts'
import { readFile } from '../../../electron/disk/read-file.ts'
import type { Head } from '../../../electron/journal/head.ts'
import { type Recovery, recoverChain } from '../../../electron/journal/recover.ts'
import { chain, diskWith, endsOf, entries, folder, setHead } from './journal-helpers.ts'

/** The chain opened as a start opens it. */
export const recover = (port: FilePort, checkpoint?: Head): Recovery =>
  recoverChain(port, folder, chain, checkpoint ? { checkpoint } : {})

/** Evidence: that alarm, and not a byte of the folder is another one. */
export const expectAlarm = (port: FilePort, what: string): void => {
  const before = everything(port)
  expect(recover(port)).toMatchObject({ kind: 'alarm', what })
  expect(everything(port)).toEqual(before)
}

/** Every name and content below the book's folder: to see that nothing was touched. */
const everything = (port: FilePort, path = folder): readonly (readonly [string, string])[] =>
  port.list(path).flatMap(name => {
    const inner = `${path}/${name}`
    if (port.stat(inner)?.isFolder) return everything(port, inner)
    return [[inner, Buffer.from(readFile(port, inner)).toString('latin1')] as const]
  })

/** Five commits of which the last `behind` were never acknowledged by the head. */
export const diskWithHeadBehind = (behind: number) => {
  const disk = diskWith(...entries(4))
  const ends = endsOf(disk)
  const head = ends[4 - behind]
  if (head) setHead(disk, head)
  return { disk, ends, size: ends[4]?.size ?? 0, from: ends[4 - behind]?.size ?? 0 }
}
