import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decideGeneral } from '../../../../shared/decide.ts'
import type { EntryRow } from '../../../../shared/duty-log/contract.ts'
import { foldEntry, isIncomplete, placesOf, stageTable } from '../../../../shared/duty-log/index.ts'
import { evolveGeneral } from '../../../../shared/evolve.ts'
import type { Decision } from '../../../../shared/kernel/decision.ts'
import type { Event, EventMeta } from '../../../../shared/kernel/event.ts'
import { liftEvent } from '../../../../shared/lift-event.ts'
import { emptyGeneralState } from '../../../../shared/state.ts'
import { contextOf, type happened, station } from '../../kernel/scenario.ts'
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

const people = ['zhang.wei', 'li.lei', 'han.mei'] as const
const kinds = [
  'record',
  'correct',
  'handle',
  'attempt',
  'close',
  'reopen',
  'follow-up',
  'strike',
  'mark-duplicate',
  'forward',
  'acknowledge',
  'report-nil',
] as const

const anyStep = fc.record({
  kind: fc.constantFrom(...kinds, 'record' as const, 'follow-up' as const),
  target: fc.nat(4),
  other: fc.nat(4),
  by: fc.constantFrom(...people),
  dueIn: fc.option(fc.integer({ min: -10, max: 90 }), { nil: undefined }),
  /** How many statements and acts the actor has not seen. */
  behind: fc.constantFrom(0, 0, 0, 1),
  lacks: fc.boolean(),
})
type Step = typeof anyStep extends fc.Arbitrary<infer S> ? S : never

type Shift = {
  readonly state: ReturnType<typeof emptyGeneralState>
  readonly rows: Map<string, EntryRow>
  accepted: number
}

/** Plays a shift of several people through decide and fold, one step a minute, as the lane does. */
const playThrough = (steps: readonly Step[]): Shift => {
  const shift: Shift = { state: emptyGeneralState(), rows: new Map(), accepted: 0 }
  for (const [place, step] of steps.entries()) {
    const at = later(200 + place)
    const decision = decideStep(step, shift, at)
    if (!decision.ok) continue
    const meta = { seq: place + 1, hash: 'a'.repeat(64), at, actor: step.by }
    for (const event of decision.events) take(shift, event, meta)
  }
  return shift
}

const take = (shift: Shift, event: Event, meta: EventMeta): void => {
  expect(liftEvent(event)).toEqual({ ok: true, event })
  evolveGeneral(shift.state, event, meta)
  shift.accepted += placesOf(event).length
  for (const { itemId } of placesOf(event)) {
    const row = foldEntry(shift.rows.get(itemId), event, meta)
    if (row) shift.rows.set(itemId, row)
  }
}

const decideStep = (step: Step, { state, rows }: Shift, now: string): Decision => {
  const newItemId = () => `${station}-2611-${(state.numbers[`${station}-2611`] ?? 0) + 1}`
  const context = contextOf({ now, newItemId, items: rows, actor: step.by })
  const row = [...rows.values()][step.target]
  const of = [...rows.values()][step.other]?.itemId ?? entry
  const dueAt = step.dueIn === undefined ? {} : { dueAt: later(Number(step.dueIn) + 400) }
  if (step.kind === 'record' || !row) {
    const elements = step.lacks ? {} : { unit: '东湖泵站', phone: '0000-8101', result: '已转' }
    return decideGeneral(
      state,
      'duty-log.record',
      { type: 'telephone', text: '一', elements, ...dueAt },
      context,
    )
  }
  const { itemId, revision, occurredAt } = row
  const seen = { seen: row.revision + row.handling.acts.length - step.behind || 1 }
  const reason = '核对'
  const to = [{ name: step.by, section: '办公室' }]
  switch (step.kind) {
    case 'correct':
      return decideGeneral(
        state,
        'duty-log.correct',
        { itemId, revision, type: 'other', text: `改${context.now}`, occurredAt, reason, ...dueAt },
        context,
      )
    case 'handle':
      return decideGeneral(state, 'duty-log.handle', { itemId, text: '已派人' }, context)
    case 'attempt':
      return decideGeneral(state, 'duty-log.attempt', { itemId, reached: true, result: '已告知' }, context)
    case 'close':
      return decideGeneral(state, 'duty-log.close', { itemId, result: '已办妥', ...seen }, context)
    case 'reopen':
      return decideGeneral(state, 'duty-log.reopen', { itemId, reason, ...seen }, context)
    case 'follow-up':
      return decideGeneral(state, 'duty-log.follow-up', { itemId, reason, ...dueAt, ...seen }, context)
    case 'strike':
      return decideGeneral(state, 'duty-log.strike', { itemId, reason, ...seen }, context)
    case 'mark-duplicate':
      return decideGeneral(state, 'duty-log.mark-duplicate', { itemId, of, reason, ...seen }, context)
    case 'forward':
      return decideGeneral(state, 'duty-log.forward', { itemId, to }, context)
    case 'acknowledge':
      return decideGeneral(state, 'duty-log.acknowledge', { itemId }, context)
    case 'report-nil': {
      const period = { from: later(step.target * 60), to: later(step.target * 60 + 30) }
      return decideGeneral(state, 'duty-log.report-nil', period, context)
    }
  }
}

const anyShift = fc.array(anyStep, { maxLength: 40, size: 'max' })

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
