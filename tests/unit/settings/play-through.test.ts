import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decideGeneral } from '../../../shared/decide.ts'
import { evolveGeneral } from '../../../shared/evolve.ts'
import type { Decision } from '../../../shared/kernel/decision.ts'
import { liftEvent } from '../../../shared/lift-event.ts'
import { limitHistory, limitInForce } from '../../../shared/settings/index.ts'
import { type LimitName, limitNames, limitOf } from '../../../shared/settings/limits/index.ts'
import { emptyGeneralState } from '../../../shared/state.ts'
import { contextOf, happened, storyOf } from '../kernel/scenario.ts'

const start = Date.parse('2026-11-23T00:00:00.000Z')
const minutesAfter = (minutes: number): string => new Date(start + minutes * 60_000).toISOString()
const nameOf = (account: string): string => account

const anyStep = fc.record({
  name: fc.constantFrom('duty-log.late-after', 'clock.leap', ...limitNames),
  /** Undefined goes back to the default. */
  value: fc.option(fc.integer({ min: 0, max: 70 }), { nil: undefined, freq: 4 }),
  reason: fc.constantFrom('汛期', '检查后改', '试行'),
  by: fc.constantFrom('zhao.wen', 'sun.li'),
  /** How much of the history its changer missed. */
  behind: fc.constantFrom(0, 0, 0, 1),
})
type Step = typeof anyStep extends fc.Arbitrary<infer S> ? S : never
const anyYear = fc.array(anyStep, { maxLength: 40 })

const decideStep = (
  state: ReturnType<typeof emptyGeneralState>,
  { name, value, reason, by, behind }: Step,
  now: string,
): Decision => {
  const revision = Math.max(0, limitHistory(state.settings, name, nameOf).length - behind)
  const context = contextOf({ now, actor: by, roles: ['office', 'staff'] })
  return value === undefined
    ? decideGeneral(state, 'settings.restore', { name, reason, revision }, context)
    : decideGeneral(state, 'settings.change', { name, value, reason, revision }, context)
}

/** Plays changes through decide and fold, one a minute, and notes what was accepted. */
const playThrough = (steps: readonly Step[]) => {
  const state = emptyGeneralState()
  const accepted: (Step & { readonly at: string })[] = []
  for (const [place, step] of steps.entries()) {
    const at = minutesAfter(place)
    const decision = decideStep(state, step, at)
    if (!decision.ok) continue
    accepted.push({ ...step, at })
    for (const event of decision.events) {
      expect(liftEvent(event)).toEqual({ ok: true, event })
      evolveGeneral(state, event, { seq: place + 1, hash: 'a'.repeat(64), at, actor: step.by })
    }
  }
  return { state, accepted }
}

const decidedValue = ({ name, value }: Pick<Step, 'name' | 'value'>): number => value ?? limitOf(name).initial

describe('any order of changes and restores', () => {
  it('leaves in force what was accepted last', () => {
    fc.assert(
      fc.property(anyYear, steps => {
        const { state, accepted } = playThrough(steps)
        for (const name of limitNames) {
          const last = accepted.findLast(step => step.name === name)
          expect([name, limitInForce(state.settings, name)]).toEqual([
            name,
            decidedValue(last ?? { name, value: undefined }),
          ])
        }
      }),
    )
  })

  it('keeps each accepted change once, by whom, when, why and from which value', () => {
    fc.assert(
      fc.property(anyYear, steps => {
        const { state, accepted } = playThrough(steps)
        for (const name of limitNames) {
          const made = accepted.filter(step => step.name === name)
          const history = [...limitHistory(state.settings, name, nameOf)].reverse()
          expect(history.map(({ by, at, reason, value }) => ({ by, at, reason, value }))).toEqual(
            made.map(step => ({ by: step.by, at: step.at, reason: step.reason, value: decidedValue(step) })),
          )
          expect(history.map(({ revision }) => revision)).toEqual(made.map((_, place) => place + 1))
          expect(history.map(({ before }) => before)).toEqual(
            [limitOf(name).initial, ...history.map(({ value }) => value)].slice(0, history.length),
          )
        }
      }),
    )
  })

  it('never leaves a limit outside of its bounds', () => {
    fc.assert(
      fc.property(anyYear, steps => {
        const { state } = playThrough(steps)
        for (const name of limitNames) expect(isWithin(name, limitInForce(state.settings, name))).toBe(true)
      }),
    )
  })
})

const isWithin = (name: LimitName, value: number): boolean =>
  value >= limitOf(name).least && value <= limitOf(name).most

describe('changes made apart at two stations', () => {
  const apart = (value: number, at: string, actor: string) =>
    happened(
      {
        kind: 'settings.changed',
        v: 1,
        data: { name: 'clock.leap', before: 7, value, reason: '各改各的', revision: 1 },
      },
      { at, actor, seq: 12 },
    )
  const earlier = apart(10, minutesAfter(1), 'zhao.wen')
  const later = apart(14, minutesAfter(2), 'sun.li')

  it.each([
    ['in the order of the clock', [earlier, later]],
    ['the other way round', [later, earlier]],
  ])('are both kept and the later one is in force, folded %s', (_, steps) => {
    const { settings } = storyOf(...steps).state
    expect(limitInForce(settings, 'clock.leap')).toBe(14)
    expect(limitHistory(settings, 'clock.leap', nameOf).map(({ by }) => by)).toEqual(['sun.li', 'zhao.wen'])
  })
})

it('a change of the limit of late entries changes no entry that was recorded before it', () => {
  const { late, state } = playLate()
  expect(late).toEqual([
    { occurredAt: minutesAfter(0), late: true, lateAfterMinutes: 30 },
    { occurredAt: minutesAfter(0), late: false, lateAfterMinutes: 45 },
  ])
  expect(limitInForce(state.settings, 'duty-log.late-after')).toBe(45)
})

/** The same matter is written down 40 minutes after it happened, once before and once after the limit becomes 45. */
const playLate = () => {
  const state = emptyGeneralState()
  const late: unknown[] = []
  const play = (decision: Decision) => {
    for (const event of decision.ok ? decision.events : []) {
      evolveGeneral(state, event, { seq: 1, hash: 'a'.repeat(64), at: minutesAfter(40), actor: 'zhao.wen' })
      if (event.kind !== 'duty-log.recorded') continue
      const { occurredAt, late: isLate, lateAfterMinutes } = Object(event.data)
      late.push({ occurredAt, late: isLate, lateAfterMinutes })
    }
  }
  const context = contextOf({ now: minutesAfter(40) })
  const entry = { type: 'other', text: '巡查', occurredAt: minutesAfter(0) } as const
  play(decideGeneral(state, 'duty-log.record', entry, context))
  const change = { name: 'duty-log.late-after', value: 45, reason: '汛期' } as const
  play(decideGeneral(state, 'settings.change', change, context))
  play(decideGeneral(state, 'duty-log.record', entry, context))
  return { late, state }
}
