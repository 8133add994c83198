import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CommandName } from '../../../shared/contract.ts'
import { decideGeneral } from '../../../shared/decide.ts'
import { foldInstruction, type InstructionRow, seenOf, stageOf } from '../../../shared/instruction/index.ts'
import { instructionTable } from '../../../shared/instruction/stages.ts'
import type { Decision } from '../../../shared/kernel/decision.ts'
import type { SealedInput } from '../../../shared/prepared.ts'
import { staffId } from '../directory/staff.ts'
import { contextOf, happened, storyOf } from '../kernel/scenario.ts'
import { asLeader, bureau, byTelephone, giveOf, instructionId, later } from './instructions.ts'

const anyStep = fc.record({
  act: fc.constantFrom(
    ...([
      'give',
      'convey',
      'convey',
      'report',
      'report',
      'report',
      'correct',
      'withdraw',
      'end',
      'decide',
    ] as const),
  ),
  who: fc.constantFrom(2, 3, 5),
  outcome: fc.constantFrom('done', 'done', 'not-done', 'progress'),
  isReached: fc.boolean(),
  isBehind: fc.nat(4).map(n => n === 0),
  minutes: fc.constantFrom(1, 5, 40),
  target: fc.nat(2),
  to: fc.subarray([2, 3, 5], { minLength: 1 }),
})
type Step = typeof anyStep extends fc.Arbitrary<infer S> ? S : never
const steps = fc.array(anyStep, { maxLength: 40 })

/** A duty room without a disk: the domain's own decide and evolve. */
const room = () => {
  const lines: ReturnType<typeof happened>[] = [...bureau]
  let [given, minute] = [0, 0]
  const story = () => storyOf(...lines)
  const act = <N extends CommandName>(name: N, input: SealedInput<N>, actor: object = {}): Decision => {
    const { state, items, instructions } = story()
    const newItemId = () => instructionId(++given)
    const context = contextOf({
      now: later(minute),
      newItemId,
      items,
      instructionOf: itemId => instructions.get(itemId),
      ...actor,
    })
    const decision = decideGeneral(state, name, input, context)
    if (decision.ok)
      for (const event of decision.events)
        lines.push(happened(event, { at: later(minute), seq: lines.length + 1 }))
    return decision
  }
  const wait = (minutes: number) => {
    minute += minutes
  }
  return { act, story, wait, lines }
}
type Room = ReturnType<typeof room>

const targetOf = ({ story }: Room, { target }: Step): InstructionRow | undefined =>
  [...story().instructions.values()][target]

const take = (at: Room, step: Step): Decision => {
  const row = targetOf(at, step)
  const itemId = row?.itemId ?? instructionId(999)
  const seen = row ? seenOf(row) - (step.isBehind ? 1 : 0) : 1
  const to = staffId(step.who)
  switch (step.act) {
    case 'give':
      return at.act('instruction.give', giveOf({ to: step.to.map(staffId) }))
    case 'convey': {
      const result = step.isReached ? 'confirmed' : 'not-reached'
      return at.act('instruction.convey', { itemId, seen, to, how: 'telephone', result })
    }
    case 'report':
      return at.act('instruction.report', {
        itemId,
        seen,
        to,
        how: 'paper',
        outcome: step.outcome,
        text: '回报',
      })
    case 'correct': {
      const text = step.isReached ? '改后' : '再改'
      return at.act('instruction.correct', {
        ...giveOf({ to: step.to.map(staffId), text }),
        itemId,
        seen,
        reason: '改',
      })
    }
    case 'withdraw':
      return at.act('instruction.withdraw', { itemId, seen, word: byTelephone, reason: '撤' })
    case 'end':
      return at.act('instruction.end', { itemId, seen })
    case 'decide':
      return at.act(
        'instruction.end',
        { itemId, seen, decision: { word: { way: 'program' }, reason: '决定' } },
        asLeader,
      )
  }
}

describe('under any order of acts', () => {
  it('what the table refuses is refused by its name, and what it takes leads where it says', () =>
    fc.assert(
      fc.property(steps, taken => {
        const at = room()
        for (const step of taken) {
          at.wait(step.minutes)
          const row = targetOf(at, step)
          const decision = take(at, step)
          if (!row || step.act === 'give' || step.isBehind) continue
          const outcome = instructionTable[stageOf(row)][step.act]
          if (outcome.no !== undefined) expect(decision).toMatchObject({ ok: false, code: outcome.no })
          const after = at.story().instructions.get(row.itemId)
          if (decision.ok && after) expect(outcome.becomes).toContain(stageOf(after))
        }
      }),
      { numRuns: 80 },
    ))

  it('none ends without the outcome of everybody named, or a reasoned decision', () =>
    fc.assert(
      fc.property(steps, taken => {
        const at = room()
        for (const step of taken) {
          at.wait(step.minutes)
          take(at, step)
        }
        for (const { event } of at.lines) {
          if (event.kind !== 'instruction.ended') continue
          const { outcomes, decision } = event.data as {
            outcomes: readonly { outcome?: string }[]
            decision?: { reason: string }
          }
          const isAllDone = outcomes.length > 0 && outcomes.every(({ outcome }) => outcome === 'done')
          expect(isAllDone || decision?.reason === '决定').toBe(true)
        }
        for (const row of at.story().instructions.values())
          if (row.withdrawn) expect(row.withdrawn.reason).toBe('撤')
      }),
      { numRuns: 80 },
    ))

  it('the state holds exactly what nobody has ended, each person as the row has him', () =>
    fc.assert(
      fc.property(steps, taken => {
        const at = room()
        for (const step of taken) {
          at.wait(step.minutes)
          take(at, step)
        }
        const { state, instructions } = at.story()
        for (const [itemId, row] of instructions) {
          const open = state.instructions.open[itemId]
          const isOpen = stageOf(row) === 'open' || stageOf(row) === 'reported'
          expect(open !== undefined).toBe(isOpen)
          if (!open) continue
          expect(open.people).toEqual(row.people)
          expect([open.dueAt, open.dueSince, open.conveyBy]).toEqual([row.dueAt, row.dueSince, row.conveyBy])
        }
      }),
      { numRuns: 60 },
    ))

  it('nobody’s act is lost: every one stands in the row, whatever came between', () =>
    fc.assert(
      fc.property(steps, taken => {
        const at = room()
        let accepted = 0
        for (const step of taken) {
          at.wait(step.minutes)
          if (take(at, step).ok) accepted++
        }
        const seen = [...at.story().instructions.values()].reduce((sum, row) => sum + seenOf(row), 0)
        expect(seen).toBe(accepted)
      }),
      { numRuns: 60 },
    ))

  it('events of one in any order, as two stations may bring them, fold to some state of the table', () =>
    fc.assert(
      fc.property(steps, fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (taken, random) => {
        const at = room()
        for (const step of taken) {
          at.wait(step.minutes)
          take(at, step)
        }
        const ofFirst = at.lines.filter(({ event }) => Object(event.data).itemId === instructionId(1))
        const shuffled = [...ofFirst]
          .map(line => [random.next().value, line] as const)
          .sort(([a], [b]) => a - b)
        let row: InstructionRow | undefined
        for (const [, { event, meta }] of shuffled) row = foldInstruction(row, event, meta)
        if (row) expect(Object.keys(instructionTable)).toContain(stageOf(row))
      }),
      { numRuns: 60 },
    ))
})
