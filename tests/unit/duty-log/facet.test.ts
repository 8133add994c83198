import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { EntryRow } from '../../../shared/duty-log/contract.ts'
import { type FacetMemo, facetOf, foldEntry, foldFacet, memoOf } from '../../../shared/duty-log/index.ts'
import type { Event, EventMeta } from '../../../shared/kernel/event.ts'
import { corrected, recorded } from './entries.ts'
import { acted, entry, later } from './handling/acts.ts'

type Happened = { readonly event: Event; readonly meta: EventMeta }

const to = { key: '办公室', name: '林帆', section: '办公室' }
const dated = { type: 'other', occurredAt: later(0) } as const
const deeds: readonly ((revision: number) => Event)[] = [
  revision => corrected({ itemId: entry, revision, type: 'fax', missing: ['result'] }).event,
  revision => corrected({ itemId: entry, revision, type: 'other' }).event,
  () => acted('duty-log.handled', { at: later(1), text: '已转' }).event,
  () => acted('duty-log.closed', { result: '已办妥' }).event,
  () => acted('duty-log.followed-up', { reason: '须回复', ...dated }).event,
  () =>
    acted('duty-log.reopened', {
      reason: '又有反映',
      entry: { ...dated, missing: [], recordedAt: later(0), awaiting: [] },
    }).event,
  () => acted('duty-log.struck', { reason: '误记' }).event,
  () => acted('duty-log.marked-duplicate', { of: 'D-7K2M-2611-9', reason: '同一来电' }).event,
  () => acted('duty-log.forwarded', { at: later(1), to: [to, { ...to, key: '法规科' }], ...dated }).event,
  () => acted('duty-log.acknowledged', { to: to.key }).event,
  () => acted('duty-log.acknowledged-on-paper', { to: '法规科', name: '林帆', at: later(2) }).event,
]

const anyDeed = fc.record({
  deed: fc.nat(deeds.length - 1),
  by: fc.constantFrom('zhang.wei', 'li.lei', 'han.mei'),
})

/** One entry and what became of it, in the order of time. */
const anyCourse: fc.Arbitrary<readonly Happened[]> = fc.array(anyDeed, { maxLength: 14 }).map(steps => [
  recorded({ itemId: entry, missing: ['result'] }, { seq: 1, at: later(0), actor: 'li.lei' }),
  ...steps.map(({ deed, by }, place) => ({
    event: deeds[deed]?.(place + 2) ?? recorded().event,
    meta: { seq: place + 2, hash: 'a'.repeat(64), at: later(place + 1), actor: by },
  })),
])

const rowAfter = (course: readonly Happened[]): EntryRow | undefined =>
  course.reduce<EntryRow | undefined>((row, { event, meta }) => foldEntry(row, event, meta), undefined)

const told = ({ type, stage, lacks, awaits, people }: ReturnType<typeof facetOf>) => ({
  ...{ type, stage, lacks, awaits, people },
})

it('says of an entry what its row says, after every event in the order of time', () =>
  fc.assert(
    fc.property(anyCourse, course => {
      let memo: FacetMemo | undefined
      for (const [place, { event, meta }] of course.entries()) {
        const after = foldFacet(memo, event, entry, meta)
        const row = rowAfter(course.slice(0, place + 1))
        if (after === 'unsure' || !after || !row) throw new Error('an event in its order is never unsure')
        memo = after
        expect(told(after)).toEqual(facetOf(row))
        expect({ ...memoOf(row), upTo: after.upTo }).toEqual(after)
      }
    }),
    { numRuns: 500 },
  ))

it('in any order says what the row says, or that only the row tells', () =>
  fc.assert(
    fc.property(
      anyCourse.chain(course => fc.shuffledSubarray([...course], { minLength: course.length })),
      course => {
        let memo: FacetMemo | undefined
        let row: EntryRow | undefined
        for (const { event, meta } of course) {
          row = foldEntry(row, event, meta)
          const after = foldFacet(memo, event, entry, meta)
          memo = after === 'unsure' ? row && memoOf(row) : after
          expect(memo && told(memo)).toEqual(row && facetOf(row))
        }
      },
    ),
    { numRuns: 500 },
  ))
