import { describe, expect, it } from 'vitest'
import type { Sync } from '../../../electron/disk/fault-disk.ts'
import { type Found, findAfterCut } from './after-a-cut.ts'
import { type Cuts, cutEverywhere } from './power-cuts.ts'
import { diskBeforeShift, isLong, nothingTold, playShift, type Told } from './shift.ts'

const seeds = isLong ? 200 : 20

const shiftWithCuts = async (ignoring: readonly Sync[] = [], times = seeds): Promise<Cuts<Told>> => {
  const disk = await diskBeforeShift()
  disk.ignore(...ignoring)
  const told = nothingTold()
  const act = (port: Parameters<typeof playShift>[0]) => playShift(port, told)
  return cutEverywhere(disk, times, { act, told: () => ({ ...told, ids: [...told.ids] }) })
}

const findAll = async ({ disks }: Cuts<Told>): Promise<ReadonlyMap<string, Found>> => {
  const found = new Map<string, Found>()
  for (const [digest, disk] of disks) found.set(digest, await findAfterCut(disk))
  return found
}

/** What was promised and is not there, or is there and should not be; one line for each cut that went wrong. */
const complaints = ({ cuts }: Cuts<Told>, found: ReadonlyMap<string, Found>): readonly string[] =>
  cuts.flatMap(({ at, digest, told }) => {
    const { ids = [], draft, wrong = ['not looked at'] } = found.get(digest) ?? {}
    const lost = told.ids.filter(id => !ids.includes(id)).map(id => `lost ${id}`)
    const noDraft = told.draft !== undefined && draft === undefined ? ['lost the draft'] : []
    return [...lost, ...noDraft, ...wrong].map(what => `${at}: ${what}`)
  })

describe('a power cut at any operation of a shift', () => {
  it(`loses nothing that was said to be saved, and raises no alarm, with ${seeds} outcomes each`, async () => {
    const cuts = await shiftWithCuts()
    expect(complaints(cuts, await findAll(cuts))).toEqual([])
    expect(cuts.cuts.length).toBeGreaterThan(50 * seeds)
    expect(cuts.cuts.at(-1)?.told.ids).toHaveLength(6)
  })

  it.each(['syncData', 'syncFolder'] as const)(
    'would be noticed to lose something if %s did nothing',
    async sync => {
      const cuts = await shiftWithCuts([sync], 6)
      const lost = complaints(cuts, await findAll(cuts)).filter(what => what.includes(': lost '))
      expect(lost).not.toEqual([])
    },
  )
})
