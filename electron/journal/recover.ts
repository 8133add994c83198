import { join } from 'node:path'
import type { FilePort } from '../disk/file-port.ts'
import { writeFully } from '../disk/write-fully.ts'
import type { ChainEnd } from './chain-walk.ts'
import { type ChainAlarm, type ExamineOptions, examineChain, type Tail } from './examine.ts'
import { chainFolder, journalFile, listMonthFiles } from './files.ts'
import { cutToQuarantine, keptAs } from './quarantine.ts'

/** What the next commit has to tell (`journal.tail-cut`); `wholeLines` is for the note to the user. */
export type TailCut = {
  readonly file: string
  readonly bytes: number
  readonly sha256: string
  readonly wholeLines: number
}

export type Recovery =
  | {
      readonly kind: 'sound'
      readonly chain: string
      readonly last: ChainEnd
      /** seq after which lines were read; 0 where the whole chain was. */
      readonly readAfter: number
      /** Not journalled yet: the caller's next commit names them all. Also those of an opening that was cut short. */
      readonly tailCuts: readonly TailCut[]
      readonly isNewlineRepaired: boolean
    }
  | ChainAlarm

/**
 * Opens a chain after whatever happened to it: repairs what a power cut can leave, and touches nothing where it finds
 * more (format.md §4). Only for the holder of the lock. @throws DiskError; then opening may be tried again.
 */
export const recoverChain = (
  port: FilePort,
  folder: string,
  chain: string,
  options: ExamineOptions = {},
): Recovery => {
  const examined = examineChain(port, folder, chain, options)
  if (examined.kind === 'alarm') return examined
  const { last, readAfter, isNewlineMissing, tail } = examined
  if (isNewlineMissing) addNewline(port, journalFile(folder, chain, last.file), last.size - 1)
  if (tail) cutTail(port, folder, examined, tail)
  removeEmptyFiles(port, chainFolder(folder, chain))
  const tailCuts = cutsAfter(port, folder, chain, last)
  return { kind: 'sound', chain, last, readAfter, tailCuts, isNewlineRepaired: isNewlineMissing }
}

const addNewline = (port: FilePort, path: string, at: number): void => {
  const file = port.open(path, 'update')
  try {
    writeFully(port, file, Buffer.from('\n'), at)
    port.syncData(file)
  } finally {
    port.close(file)
  }
}

const cutTail = (
  port: FilePort,
  folder: string,
  { chain, last }: { chain: string; last: ChainEnd },
  tail: Tail,
): void => {
  const path = journalFile(folder, chain, tail.file)
  const keepAs = `${keptAfter(chain, last.seq)}.${tail.file}`
  cutToQuarantine(port, folder, { path, from: tail.from, bytes: tail.bytes, keepAs })
}

/** The name tells after which commit it was cut, so that an opening cut short before it journalled this still knows. */
const keptAfter = (chain: string, seq: number): string => `${chain}.after-${seq}`

const removeEmptyFiles = (port: FilePort, home: string): void => {
  const empty = listMonthFiles(port, home).filter(({ size }) => size === 0)
  for (const { file } of empty) port.remove(join(home, file))
  if (empty.length > 0) port.syncFolder(home)
}

const cutsAfter = (port: FilePort, folder: string, chain: string, last: ChainEnd): readonly TailCut[] =>
  keptAs(port, folder, keptAfter(chain, last.seq)).map(({ name, bytes, sha256 }) => ({
    file: name.split('.').slice(4, 6).join('.'),
    bytes: bytes.length,
    sha256,
    wholeLines: bytes.filter(byte => byte === 0x0a).length,
  }))
