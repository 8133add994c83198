import { describe, expect, it } from 'vitest'
import type { FaultDisk } from '../../../electron/disk/fault-disk.ts'
import { createFaultPort, type Fault, writingOperations } from '../../../electron/disk/fault-port.ts'
import type { FilePort } from '../../../electron/disk/file-port.ts'
import { refusals } from '../../../shared/refusals.ts'
import type { House } from '../../unit/book/house.ts'
import { monthPath, textOf } from '../../unit/book/tampering.ts'
import { digestOfDisk, type Found, findAfterCut } from './after-a-cut.ts'
import { diskBeforeShift, nothingTold, openAtMidnight, type Told, workShift } from './shift.ts'

type Fate = Pick<Fault, 'mode' | 'code' | 'only'> & {
  /** Whether the file may end in half a line until the book is opened again: cutting it off failed as well. */
  readonly mayLeaveHalf?: boolean
}

const fates: Record<string, Fate> = {
  'fails once': { code: 'EIO', mode: 'once' },
  'fails, and all later ones': { code: 'EIO', mode: 'forever', mayLeaveHalf: true },
  'fails once for want of room': { code: 'ENOSPC', mode: 'once', only: writingOperations },
  'fails for want of room, and all later ones': {
    code: 'ENOSPC',
    mode: 'forever',
    only: ['create', 'write', 'makeFolder'],
  },
  'fails on a disk that turned read-only, and all later ones': {
    code: 'EROFS',
    mode: 'forever',
    only: writingOperations,
  },
  'writes only half at once': { mode: 'short-write', only: ['write'] },
  'writes half, and then there is no more room': { code: 'ENOSPC', mode: 'short-then-fail', only: ['write'] },
}

const finds = new Map<string, Found>()

/** The same disk is looked at once: most failing reads change nothing on it. */
const findOnce = async (disk: FaultDisk): Promise<Found> => {
  const digest = digestOfDisk(disk)
  const found = finds.get(digest) ?? (await findAfterCut(disk))
  finds.set(digest, found)
  return found
}

/** Plays the shift with the fault; what is wrong afterwards. `isOver` when the fault did not come any more. */
const playOnce = async (
  { mayLeaveHalf = false, ...fate }: Fate,
  failAt: number,
): Promise<{ readonly isOver: boolean; readonly wrong: readonly string[] }> => {
  const disk = await diskBeforeShift()
  const told = nothingTold()
  const port = createFaultPort(disk, { ...fate, failAt })
  const house = openOrNot(port)
  if (house) await workShift(house, told)
  const half = textOf(disk, monthPath(disk)).endsWith('\n') || mayLeaveHalf ? [] : ['half a line is left']
  const wrong = [...(house ? brokenIn(house, told) : []), ...half, ...missing(told, await findOnce(disk))]
  return { isOver: port.operations() < failAt, wrong }
}

/** Opening fails as a whole, or not at all; later there are only refusals. */
const openOrNot = (port: FilePort): House | undefined => {
  try {
    return openAtMidnight(port, 'shift')
  } catch (cause) {
    if (cause instanceof Error && ['DiskError', 'Poisoned'].includes(cause.name)) return undefined
    throw cause
  }
}

/** What was no refusal with a sentence of its own, and what broke down for another reason than the disk. */
const brokenIn = ({ breakdowns }: House, { refused }: Told): readonly string[] => [
  ...refused.filter(code => !Object.hasOwn(refusals, code) || code === 'door.broken-down'),
  ...breakdowns.filter(cause => !(cause instanceof Error && cause.name === 'DiskError')).map(String),
]

const missing = ({ ids, draft }: Told, found: Found): readonly string[] => [
  ...found.wrong,
  ...ids.filter(id => !found.ids.includes(id)).map(id => `lost ${id}`),
  ...(draft !== undefined && found.draft === undefined ? ['lost the draft'] : []),
]

describe('each operation of a shift, one run after the other,', () => {
  it.each(Object.keys(fates))('%s: nothing is lost, nothing left in part, the book goes on', async name => {
    const complaints: string[] = []
    let failAt = 0
    for (let isOver = false; !isOver; ) {
      const played = await playOnce(fates[name] ?? {}, ++failAt)
      isOver = played.isOver
      complaints.push(...played.wrong.map(what => `operation ${failAt}: ${what}`))
    }
    expect(complaints).toEqual([])
    expect(failAt).toBeGreaterThan(20)
  })
})

describe('a shift on a disk that', () => {
  const toldWith = async (fault: Fault): Promise<Told> => {
    const told = nothingTold()
    const house = openAtMidnight(createFaultPort(await diskBeforeShift(), fault), 'shift')
    await workShift(house, told)
    return told
  }

  /** The first operation of that kind which belongs to an entry, not to opening or to the sign-in. */
  const firstOfEntries = async (only: Fault['only'] & object): Promise<number> => {
    const port = createFaultPort(await diskBeforeShift(), { only })
    const house = openAtMidnight(port, 'shift')
    await house.call('session.sign-in', {
      account: 'zhang.wei',
      password: 'horse-battery-8291',
      confirmClock: true,
    })
    return port.operations() + 1
  }

  it('is full at one write says so, and takes the next entry', async () => {
    const failAt = await firstOfEntries(['write'])
    const told = await toldWith({ failAt, code: 'ENOSPC', only: ['write'] })
    expect(told.refused).toEqual(['journal.disk-full'])
    expect(told.ids).not.toContain('first')
    expect(told.ids).toContain('second')
  })

  it('fails at one write says so with the code, and takes the next entry', async () => {
    const failAt = await firstOfEntries(['write'])
    expect(await toldWith({ failAt, code: 'EIO', only: ['write'] })).toMatchObject({
      refused: ['journal.not-written'],
      ids: ['second', 'third', 'after-midnight', 'correction', 'last'],
    })
  })

  it('fails at one sync takes no more entries until it is opened again', async () => {
    const failAt = await firstOfEntries(['syncData'])
    const { refused, ids } = await toldWith({ failAt, code: 'EIO', only: ['syncData'] })
    expect(ids).toEqual([])
    expect(new Set(refused)).toEqual(new Set(['journal.poisoned', 'draft.not-kept']))
  })
})
