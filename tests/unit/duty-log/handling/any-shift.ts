import fc from 'fast-check'
import { expect } from 'vitest'
import { type DecideContext, decideGeneral } from '../../../../shared/decide.ts'
import type { EntryRow } from '../../../../shared/duty-log/contract.ts'
import { foldEntry, placesOf } from '../../../../shared/duty-log/index.ts'
import { evolveGeneral } from '../../../../shared/evolve.ts'
import type { Decision } from '../../../../shared/kernel/decision.ts'
import type { Event, EventMeta } from '../../../../shared/kernel/event.ts'
import { liftEvent } from '../../../../shared/lift-event.ts'
import { emptyGeneralState } from '../../../../shared/state.ts'
import { contextOf, station } from '../../kernel/scenario.ts'
import { entry, later } from './acts.ts'

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

/** One act on an entry, or a new one. */
export const anyEntryStep = fc.record({
  kind: fc.constantFrom(...kinds, 'record' as const, 'follow-up' as const),
  target: fc.nat(4),
  other: fc.nat(4),
  by: fc.constantFrom(...people),
  dueIn: fc.option(fc.integer({ min: -10, max: 90 }), { nil: undefined }),
  /** How many statements and acts the actor has not seen. */
  behind: fc.constantFrom(0, 0, 0, 1),
  lacks: fc.boolean(),
  type: fc.constantFrom('telephone', 'telephone', 'telephone', 'incident', 'instruction'),
})
type Step = typeof anyEntryStep extends fc.Arbitrary<infer S> ? S : never

/** `by`: also a name, where accounts have one. */
export type EntryStep = Omit<Step, 'by'> & { readonly by: string }

export type Shift = {
  readonly state: ReturnType<typeof emptyGeneralState>
  readonly rows: Map<string, EntryRow>
  accepted: number
}

const minutesAfter = (now: string, minutes: number): string =>
  new Date(Date.parse(now) + minutes * 60_000).toISOString()

/** Plays a shift of several people through decide and fold, one step a minute, as the lane does. */
export const playThrough = (steps: readonly Step[]): Shift => {
  const shift: Shift = { state: emptyGeneralState(), rows: new Map(), accepted: 0 }
  for (const [place, step] of steps.entries()) {
    const at = later(200 + place)
    const decision = decideEntryStep(step, shift, contextAt(shift, step, at))
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

const contextAt = ({ state, rows }: Shift, { by: actor }: Step, now: string) => {
  const newItemId = () => `${station}-2611-${(state.numbers[`${station}-2611`] ?? 0) + 1}`
  return contextOf({ now, newItemId, items: rows, actor })
}

/** As the lane decides it, on the entries that are there. */
export const decideEntryStep = (
  step: EntryStep,
  { state, rows }: Pick<Shift, 'state'> & { readonly rows: ReadonlyMap<string, EntryRow> },
  context: DecideContext,
): Decision => {
  const row = [...rows.values()][step.target]
  const of = [...rows.values()][step.other]?.itemId ?? entry
  const dueAt = step.dueIn === undefined ? {} : { dueAt: minutesAfter(context.now, Number(step.dueIn) + 200) }
  if (step.kind === 'record' || !row) {
    const elements = step.lacks ? {} : { unit: '东湖泵站', phone: '0000-8101', result: '已转' }
    return decideGeneral(
      state,
      'duty-log.record',
      { type: step.type, text: '一', elements, ...dueAt },
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

export const anyShift = fc.array(anyEntryStep, { maxLength: 40, size: 'max' })
