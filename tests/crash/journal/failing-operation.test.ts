import { expect, it } from 'vitest'
import { createFaultPort, type Fault } from '../../../electron/disk/fault-port.ts'
import { DiskError, type FilePort } from '../../../electron/disk/file-port.ts'
import { NotWritten, Poisoned } from '../../../electron/journal/failures.ts'
import { diskWithFolder, entry, november, opening, writerOn } from '../../unit/journal/journal-helpers.ts'
import { type Aftermath, type Attempt, aftermathOf, commitsOfShift, onceOnly, playShift } from './shift.ts'

type Outcome = Aftermath & {
  readonly ended: 'done' | NotWritten | Poisoned | DiskError
  readonly acknowledged: readonly string[]
  /** Whether the run reached the operation that was to fail. */
  readonly wasReached: boolean
}

/** Plays the shift on a disk that fails there, then opens the book on the disk as it is. */
const playWith = (fault: Fault, attempt: Attempt): Outcome => {
  const disk = diskWithFolder()
  const port = createFaultPort(disk, fault)
  const acknowledged: string[] = []
  const ended = endOf(() => playShift(port, ({ hash }) => acknowledged.push(hash), attempt))
  const wasReached = port.operations() >= (fault.failAt ?? 0)
  return { ended, acknowledged, wasReached, ...aftermathOf(disk) }
}

const endOf = (act: () => void): Outcome['ended'] => {
  try {
    act()
    return 'done'
  } catch (cause) {
    if (cause instanceof NotWritten || cause instanceof Poisoned || cause instanceof DiskError) return cause
    throw cause
  }
}

/** Until a run ends before the operation that was to fail. */
const failEverywhere = (
  fault: Omit<Fault, 'failAt'>,
  attempt: Attempt,
  look: (outcome: Outcome) => void,
): number => {
  for (let failAt = 1; ; failAt++) {
    const outcome = playWith({ ...fault, failAt }, attempt)
    look(outcome)
    if (!outcome.wasReached) return failAt - 1
  }
}

/** What an operator does who reads 未保存: the same again. */
const onceMore: Attempt = act => {
  try {
    return act()
  } catch (cause) {
    if (cause instanceof NotWritten || cause instanceof DiskError) return act()
    throw cause
  }
}

it.each<Omit<Fault, 'failAt'>>([
  { code: 'EIO', mode: 'once' },
  { code: 'EIO', mode: 'forever' },
  { code: 'ENOSPC', mode: 'once' },
  { code: 'ENOSPC', mode: 'forever' },
  { code: 'ENOSPC', mode: 'short-then-fail' },
  { code: 'EROFS', mode: 'forever' },
  { mode: 'short-write' },
])('leaves no partial line and loses nothing at whatever operation fails ($code, $mode)', fault => {
  const tried = failEverywhere(fault, onceOnly, ({ acknowledged, commits, visitors, report }) => {
    expect(commits.slice(0, acknowledged.length).map(({ hash }) => hash)).toEqual(acknowledged)
    expect(commits.length - acknowledged.length).toBeLessThanOrEqual(2)
    expect(visitors.every(kind => kind === 'known')).toBe(true)
    expect(report).toMatchObject({ ok: true, problems: [], notes: [] })
  })
  expect(tried).toBeGreaterThan(80)
})

it.each(['ENOSPC', 'EIO'])(
  'stays usable when a write fails with %s: the same act goes through the next time',
  code => {
    for (const mode of ['once', 'short-then-fail'] as const)
      failEverywhere(
        { code, mode, only: ['write', 'create'] },
        onceMore,
        ({ ended, acknowledged, commits }) => {
          expect(ended).toBe('done')
          expect(acknowledged).toHaveLength(commitsOfShift)
          expect(commits.map(({ hash }) => hash)).toEqual(acknowledged)
        },
      )
  },
)

it('is poisoned for good by a failed sync of its file, and never syncs that again', () => {
  const disk = diskWithFolder()
  const writer = writerOn(diskFailingToSync(disk))
  const tries = [opening(), entry(1), entry(2)].map(draft => endOf(() => void writer.append([draft])))
  writer.close()
  expect(tries).toEqual([expect.any(Poisoned), expect.any(Poisoned), expect.any(Poisoned)])
  expect(aftermathOf(disk)).toMatchObject({ commits: { length: 1 }, report: { ok: true } })
})

/** The first sync of the month's file fails, and a second one is a mistake. */
const diskFailingToSync = (disk: FilePort): FilePort => {
  let syncs = 0
  const syncData: FilePort['syncData'] = file => {
    if (!file.path.endsWith(november)) return disk.syncData(file)
    throw syncs++ === 0 ? new DiskError('EIO', 'syncData', file.path) : new Error('synced again')
  }
  return { ...disk, syncData }
}

it('finishes the shift where nothing fails', () => {
  expect(playWith({}, onceOnly)).toMatchObject({ ended: 'done', acknowledged: { length: commitsOfShift } })
})
