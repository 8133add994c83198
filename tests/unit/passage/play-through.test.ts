import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CommandName } from '../../../shared/contract.ts'
import { decideGeneral } from '../../../shared/decide.ts'
import type { Decision } from '../../../shared/kernel/decision.ts'
import { placesTaken } from '../../../shared/passage/index.ts'
import { stageOf } from '../../../shared/passage/row.ts'
import type { SealedInput } from '../../../shared/prepared.ts'
import { onTheStaff } from '../directory/staff.ts'
import { contextOf, happened, now, storyOf } from '../kernel/scenario.ts'
import { ref, signInOf } from '../visit/gate.ts'
import { official, ofStaff, planned, vehicleId } from './at-the-gate.ts'

const anyStep = fc.record({
  act: fc.constantFrom(
    'enter',
    'enter',
    'with-visitor',
    'staff',
    'leave',
    'leave',
    'sign-out',
    'out',
    'back',
    'correct',
    'take-back',
  ) as fc.Arbitrary<
    'enter' | 'with-visitor' | 'staff' | 'leave' | 'sign-out' | 'out' | 'back' | 'correct' | 'take-back'
  >,
  who: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
  own: fc.constantFrom(1, 2, 3),
  people: fc.constantFrom(0, 1, 2, 2, 500),
  placeId: fc.constantFrom('front-yard', 'front-yard', 'garage', 'official', undefined),
  target: fc.nat(7),
})
type Step = typeof anyStep extends fc.Arbitrary<infer S> ? S : never
type Gate = ReturnType<typeof gate>

/** A gate without a disk: two places in the yard, one for official vehicles; the domain's own decide and evolve. */
const gate = () => {
  const lines: ReturnType<typeof happened>[] = [
    onTheStaff(1),
    planned('yard', 'front-yard', '前院', 2),
    planned('official', 'official', '公车位', 2),
    official(1),
    official(2),
    ofStaff(3),
  ]
  let given = 0
  let minute = 0
  const story = () => storyOf(...lines)
  const at = () => new Date(Date.parse(now) + minute * 60_000).toISOString()
  const act = <N extends CommandName>(name: N, input: SealedInput<N>): Decision => {
    const { state, visits, passages } = story()
    minute++
    const newItemId = () => `D-7K2M-2611-${++given}`
    const rows = {
      visitOf: (itemId: string) => visits.get(itemId),
      passageOf: (itemId: string) => passages.get(itemId),
    }
    const decision = decideGeneral(state, name, input, contextOf({ now: at(), newItemId, ...rows }))
    if (decision.ok)
      for (const event of decision.events) lines.push(happened(event, { at: at(), seq: lines.length + 1 }))
    return decision
  }
  return { act, story, at }
}

const take = ({ act, story, at }: Gate, step: Step): Decision => {
  const { act: what, who, own, people, placeId, target } = step
  const { state, passages, visits } = story()
  const row = [...passages.values()][target]
  const itemId = row?.itemId ?? 'D-7K2M-2611-999'
  const insideBy = (person: string | undefined) => {
    const found = Object.entries(state.passages.open).find(
      ([, { vehicle }]) => vehicle !== undefined && vehicle.person === person,
    )?.[0]
    return found === undefined ? {} : { insideAs: found }
  }
  const sealed = { vehicle: ref(who), doubts: [], ...insideBy(ref(who).person) }
  const stood = { people, placeId, purpose: '送货' }
  switch (what) {
    case 'enter':
      return act('passage.enter', { kind: 'delivery', ...sealed, ...stood })
    case 'with-visitor':
      return act('passage.enter-with-visitor', {
        visit: signInOf({ people, badge: undefined, visitor: ref(who) }),
        vehicle: sealed,
        kind: 'visiting',
        placeId,
      })
    case 'staff':
      return act('passage.enter', { kind: 'staff', vehicleId: vehicleId(own), doubts: [], people, placeId })
    case 'leave':
      return act('passage.leave', { itemId })
    case 'sign-out':
      return act('visit.sign-out', { itemId: [...visits.keys()][target] ?? itemId })
    case 'out':
      return act('passage.go-out', { vehicleId: vehicleId(own), people, remark: '派车' })
    case 'back':
      return act('passage.come-back', { itemId, placeId })
    case 'take-back':
      return act('passage.take-back', { itemId, reason: '看错', ...insideBy(row?.vehicle?.person) })
    case 'correct':
      return act('passage.correct', {
        itemId,
        revision: row?.revision ?? 1,
        kind: row?.kind ?? 'delivery',
        ...stood,
        remark: '更正',
        movedAt: row?.movedAt ?? at(),
        reason: '更正',
        doubts: [],
        ...(target % 2 === 0 && row?.vehicle ? sealed : insideBy(row?.vehicle?.person)),
        ...(row?.kind === 'official' && { vehicleId: vehicleId(own) }),
      })
  }
}

const playedThrough = (steps: readonly Step[], look: (room: Gate) => void): void => {
  const room = gate()
  for (const step of steps) {
    take(room, step)
    look(room)
  }
}

describe('under any order of acts', () => {
  it('what is inside is what came in less what left, in the state as in the rows; so are official vehicles that are out', () =>
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 40 }), steps =>
        playedThrough(steps, ({ story }) => {
          const { state, passages } = story()
          const open = [...passages.values()].filter(row => ['inside', 'out'].includes(stageOf(row)))
          expect(Object.keys(state.passages.open).sort()).toEqual(open.map(({ itemId }) => itemId).sort())
          for (const row of open)
            expect(state.passages.open[row.itemId]).toMatchObject({ kind: row.kind, people: row.people })
        }),
      ),
      { numRuns: 60 },
    ))

  it('no plate is inside twice, and no official vehicle is out twice', () =>
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 40 }), steps =>
        playedThrough(steps, ({ story }) => {
          const open = Object.values(story().state.passages.open)
          const which = open.map(({ vehicle, vehicleId: own }) => vehicle?.person ?? own)
          expect(new Set(which).size).toBe(which.length)
        }),
      ),
      { numRuns: 60 },
    ))

  it('no place holds more than it has room for, nothing stands where it may not, and nobody loses a statement', () =>
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 40 }), steps =>
        playedThrough(steps, ({ story }) => {
          const { state, passages } = story()
          for (const { name, capacity, taken } of placesTaken(state))
            expect(taken, name).toBeLessThanOrEqual(capacity)
          for (const { kind, placeId } of Object.values(state.passages.open))
            if (kind === 'delivery' || kind === 'visiting')
              expect([undefined, 'front-yard']).toContain(placeId)
          for (const { revision, earlier } of passages.values()) expect(earlier).toHaveLength(revision - 1)
        }),
      ),
      { numRuns: 60 },
    ))
})
