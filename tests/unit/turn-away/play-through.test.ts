import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CommandName } from '../../../shared/contract.ts'
import { decideGeneral } from '../../../shared/decide.ts'
import type { Decision } from '../../../shared/kernel/decision.ts'
import type { SealedInput } from '../../../shared/prepared.ts'
import { stageOf, unsettledTurnAways } from '../../../shared/turn-away/index.ts'
import { turnAwayTable } from '../../../shared/turn-away/stages.ts'
import { contextOf, happened, now, storyOf } from '../kernel/scenario.ts'
import { turnAwayOf } from './turned-away.ts'

const anyStep = fc.record({
  act: fc.constantFrom('record', 'record', 'call', 'call', 'settle', 'correct') as fc.Arbitrary<
    'record' | 'call' | 'settle' | 'correct'
  >,
  afterwards: fc.constantFrom('left', 'stayed', 'stayed') as fc.Arbitrary<'left' | 'stayed'>,
  isAnswered: fc.boolean(),
  result: fc.constantFrom(undefined, undefined, '劝离'),
  target: fc.nat(4),
})
type Step = typeof anyStep extends fc.Arbitrary<infer S> ? S : never

/** A gate without a disk: the domain's own decide and evolve. */
const gate = () => {
  const lines: ReturnType<typeof happened>[] = []
  let given = 0
  const story = () => storyOf(...lines)
  const act = <N extends CommandName>(name: N, input: SealedInput<N>): Decision => {
    const { state, turnAways } = story()
    const at = new Date(Date.parse(now) + lines.length * 60_000).toISOString()
    const context = contextOf({
      now: at,
      newItemId: () => `D-7K2M-2611-${++given}`,
      turnAwayOf: itemId => turnAways.get(itemId),
    })
    const decision = decideGeneral(state, name, input, context)
    if (decision.ok)
      for (const event of decision.events) lines.push(happened(event, { at, seq: lines.length + 1 }))
    return decision
  }
  return { act, story }
}

const take = ({ act, story }: ReturnType<typeof gate>, step: Step): Decision => {
  const row = [...story().turnAways.values()][step.target]
  const itemId = row?.itemId ?? 'D-7K2M-2611-999'
  const { afterwards, isAnswered, result } = step
  switch (step.act) {
    case 'record':
      return act('turn-away.record', turnAwayOf({ afterwards }))
    case 'call':
      return act('turn-away.call', {
        itemId,
        whom: '周芳',
        number: '8102',
        isAnswered,
        ...(isAnswered && result !== undefined && { result }),
      })
    case 'settle':
      return act('turn-away.settle', { itemId, result: '劝离' })
    case 'correct':
      return act('turn-away.correct', {
        ...turnAwayOf({ afterwards }),
        itemId,
        revision: row?.revision ?? 1,
        happenedAt: row?.happenedAt ?? now,
        reason: '看错',
      } as SealedInput<'turn-away.correct'>)
  }
}

describe('under any order of acts', () => {
  it('what is open in the state is what the rows say, and every stage is one that the table leads to', () =>
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 40 }), steps => {
        const room = gate()
        for (const step of steps) {
          const before = [...room.story().turnAways.values()][step.target]
          const decision = take(room, step)
          const { state, turnAways } = room.story()
          const waiting = [...turnAways.values()].filter(row => ['uncalled', 'called'].includes(stageOf(row)))
          expect(
            unsettledTurnAways(state.turnAways)
              .map(({ itemId }) => itemId)
              .sort(),
          ).toEqual(waiting.map(({ itemId }) => itemId).sort())
          for (const { itemId, calls } of waiting)
            expect(state.turnAways.open[itemId]?.calls).toBe(calls.length)
          if (!before || step.act === 'record') continue
          const outcome = turnAwayTable[stageOf(before)][step.act]
          const after = turnAways.get(before.itemId)
          if (outcome.no) expect(decision).toMatchObject({ ok: false, code: outcome.no })
          else if (decision.ok && after) expect(outcome.becomes).toContain(stageOf(after))
        }
      }),
      { numRuns: 60 },
    ))

  it('the count of the day is that of the rows, and no row loses an earlier statement', () =>
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 40 }), steps => {
        const room = gate()
        for (const step of steps) take(room, step)
        const { state, turnAways } = room.story()
        const counted = Object.values(state.turnAways.days).reduce((sum, one) => sum + one, 0)
        expect(counted).toBe(turnAways.size)
        for (const { revision, earlier } of turnAways.values()) expect(earlier).toHaveLength(revision - 1)
      }),
      { numRuns: 60 },
    ))
})
