import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CommandName } from '../../../shared/contract.ts'
import { decideGeneral } from '../../../shared/decide.ts'
import type { Decision } from '../../../shared/kernel/decision.ts'
import type { SealedInput } from '../../../shared/prepared.ts'
import type { Leaving, VisitRow } from '../../../shared/visit/contract.ts'
import { goneOf, insideOf } from '../../../shared/visit/row.ts'
import { visitTable } from '../../../shared/visit/stages.ts'
import { onTheStaff, staffId } from '../directory/staff.ts'
import { contextOf, happened, now, storyOf } from '../kernel/scenario.ts'
import { ref, signInOf } from './gate.ts'

const anyStep = fc.record({
  act: fc.constantFrom('in', 'in', 'in', 'out', 'out', 'out', 'correct', 'take-back', 'find') as fc.Arbitrary<
    'in' | 'out' | 'correct' | 'take-back' | 'find'
  >,
  who: fc.constantFrom('a', 'b', 'c', 'd'),
  people: fc.constantFrom(0, 1, 1, 2, 3, 7),
  badge: fc.constantFrom('01', '02', '03', undefined),
  back: fc.constantFrom('returned', 'returned', 'missing', undefined),
  target: fc.nat(5),
})
type Step = typeof anyStep extends fc.Arbitrary<infer S> ? S : never
type Gate = ReturnType<typeof gate>

/** A gate without a disk: the domain's own decide and evolve. */
const gate = () => {
  const lines: ReturnType<typeof happened>[] = [onTheStaff(1)]
  let given = 0
  let minute = 0
  const story = () => storyOf(...lines)
  const at = () => new Date(Date.parse(now) + minute * 60_000).toISOString()
  const act = <N extends CommandName>(name: N, input: SealedInput<N>): Decision => {
    const { state, visits } = story()
    minute++
    const newItemId = () => `D-7K2M-2611-${++given}`
    const context = contextOf({ now: at(), newItemId, visitOf: itemId => visits.get(itemId) })
    const decision = decideGeneral(state, name, input, context)
    if (decision.ok)
      for (const event of decision.events) lines.push(happened(event, { at: at(), seq: lines.length + 1 }))
    return decision
  }
  return { act, story, now: at }
}

/** What the shell says: by which visit that person is inside. */
const insideAsOf = ({ state }: ReturnType<typeof storyOf>, person: string | undefined) => {
  const found = Object.entries(state.visits.inside).find(([, { visitor }]) => visitor.person === person)
  return found ? { insideAs: found[0] } : {}
}

const take = (
  { act, story, now: at }: Gate,
  { act: what, who, people, badge, back, target }: Step,
): Decision => {
  const rows = [...story().visits.values()]
  const row = rows[target]
  const itemId = row?.itemId ?? 'D-7K2M-2611-999'
  const named = { visitor: ref(who), ...insideAsOf(story(), ref(who).person) }
  switch (what) {
    case 'in':
      return act('visit.sign-in', signInOf({ ...named, people, badge }))
    case 'out':
      return act('visit.sign-out', { itemId, people, badge: back })
    case 'take-back':
      return act('visit.take-back', { itemId, reason: '看错人', ...insideAsOf(story(), row?.visitor.person) })
    case 'find':
      return act('visit.find-badge', { badge: badge ?? '09' })
    case 'correct': {
      const said = {
        hostId: staffId(1),
        purpose: '更正',
        confirmed: 'phone',
        doubts: [],
        badge,
        people,
      } as const
      const place = {
        itemId,
        revision: row?.revision ?? 1,
        arrivedAt: row?.arrivedAt ?? at(),
        reason: '更正',
      }
      return act('visit.correct', { ...said, ...place, ...(target % 2 === 0 && named) })
    }
  }
}

const step = (changed: Partial<Step>): Step => ({
  act: 'in',
  who: 'a',
  people: 1,
  badge: '01',
  back: 'returned',
  target: 0,
  ...changed,
})

/** Found once: the same papers are in again when the first leaving is taken back. */
const inAgainThenTakenBack: Step[] = [
  step({ badge: '02' }),
  step({ act: 'out' }),
  step({}),
  step({ act: 'take-back' }),
]

describe('under any order of acts', () => {
  it('people inside are those who came less those who left, in the state as in the rows', () =>
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 40 }), steps => {
        const room = gate()
        for (const step of steps) {
          take(room, step)
          const { state, visits } = room.story()
          const rows = [...visits.values()]
          const inside = Object.values(state.visits.inside)
          expect(sum(inside.map(({ people }) => people))).toBe(sum(rows.map(cameLessLeft)))
          expect(Object.keys(state.visits.inside).sort()).toEqual(
            rows
              .filter(row => insideOf(row) > 0)
              .map(({ itemId }) => itemId)
              .sort(),
          )
          expect(inside.every(({ people, came }) => people > 0 && people <= came)).toBe(true)
          const [{ came, left } = { came: 0, left: 0 }] = Object.values(state.visits.days)
          expect(came - left).toBe(sum(inside.map(({ people }) => people)))
        }
      }),
      { numRuns: 60 },
    ))

  it('no badge is with two visits, and every badge of somebody inside is out', () =>
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 40 }), steps => {
        const room = gate()
        for (const step of steps) take(room, step)
        const { inside, badges } = room.story().state.visits
        const held = Object.entries(inside).flatMap(([itemId, { badge }]) =>
          badge ? [{ itemId, badge }] : [],
        )
        expect(new Set(held.map(({ badge }) => badge)).size).toBe(held.length)
        for (const { itemId, badge } of held)
          expect(badges[badge]).toMatchObject({ itemId, isMissing: false })
        for (const [badge, { itemId, isMissing }] of Object.entries(badges))
          expect(isMissing || inside[itemId]?.badge === badge).toBe(true)
      }),
      { numRuns: 60 },
    ))

  it('nobody is inside twice by the same papers, and no row loses an earlier statement', () =>
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 40 }), steps => {
        const room = gate()
        for (const step of steps) take(room, step)
        const { state, visits } = room.story()
        const persons = Object.values(state.visits.inside).map(({ visitor }) => visitor.person)
        expect(new Set(persons).size).toBe(persons.length)
        for (const { revision, earlier } of visits.values()) expect(earlier).toHaveLength(revision - 1)
      }),
      { numRuns: 60, examples: [[inAgainThenTakenBack]] },
    ))

  it('what the table refuses is refused, by its name', () =>
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 30 }), steps => {
        const room = gate()
        for (const step of steps) {
          const row = [...room.story().visits.values()][step.target]
          const decision = take(room, step)
          if (step.act !== 'out' || !row || insideOf(row) > 0) continue
          expect(decision).toMatchObject({ ok: false, code: visitTable.left['sign-out'].no ?? '' })
        }
      }),
      { numRuns: 60 },
    ))
})

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)
const cameLessLeft = ({ people, leavings }: VisitRow): number =>
  people - goneOf(leavings as readonly Leaving[])
