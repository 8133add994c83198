import { join } from 'node:path'
import { parseChain } from '../../shared/kernel/ids.ts'
import type { FilePort } from '../disk/file-port.ts'
import { readFile, readRange } from '../disk/read-file.ts'
import { isTemporary } from '../disk/replace-file.ts'
import { chainFolder, headPath, listMonthFiles } from '../journal/files.ts'
import { type Head, headBytes, readHead } from '../journal/head.ts'
import { peopleFolder } from '../store/people-files.ts'
import { BackupFailed } from './failures.ts'

/** A file of a book, and how much of it belongs to the backup; or bytes that are written as they are. */
export type Piece =
  | { readonly path: string; readonly size: number }
  | { readonly path: string; readonly bytes: Uint8Array }

/** What a backup taken now would hold. Lines that are written from now on do not count. */
export type Survey = {
  readonly heads: { readonly [chain: string]: Head }
  readonly pieces: readonly Piece[]
}

/**
 * Looks at a book while it is written to. The order matters: heads first, then the accounts, which are written before
 * the commit that makes them count, then people, which are written before the line that names them. @throws DiskError;
 * BackupFailed where a chain has no head to go by.
 */
export const surveyBook = (port: FilePort, folder: string): Survey => {
  const heads: Record<string, Head> = {}
  const chains = port.list(join(folder, 'journal')).filter(parseChain)
  for (const chain of chains) heads[chain] = headOf(port, folder, chain)
  const small = smallFiles.flatMap(name => wholeFile(port, folder, name))
  const journal = chains.flatMap(chain => journalOf(port, folder, chain, heads[chain]))
  const people = port.list(join(folder, 'people')).filter(parseChain)
  return {
    heads,
    pieces: [
      ...small,
      ...journal,
      ...people.flatMap(chain => peopleOf(port, folder, chain)),
      ...attachmentsOf(port, folder),
    ],
  }
}

const smallFiles = ['accounts.json', 'station.json', 'recovery.pub'] as const

const wholeFile = (port: FilePort, folder: string, name: string): readonly Piece[] =>
  port.stat(join(folder, name)) ? [{ path: name, bytes: readFile(port, join(folder, name)) }] : []

const headOf = (port: FilePort, folder: string, chain: string): Head => {
  const head = readHead(port, headPath(folder, chain))
  if (typeof head === 'string')
    throw new BackupFailed('backup.book-unsound', { what: `journal/${chain}/head` })
  return head
}

/** Up to the head, and a head that says so. */
const journalOf = (
  port: FilePort,
  folder: string,
  chain: string,
  head: Head | undefined,
): readonly Piece[] => {
  if (!head) return []
  const months = listMonthFiles(port, chainFolder(folder, chain)).filter(({ file }) => file <= head.file)
  return [
    ...months.map(({ file, size }) => ({
      path: `journal/${chain}/${file}`,
      size: file === head.file ? head.size : size,
    })),
    { path: `journal/${chain}/head`, bytes: headBytes(head) },
  ]
}

/** Whole lines: the last may be on its way. */
const peopleOf = (port: FilePort, folder: string, chain: string): readonly Piece[] =>
  listMonthFiles(port, peopleFolder(folder, chain)).map(({ file, size }) => ({
    path: `people/${chain}/${file}`,
    size: endOfLastLine(port, join(peopleFolder(folder, chain), file), size),
  }))

const longestLine = 1 << 16
const newline = 0x0a

const endOfLastLine = (port: FilePort, path: string, size: number): number => {
  const from = Math.max(0, size - longestLine)
  const file = port.open(path, 'read')
  try {
    return from + readRange(port, file, from, size - from).lastIndexOf(newline) + 1
  } finally {
    port.close(file)
  }
}

/** Each is written beside and named by its content: what has a name is whole. */
const attachmentsOf = (port: FilePort, folder: string): readonly Piece[] =>
  port.list(join(folder, 'attachments')).flatMap(start =>
    port
      .list(join(folder, 'attachments', start))
      .filter(name => !isTemporary(name))
      .map(name => {
        const path = `attachments/${start}/${name}`
        return { path, size: port.stat(join(folder, path))?.size ?? 0 }
      }),
  )
