import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { FilePort } from '../../../electron/disk/file-port.ts'
import type { Commit } from '../../../shared/kernel/event.ts'
import { commitsOf } from '../../unit/book/full-fold.ts'
import { monthPath, overwrite, textOf } from '../../unit/book/tampering.ts'
import { findAfterCut } from './after-a-cut.ts'
import { cutEverywhere } from './power-cuts.ts'
import { diskBeforeShift, isLong, openAtMidnight } from './shift.ts'

const seeds = isLong ? 200 : 20
const torn = '{"seq":99,"prev":"00'

const tornSha256 = createHash('sha256').update(torn).digest('hex')

const cutsTold = (commits: readonly Commit[]): readonly string[] =>
  commits
    .flatMap(({ events }) => events)
    .filter(({ kind }) => kind === 'journal.tail-cut')
    .map(({ data }) => Object(data).sha256)

describe('a power cut while a torn tail is cut off', () => {
  it(`leaves what was proven, and one line that tells of each cut, with ${seeds} outcomes each`, async () => {
    const disk = await diskBeforeShift()
    const before = commitsOf(disk).map(({ id }) => id)
    overwrite(disk, monthPath(disk), `${textOf(disk, monthPath(disk))}${torn}`)
    const act = async (port: FilePort) => {
      const { book } = openAtMidnight(port, 'opening')
      await book.signIns.signIn({ account: 'zhang.wei', password: 'not-this-one', confirmClock: true })
      book.close()
    }
    const { cuts, disks } = await cutEverywhere(disk, seeds, { act, told: () => undefined })
    for (const cut of disks.values()) {
      const { wrong } = await findAfterCut(cut)
      expect(wrong).toEqual([])
      const after = commitsOf(cut)
      const told = cutsTold(after)
      // The line that tells of it may itself be torn: that is another cut, of other bytes.
      expect(new Set(told).size).toBe(told.length)
      expect(told).toContain(tornSha256)
      expect(after.slice(0, before.length).map(({ id }) => id)).toEqual(before)
    }
    expect(cuts.length).toBeGreaterThan(10 * seeds)
  })
})
