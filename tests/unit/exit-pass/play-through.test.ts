import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CommandName } from '../../../shared/contract.ts'
import { decideGeneral } from '../../../shared/decide.ts'
import { newestMove, openIn, outIn, owedIn, stageOf, standingOf } from '../../../shared/exit-pass/index.ts'
import { passTable } from '../../../shared/exit-pass/stages.ts'
import type { Decision } from '../../../shared/kernel/decision.ts'
import type { SealedInput } from '../../../shared/prepared.ts'
import { onTheStaff } from '../directory/staff.ts'
import { contextOf, happened, storyOf } from '../kernel/scenario.ts'
import { approval, atMinute, issueOf, moveOf, passId, releaseOf } from './passes.ts'

const anyStep = fc.record({
  act: fc.constantFrom(
    ...([
      'issue',
      'let-out',
      'let-out',
      'let-out',
      'return',
      'return',
      'correct',
      'withdraw',
      'take-back',
      'release',
      'confirm',
    ] as const),
  ),
  items: fc.array(fc.record({ item: fc.constantFrom(1, 1, 2, 3), count: fc.constantFrom(0, 1, 1, 2, 3) }), {
    maxLength: 3,
  }),
  /** What the actor has seen: the newest, or what stood before it. */
  isBehind: fc.boolean(),
  isReturnable: fc.boolean(),
  minutes: fc.constantFrom(0, 1, 5, 20),
  target: fc.nat(3),
})
type Step = typeof anyStep extends fc.Arbitrary<infer S> ? S : never
type Gate = ReturnType<typeof gate>

/** A gate without a disk: the domain's own decide and evolve. */
const gate = () => {
  const lines: ReturnType<typeof happened>[] = [onTheStaff(1)]
  let given = 0
  let minute = 0
  const story = () => storyOf(...lines)
  const at = () => atMinute(minute)
  const act = <N extends CommandName>(name: N, input: SealedInput<N>): Decision => {
    const { state, passes } = story()
    const newItemId = () => passId(++given)
    const context = contextOf({ now: at(), newItemId, passOf: itemId => passes.get(itemId) })
    const decision = decideGeneral(state, name, input, context)
    if (decision.ok)
      for (const event of decision.events) lines.push(happened(event, { at: at(), seq: lines.length + 1 }))
    return decision
  }
  const wait = (minutes: number) => {
    minute += minutes
  }
  return { act, story, wait, now: at }
}

const take = (room: Gate, { act: what, items, isBehind, isReturnable, target }: Step): Decision => {
  const { act, story, now: at } = room
  const row = [...story().passes.values()][target]
  const itemId = row?.itemId ?? passId(999)
  const due = isReturnable ? { dueAt: atMinute(600) } : {}
  const until = new Date(Date.parse(at()) + 30 * 60_000).toISOString()
  const seenOf = (moves: readonly unknown[] = []) => Math.max(0, moves.length - (isBehind ? 1 : 0))
  switch (what) {
    case 'issue':
      return act('exit-pass.issue', issueOf({ validUntil: until, ...due }))
    case 'release':
      return act('exit-pass.release', releaseOf({ decidedAt: at(), ...due }))
    case 'let-out':
      return act('exit-pass.let-out', moveOf({ itemId, items, seen: seenOf(row?.lettings) }))
    case 'return':
      return act('exit-pass.return', moveOf({ itemId, items, seen: seenOf(row?.returns) }))
    case 'take-back': {
      const { way = 'out', move = 1 } = (row && newestMove(row)) ?? {}
      return act('exit-pass.take-back', { itemId, way, move: isBehind ? move + 1 : move, reason: '点错' })
    }
    case 'withdraw':
      return act('exit-pass.withdraw', { itemId, reason: '改日' })
    case 'confirm':
      return act('exit-pass.confirm', { itemId, approval })
    case 'correct': {
      const { holder: _, ...said } = issueOf({ purpose: `更正${target}`, validUntil: until, ...due })
      return act('exit-pass.correct', { ...said, itemId, revision: row?.revision ?? 1, reason: '更正' })
    }
  }
}

const steps = fc.array(anyStep, { maxLength: 40 })

describe('under any order of acts', () => {
  it('each thing goes out at most once, and never more comes back than went out', () =>
    fc.assert(
      fc.property(steps, taken => {
        const room = gate()
        for (const step of taken) {
          room.wait(step.minutes)
          take(room, step)
          for (const row of room.story().passes.values())
            for (const { count, out, back } of standingOf(row).items) {
              expect(out).toBeLessThanOrEqual(count)
              expect(back).toBeLessThanOrEqual(out)
            }
        }
      }),
      { numRuns: 80 },
    ))

  it('the state holds exactly the passes that somebody has to do with, as their rows have them', () =>
    fc.assert(
      fc.property(steps, taken => {
        const room = gate()
        for (const step of taken) {
          room.wait(step.minutes)
          take(room, step)
        }
        const { state, passes } = room.story()
        for (const [itemId, row] of passes) {
          const standing = standingOf(row)
          const isOver = row.decision
            ? row.confirmed !== undefined
            : row.withdrawn !== undefined || openIn(standing) === 0
          const live = state.exitPasses.live[itemId]
          expect(live === undefined).toBe(isOver && owedIn(standing) === 0)
          if (live) expect([outIn(live), owedIn(live)]).toEqual([outIn(standing), owedIn(standing)])
        }
      }),
      { numRuns: 60 },
    ))

  it('what the table refuses is refused by its name, and what it takes leads where it says', () =>
    fc.assert(
      fc.property(steps, taken => {
        const room = gate()
        for (const step of taken) {
          room.wait(step.minutes)
          const row = [...room.story().passes.values()][step.target]
          const before = row && stageOf(standingOf(row), room.now())
          const decision = take(room, step)
          if (!row || !before || step.act === 'issue' || step.act === 'release') continue
          const outcome = passTable[before][step.act]
          if (outcome.no !== undefined) expect(decision).toMatchObject({ ok: false, code: outcome.no })
          const after = room.story().passes.get(row.itemId)
          if (decision.ok && after) expect(outcome.becomes).toContain(stageOf(standingOf(after), room.now()))
        }
      }),
      { numRuns: 60 },
    ))

  it('no number is given twice', () =>
    fc.assert(
      fc.property(steps, taken => {
        const room = gate()
        for (const step of taken) take(room, step)
        const numbers = [...room.story().passes.values()].flatMap(({ number }) => (number ? [number.n] : []))
        expect(new Set(numbers).size).toBe(numbers.length)
      }),
      { numRuns: 40 },
    ))
})
