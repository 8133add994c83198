import { expect, it, vi } from 'vitest'
import type { FaultDisk, Sync } from '../../../electron/disk/fault-disk.ts'
import { createFaultPort } from '../../../electron/disk/fault-port.ts'
import { recoverChain } from '../../../electron/journal/recover.ts'
import { verifyFolder } from '../../../electron/journal/verify.ts'
import type { Commit } from '../../../shared/kernel/event.ts'
import { chain, commitsOn, diskWithFolder, folder } from '../../unit/journal/journal-helpers.ts'
import { aftermathOf, playShift, reopen } from './shift.ts'

const isLong = Boolean(process.env.WATCHBOOK_LONG)
const seeds = isLong ? 200 : 20

vi.setConfig({ testTimeout: isLong ? 3_600_000 : 240_000 })

/** Plays the shift and cuts the power before each of its operations and after the last, so many times each. */
const cutEverywhere = (
  disk: FaultDisk,
  look: (after: FaultDisk, acknowledged: readonly Commit[]) => void,
  times = seeds,
): number => {
  const acknowledged: Commit[] = []
  let cuts = 0
  const cut = (): void => {
    for (let seed = 0; seed < times; seed++) look(disk.crash(++cuts * 1000 + seed), acknowledged)
  }
  playShift(createFaultPort(disk, { before: cut }), commit => acknowledged.push(commit))
  cut()
  return cuts
}

it('loses no acknowledged commit and raises no false alarm wherever the power is cut', () => {
  const cuts = cutEverywhere(diskWithFolder(), (after, acknowledged) => {
    const { commits, visitors, report } = aftermathOf(after)
    expect(commits.slice(0, acknowledged.length)).toEqual(acknowledged)
    expect(new Set(visitors).size <= 1 && (visitors[0] ?? 'known')).toBe('known')
    expect(report).toMatchObject({ ok: true, problems: [] })
  })
  expect(cuts).toBeGreaterThan(100 * seeds)
})

it('never calls a book damaged that a power cut left, even before it is opened again', () => {
  cutEverywhere(
    diskWithFolder(),
    after => {
      const { problems } = verifyFolder(after, folder)
      expect(problems.filter(({ file }) => file !== 'journal')).toEqual([])
    },
    seeds / 4,
  )
})

it('survives a second cut while it recovers from the first', () => {
  let firstCuts = 0
  cutEverywhere(
    diskWithFolder(),
    (after, acknowledged) => {
      if (!isLong && firstCuts++ % 6 > 0) return
      let seed = 0
      const cutAgain = (): void => {
        const { commits, report } = aftermathOf(after.crash(seed++))
        expect(commits.slice(0, acknowledged.length)).toEqual(acknowledged)
        expect(report.ok).toBe(true)
      }
      reopen(createFaultPort(after, { before: cutAgain })).writer.close()
    },
    1,
  )
})

it.each<Sync>(['syncData', 'syncFolder'])('would lose acknowledged commits without %s', sync => {
  let lost = 0
  const disk = diskWithFolder()
  disk.ignore(sync)
  cutEverywhere(disk, (after, acknowledged) => {
    if (!holds(after, acknowledged)) lost++
  })
  expect(lost).toBeGreaterThan(0)
})

const holds = (after: FaultDisk, acknowledged: readonly Commit[]): boolean => {
  if (recoverChain(after, folder, chain).kind === 'alarm') return false
  const last = acknowledged.at(-1)
  return last === undefined || commitsOn(after)[acknowledged.length - 1]?.hash === last.hash
}

it('journals what it cut, and keeps the bytes', () => {
  let told = 0
  cutEverywhere(
    diskWithFolder(),
    after => {
      const { last, tailCuts } = soundRecovery(after)
      if (tailCuts.length === 0 || last.seq === 0) return
      reopen(after).writer.close()
      const events = commitsOn(after).at(-1)?.events
      expect(events).toEqual([
        {
          kind: 'journal.tail-cut',
          v: 1,
          data: expect.objectContaining({ sha256: tailCuts.at(-1)?.sha256 }),
        },
      ])
      expect(after.list(`${folder}/quarantine`)).toHaveLength(tailCuts.length)
      told++
    },
    seeds / 4,
  )
  expect(told).toBeGreaterThan(3)
})

const soundRecovery = (disk: FaultDisk) => {
  const recovery = recoverChain(disk, folder, chain)
  if (recovery.kind === 'alarm') throw new Error(`alarm: ${recovery.what}`)
  return recovery
}
