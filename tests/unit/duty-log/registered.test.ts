import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decideGeneral } from '../../../shared/decide.ts'
import type { EntryRow } from '../../../shared/duty-log/contract.ts'
import { foldEntry, placesOf, registeredInWords } from '../../../shared/duty-log/index.ts'
import type { Registered } from '../../../shared/duty-log/registered.ts'
import { evolveGeneral } from '../../../shared/evolve.ts'
import { liftEvent } from '../../../shared/lift-event.ts'
import { emptyGeneralState } from '../../../shared/state.ts'
import { contextOf, given, happened, now, station, storyOf } from '../kernel/scenario.ts'

/** 24:00 of 31 December 2026 in Shanghai. */
const turnOfYear = Date.parse('2026-12-31T16:00:00.000Z')
const minute = 60_000

const anyStep = fc.record({
  /** Minutes around the turn of the year: mostly on the minute itself or beside it. */
  at: fc.oneof(fc.constantFrom(-1, 0, 1), fc.integer({ min: -90, max: 90 })),
  type: fc.constantFrom('document', 'fax', 'letter', 'telephone', 'patrol'),
  direction: fc.constantFrom('in', 'in', 'out', undefined),
  /** Which entry is corrected; a high one stands for a new entry. */
  corrects: fc.nat(9),
  minutesAgo: fc.nat(120),
  text: fc.constantFrom('一', '二', '三'),
})
type Step = typeof anyStep extends fc.Arbitrary<infer S> ? S : never

/** Whatever is recorded and corrected, in the order of the steps; the clock may even go back. */
const playThrough = (steps: readonly Step[]) => {
  const state = emptyGeneralState()
  const rows = new Map<string, EntryRow>()
  for (const [place, { at, type, direction, corrects, minutesAgo, text }] of steps.entries()) {
    const now = new Date(turnOfYear + at * minute).toISOString()
    const elements = direction && type !== 'patrol' ? { direction } : {}
    const occurredAt = new Date(Date.parse(now) - minutesAgo * minute).toISOString()
    const row = [...rows.values()][corrects]
    const newItemId = () => `${station}-2612-${rows.size + 1}`
    const context = contextOf({ now, newItemId, items: rows })
    const said = { type, text, elements, occurredAt }
    const decision = row
      ? decideGeneral(
          state,
          'duty-log.correct',
          { ...said, itemId: row.itemId, revision: row.revision, reason: '改' },
          context,
        )
      : decideGeneral(state, 'duty-log.record', said, context)
    for (const event of decision.ok ? decision.events : []) {
      const meta = { seq: place + 1, hash: 'a'.repeat(64), at: now, actor: 'zhang.wei' }
      evolveGeneral(state, event, meta)
      const folded = foldEntry(rows.get(placesOf(event)[0]?.itemId ?? ''), event, meta)
      if (folded) rows.set(folded.itemId, folded)
    }
  }
  return rows
}

const numbersOf = (row: EntryRow): readonly Registered[] =>
  [...row.earlier, row].flatMap(({ registered }) => (registered ? [registered] : []))

describe('registered numbers', () => {
  it('are given once each, without a gap, for each direction and year', () => {
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 40 }), steps => {
        const given = [...playThrough(steps).values()].flatMap(row => [
          ...new Set(numbersOf(row).map(registeredInWords)),
        ])
        expect(new Set(given).size).toBe(given.length)
        for (const register of new Set(given.map(words => words.slice(0, 7)))) {
          const numbers = given
            .filter(words => words.startsWith(register))
            .map(words => Number.parseInt(words.slice(7), 10))
          expect(numbers.sort((a, b) => a - b)).toEqual(numbers.map((_, before) => before + 1))
        }
      }),
    )
  })

  it('are kept by corrections: an item has one number for each direction, whatever came in between', () => {
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 40 }), steps => {
        for (const row of playThrough(steps).values())
          for (const direction of ['in', 'out'] as const) {
            const own = numbersOf(row).filter(registered => registered.direction === direction)
            expect(new Set(own.map(registeredInWords)).size).toBeLessThanOrEqual(1)
          }
      }),
    )
  })

  it('are borne by exactly those documents, faxes and letters whose direction is known', () => {
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 40 }), steps => {
        for (const { type, elements, registered } of playThrough(steps).values()) {
          const isRegistered =
            ['document', 'fax', 'letter'].includes(type) && elements.direction !== undefined
          expect(registered?.direction).toBe(isRegistered ? elements.direction : undefined)
        }
      }),
    )
  })

  it('begin again at 24:00 of the last day, by the time of registering and in the unit’s zone', () => {
    const step = { type: 'document', direction: 'in', corrects: 9, minutesAgo: 30, text: '一' } as const
    const rows = playThrough([-1, 0, -1, 0].map(at => ({ ...step, at })))
    expect([...rows.values()].flatMap(numbersOf).map(registeredInWords)).toEqual([
      '收〔2026〕1号',
      '收〔2027〕1号',
      '收〔2026〕2号',
      '收〔2027〕2号',
    ])
  })
})

describe('an entry of an older version', () => {
  it('reads as before, bears no number, and is given one by the correction that says which way it went', () => {
    const data = {
      itemId: `${station}-2611-1`,
      type: 'document',
      text: '来文',
      occurredAt: now,
      elements: {},
    }
    const lateness = { missing: [], late: false, lateAfterMinutes: 30, offDuty: false }
    for (const [v, more] of [
      [1, {}],
      [2, { followUp: true, dueAt: '2026-11-24T06:00:00.000Z' }],
    ] as const) {
      const lifted = liftEvent({ kind: 'duty-log.recorded', v, data: { ...data, ...lateness, ...more } })
      if (!lifted.ok) throw new Error(lifted.problem)
      const old = happened(lifted.event)
      const row = storyOf(old).items.get(data.itemId)
      expect(row).toMatchObject({ text: '来文', followUp: v === 2, missing: [] })
      expect(row).not.toHaveProperty('registered')
      const said = { type: 'document', text: '来文', occurredAt: now, elements: { direction: 'in' } } as const
      given(old)
        .when('duty-log.correct', { ...said, itemId: data.itemId, revision: 1, reason: '补齐要素' })
        .thenHappened({
          v: 3,
          data: expect.objectContaining({ registered: { direction: 'in', year: 2026, number: 1 } }),
        })
    }
  })
})
