import { join } from 'node:path'
import type { FilePort } from '../../../electron/disk/file-port.ts'
import { readFile } from '../../../electron/disk/read-file.ts'
import { writeFully } from '../../../electron/disk/write-fully.ts'
import { type ChainWriter, openJournalForAppend } from '../../../electron/journal/append.ts'
import { recoverChain } from '../../../electron/journal/recover.ts'
import type { Event } from '../../../shared/kernel/event.ts'
import { generalChain } from './full-fold.ts'

/** Puts other bytes in the place of a file, or a file where none was; synced, so that no power cut undoes it. */
export const overwrite = (port: FilePort, path: string, content: Uint8Array | string): void => {
  if (port.stat(path)) port.remove(path)
  const file = port.open(path, 'create')
  writeFully(port, file, Buffer.from(content), 0)
  port.syncData(file)
  port.close(file)
  port.syncFolder(join(path, '..'))
}

export const textOf = (port: FilePort, path: string): string =>
  Buffer.from(readFile(port, path)).toString('utf8')

export const removeFolder = (port: FilePort, folder: string): void => {
  for (const name of port.list(folder)) {
    const path = join(folder, name)
    if (port.stat(path)?.isFolder) removeFolder(port, path)
    else port.remove(path)
  }
  port.syncFolder(folder)
}

export const journalPath = (port: FilePort, name: string, chain = generalChain(port)): string =>
  join('/book/journal', chain, name)

/** Path of the chain's only month file. */
export const monthPath = (port: FilePort, chain = generalChain(port)): string =>
  journalPath(
    port,
    port.list(join('/book/journal', chain)).find(name => name.endsWith('.jsonl')) ?? '',
    chain,
  )

/** One line of the month file, from 1, put through `change`; undefined takes it out. */
export const alterLine = (
  port: FilePort,
  number: number,
  change: (line: string) => string | undefined,
): void => {
  const lines = textOf(port, monthPath(port)).split('\n')
  const altered = change(lines[number - 1] ?? '')
  lines.splice(number - 1, 1, ...(altered === undefined ? [] : [altered]))
  overwrite(port, monthPath(port), lines.join('\n'))
}

/** A line that some other program added, rightly chained and under the head. */
export const appendLine = (port: FilePort, event: Event, at = '2026-11-23T01:00:00.000Z'): void => {
  const writer = writerOf(port)
  const id = `added-${writer.last().seq}`
  writer.append([{ at, actor: 'system', id, command: 'newer.act', events: [event] }])
  writer.close()
}

/** Another program's hand on the general chain. */
export const writerOf = (port: FilePort): ChainWriter => {
  const chain = generalChain(port)
  const found = recoverChain(port, '/book', chain)
  if (found.kind === 'alarm') throw new Error(found.what)
  return openJournalForAppend(port, {
    folder: '/book',
    chain,
    timeZone: 'Asia/Shanghai',
    last: found.last,
  })
}
