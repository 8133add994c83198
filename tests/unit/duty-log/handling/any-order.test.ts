import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { EntryRow } from '../../../../shared/duty-log/contract.ts'
import { foldEntry, isIncomplete, stageTable } from '../../../../shared/duty-log/index.ts'
import type { happened } from '../../kernel/scenario.ts'
import { corrected, recorded } from '../entries.ts'
import {
  acted,
  another,
  closed,
  entry,
  followedUp,
  forwardedTo,
  later,
  markedDuplicate,
  reopened,
  struck,
} from './acts.ts'
import { anyShift, playThrough } from './any-shift.ts'

describe('any order of acts', () => {
  it('leaves every entry where the table can bring it, with every statement and act that was accepted', () => {
    fc.assert(
      fc.property(anyShift, steps => {
        const { rows, accepted } = playThrough(steps)
        let kept = 0
        for (const { handling, revision, earlier } of rows.values()) {
          expect(Object.keys(stageTable)).toContain(handling.stage)
          expect(earlier.length).toBe(revision - 1)
          kept += revision + handling.acts.length
        }
        expect(kept).toBe(accepted)
      }),
      { numRuns: 300 },
    )
  })

  it('keeps in mind exactly what its rows say is open, lacking, due or not signed for', () => {
    fc.assert(
      fc.property(anyShift, steps => {
        const { rows, state } = playThrough(steps)
        const all = [...rows.values()]
        const ids = (kept: readonly EntryRow[]) => kept.map(({ itemId }) => itemId).sort()
        const { incomplete, open, unacknowledged, nilReports } = state.dutyLog
        expect(Object.keys(incomplete).sort()).toEqual(ids(all.filter(isIncomplete)))
        expect(Object.keys(open).sort()).toEqual(ids(all.filter(row => row.handling.stage === 'open')))
        for (const [itemId, { deadline }] of Object.entries(open))
          expect(deadline).toEqual(rows.get(itemId)?.handling.deadline)
        const counts = (row: EntryRow) => !['struck', 'duplicate'].includes(row.handling.stage)
        const waits = (row: EntryRow) => row.handling.forwardings.some(to => !to.acknowledged)
        expect(Object.keys(unacknowledged).sort()).toEqual(ids(all.filter(row => counts(row) && waits(row))))
        expect(nilReports.map(({ itemId }) => itemId).sort()).toEqual(
          ids(all.filter(row => row.nil && counts(row))),
        )
      }),
      { numRuns: 300 },
    )
  })

  it('never makes a chain or a circle of duplicates, and links both ends', () => {
    fc.assert(
      fc.property(anyShift, steps => {
        const { rows } = playThrough(steps)
        for (const { itemId, handling } of rows.values()) {
          if (handling.stage !== 'duplicate') continue
          const original = rows.get(handling.duplicateOf ?? '')
          expect(original?.handling.stage).not.toBe('duplicate')
          expect(original?.handling.duplicates).toContain(itemId)
        }
      }),
      { numRuns: 300 },
    )
  })
})

/** What two stations did to one entry, each without knowing of the other. */
const apart = [
  followedUp(later(60)),
  closed({ seq: 3, at: later(4) }),
  reopened({ seq: 4, at: later(6) }),
  struck({ seq: 2, at: later(5), hash: 'c'.repeat(64) }),
  forwardedTo('林帆'),
  acted('acknowledged', { to: '林帆（办公室）' }, { seq: 5, at: later(7) }),
  acted('handled', { at: later(3), text: '已派人' }, { seq: 3, at: later(3) }),
  markedDuplicate({ seq: 6, at: later(8) }),
  acted('marked-duplicate', { itemId: another, of: entry, reason: '同一来电' }, { seq: 7, at: later(8) }),
  corrected({ revision: 2, text: '甲改' }, { seq: 3, at: later(2) }),
  corrected({ revision: 2, text: '乙改' }, { seq: 4, at: later(3), hash: 'd'.repeat(64) }),
].map(({ event, meta }, place) => ({ event, meta: { ...meta, seq: place + 2 } }))

describe('acts of two stations', () => {
  it('come to the same in whatever order they arrive, and none is lost', () => {
    const rowAfter = (steps: readonly ReturnType<typeof happened>[]) =>
      steps.reduce<EntryRow | undefined>((row, { event, meta }) => foldEntry(row, event, meta), undefined)
    const first = recorded()
    const subsets = fc.shuffledSubarray([...apart], { minLength: 1 })
    fc.assert(
      fc.property(subsets, steps => {
        const row = rowAfter([first, ...steps])
        expect(row).toEqual(rowAfter([first, ...apart.filter(step => steps.includes(step))]))
        expect((row?.revision ?? 0) > 0 && row?.text).toBeTruthy()
        const statements = steps.filter(({ event }) => event.kind === 'duty-log.corrected').length
        expect(row?.earlier).toHaveLength(statements)
        expect(row?.handling.acts).toHaveLength(steps.length - statements)
      }),
      { numRuns: 500 },
    )
  })
})
