import { dirname } from 'node:path'
import { createFaultDisk, type FaultDisk } from '../../../electron/disk/fault-disk.ts'
import type { FilePort } from '../../../electron/disk/file-port.ts'
import { readFile } from '../../../electron/disk/read-file.ts'
import { writeFully } from '../../../electron/disk/write-fully.ts'
import { type ChainWriter, type Draft, openJournalForAppend } from '../../../electron/journal/append.ts'
import type { ChainEnd } from '../../../electron/journal/chain-walk.ts'
import { headPath, journalFile } from '../../../electron/journal/files.ts'
import { type Head, openHead } from '../../../electron/journal/head.ts'
import { readCommits } from '../../../electron/journal/read.ts'
import { type Recovery, recoverChain } from '../../../electron/journal/recover.ts'
import { writeStationFile } from '../../../electron/store/station-file.ts'
import { type ChainOpening, chainOpened } from '../../../shared/journal/index.ts'
import type { Commit } from '../../../shared/kernel/event.ts'

export const station = 'G-7K2M'
export const chain = 'G-7K2M.general.1'
export const secret = 'G-7K2M.secret.1'
export const timeZone = 'Asia/Shanghai'
export const folder = '/book'
export const november = '2026-11.jsonl'
export const december = '2026-12.jsonl'

/** The first draft of every chain. */
export const opening = (more: Partial<ChainOpening> = {}, at = '2026-11-23T01:00:00.000Z'): Draft => ({
  at,
  actor: 'setup',
  id: more.realm === 'secret' ? 'set-up:secret' : 'set-up',
  command: 'station.set-up',
  events: [chainOpened({ station, realm: 'general', timeZone, ...more })],
})

/** An entry of the duty log; `n` makes it and its instant its own. */
export const entry = (
  n: number,
  { at = minuteOf(n), data = {} }: { at?: string; data?: object } = {},
): Draft => ({
  at,
  actor: 'zhang.wei',
  id: `entry-${n}`,
  command: 'duty-log.record',
  events: [{ kind: 'duty-log.recorded', v: 1, data: { text: `来电 ${n}`, ...data } }],
})

/** `n` minutes after nine in the unit's morning of 23 November. */
export const minuteOf = (n: number): string =>
  new Date(Date.parse('2026-11-23T01:00:00.000Z') + n * 60_000).toISOString()

/** In December of the unit's zone, while it is still November in UTC. */
export const firstOfDecember = '2026-11-30T16:00:00.000Z'

/** A model disk with an empty book folder whose name is on the disk. */
export const diskWithFolder = (): FaultDisk => {
  const disk = createFaultDisk()
  disk.makeFolder(folder)
  disk.syncFolder('/')
  writeStationFile(disk, folder, { format: 1, station, name: '门卫室', timeZone })
  return disk
}

/** A model disk with a book that holds these commits, and its other realm opened; heads synced. */
export const diskWith = (...drafts: readonly Draft[]): FaultDisk => {
  const disk = diskWithFolder()
  writeChain(disk, drafts)
  writeChain(disk, [opening({ realm: 'secret' })], secret)
  return disk
}

/** An opening and `count` entries. */
export const entries = (count: number): readonly Draft[] => [
  opening(),
  ...Array.from({ length: count }, (_, n) => entry(n + 1)),
]

/** Recovers the chain, appends one commit after the other, closes it. In other chains the ids are others too. */
export const writeChain = (
  port: FilePort,
  drafts: readonly Draft[],
  name = chain,
  inFolder = folder,
): Head => {
  const writer = writerOn(port, name, inFolder)
  const idOf = ({ id }: Draft) => (name === chain ? id : `${id}:${name}`)
  for (const draft of drafts) writer.append([{ ...draft, id: idOf(draft) }])
  writer.close()
  return writer.last()
}

export const writerOn = (port: FilePort, name = chain, inFolder = folder): ChainWriter => {
  const last = soundEnd(recoverChain(port, inFolder, name))
  return openJournalForAppend(port, { folder: inFolder, chain: name, timeZone, last })
}

/** @throws Error where recovery raised the alarm. */
export const soundEnd = (recovery: Recovery): ChainEnd => {
  if (recovery.kind === 'alarm')
    throw new Error(`alarm: ${recovery.what} at ${recovery.file}:${recovery.line}`)
  return recovery.last
}

export const commitsOn = (port: FilePort, name = chain): readonly Commit[] =>
  Array.from(readCommits(port, folder, name), ({ commit }) => commit)

export const bytesOf = (port: FilePort, file: string, name = chain): Buffer =>
  Buffer.from(readFile(port, journalFile(folder, name, file)))

/** Puts other bytes in place of a file, behind the program's back. */
export const overwrite = (port: FilePort, path: string, bytes: Uint8Array): void => {
  if (port.stat(path)) port.remove(path)
  const file = port.open(path, 'create')
  writeFully(port, file, bytes, 0)
  port.syncData(file)
  port.close(file)
  port.syncFolder(dirname(path))
}

export const overwriteMonth = (port: FilePort, file: string, bytes: Uint8Array, name = chain): void =>
  overwrite(port, journalFile(folder, name, file), bytes)

/** Sets the head as if the commits after this one had not been acknowledged: both slots. */
export const setHead = (port: FilePort, head: Head, name = chain): void => {
  const path = headPath(folder, name)
  overwrite(port, path, Buffer.alloc(8192, ' '))
  const file = openHead(port, path)
  file.write(head)
  file.sync()
  file.close()
}

/** Where the line of each commit ends, in order. */
export const endsOf = (port: FilePort, name = chain): readonly Head[] =>
  Array.from(readCommits(port, folder, name), ({ commit, file, offset, length }) => ({
    seq: commit.seq,
    hash: commit.hash,
    file,
    size: offset + length + 1,
  }))
