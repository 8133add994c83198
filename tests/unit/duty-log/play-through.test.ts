import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decideGeneral } from '../../../shared/decide.ts'
import type { EntryRow } from '../../../shared/duty-log/contract.ts'
import { entryTypeIds } from '../../../shared/duty-log/entry-types.ts'
import { foldEntry, missingElements, placesOf } from '../../../shared/duty-log/index.ts'
import { evolveGeneral } from '../../../shared/evolve.ts'
import type { Decision } from '../../../shared/kernel/decision.ts'
import { liftEvent } from '../../../shared/lift-event.ts'
import { emptyGeneralState } from '../../../shared/state.ts'
import { contextOf, station } from '../kernel/scenario.ts'

const start = Date.parse('2026-11-23T00:00:00.000Z')
const minute = 60_000
const instantAfter = (minutes: number): string => new Date(start + minutes * minute).toISOString()

const anyElements = fc.record(
  {
    unit: fc.constantFrom('', '东湖泵站'),
    phone: fc.constantFrom(' ', '0000-8101'),
    result: fc.constantFrom('已转'),
  },
  { requiredKeys: [] },
)
const anyStep = fc.record({
  isCorrection: fc.boolean(),
  /** Which entry is corrected, and how stale the corrector's sight of it is. */
  target: fc.nat(5),
  revisionsBehind: fc.constantFrom(0, 0, 0, 1),
  type: fc.constantFrom('telephone', 'telephone', ...entryTypeIds),
  text: fc.constantFrom('一', '二', '三'),
  minutesAgo: fc.integer({ min: -2, max: 90 }),
  elements: anyElements,
})
type Step = typeof anyStep extends fc.Arbitrary<infer S> ? S : never

/** Plays a shift through decide and fold, one step a minute, as the lane does. */
const playThrough = (steps: readonly Step[]) => {
  const state = emptyGeneralState()
  const rows = new Map<string, EntryRow>()
  const decisions: Decision[] = []
  for (const [place, step] of steps.entries()) {
    const now = instantAfter(200 + place)
    const newItemId = () => `${station}-2611-${(state.numbers[`${station}-2611`] ?? 0) + 1}`
    const decision = decideStep(step, state, contextOf({ now, newItemId, items: rows }))
    decisions.push(decision)
    const meta = { seq: place + 1, hash: 'a'.repeat(64), at: now, actor: 'zhang.wei' }
    for (const event of decision.ok ? decision.events : []) {
      const lifted = liftEvent(event)
      expect(lifted).toEqual({ ok: true, event })
      evolveGeneral(state, event, meta)
      const row = foldEntry(rows.get(placesOf(event)[0]?.itemId ?? ''), event, meta)
      if (row) rows.set(row.itemId, row)
    }
  }
  return { state, rows, decisions }
}

const decideStep = (
  step: Step,
  state: ReturnType<typeof emptyGeneralState>,
  context: ReturnType<typeof contextOf>,
): Decision => {
  const { type, text, elements } = step
  const occurredAt = new Date(Date.parse(context.now) - step.minutesAgo * minute).toISOString()
  const input = { type, text, elements, occurredAt }
  const row = [...context.items.values()][step.target]
  if (!step.isCorrection || !row) return decideGeneral(state, 'duty-log.record', input, context)
  const revision = row.revision - step.revisionsBehind
  const correction = { ...input, itemId: row.itemId, revision, reason: '笔误' }
  return decideGeneral(state, 'duty-log.correct', correction, context)
}

const anyShift = fc.array(anyStep, { maxLength: 30 })

describe('a shift of entries and corrections', () => {
  it('remembers as incomplete exactly what its rows lack', () => {
    fc.assert(
      fc.property(anyShift, steps => {
        const { state, rows } = playThrough(steps)
        const lacking = [...rows.values()].filter(row => row.missing.length > 0)
        expect(Object.keys(state.dutyLog.incomplete).sort()).toEqual(lacking.map(row => row.itemId).sort())
        for (const row of rows.values()) expect(row.missing).toEqual(missingElements(row.type, row))
      }),
    )
  })

  it('keeps every statement that was accepted, each revision once', () => {
    fc.assert(
      fc.property(anyShift, steps => {
        const { rows, decisions } = playThrough(steps)
        const statements = [...rows.values()].flatMap(row => [...row.earlier, row])
        expect(statements.length).toBe(decisions.filter(({ ok }) => ok).length)
        for (const row of rows.values())
          expect([...row.earlier, row].map(({ revision }) => revision)).toEqual(
            Array.from({ length: row.revision }, (_, before) => before + 1),
          )
      }),
    )
  })

  it('never records what was still to come', () => {
    fc.assert(
      fc.property(anyShift, steps => {
        for (const row of playThrough(steps).rows.values())
          for (const { occurredAt, at } of [...row.earlier, row])
            expect(Date.parse(occurredAt) - Date.parse(at)).toBeLessThanOrEqual(minute)
      }),
    )
  })

  it('gives each entry a number of its own', () => {
    fc.assert(
      fc.property(anyShift, steps => {
        const { state, rows } = playThrough(steps)
        expect(state.numbers[`${station}-2611`] ?? 0).toBe(rows.size)
      }),
    )
  })
})
