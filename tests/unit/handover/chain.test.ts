import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checklistNow } from '../../../shared/checklists/index.ts'
import { phaseTable } from '../../../shared/handover/phases.ts'
import { chainOf, phaseOf } from '../../../shared/handover/state.ts'
import { unfinishedFor } from '../../../shared/handover/unfinished.ts'
import type { Decision } from '../../../shared/kernel/decision.ts'
import { type DutyRoom, dutyRoom, li, liu, type Person, unfinishedRows, zhang, zhao } from './duty-room.ts'

const post = 'duty-officer'
const minute = 60_000

/** What leads to both signatures comes up often, what breaks it off now and then. */
const anyAct = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom('take-first', 'prepare', 'check-all', 'sign-out', 'sign-in') },
  { weight: 2, arbitrary: fc.constantFrom('explain', 'record', 'close') },
  { weight: 1, arbitrary: fc.constantFrom('withdraw', 'give-up', 'relieve', 'stay') },
)
/** The one of the two duty officers who has the post, or the other one. */
type Who = 'holder' | 'other' | Person

const personOf = (room: DutyRoom, who: Who): Person => {
  const hasLiu = chainOf(room.state.handovers, post).holder?.account === liu
  if (who === 'holder') return hasLiu ? liu : zhang
  return who === 'other' ? (hasLiu ? zhang : liu) : who
}

const anyStep = fc.record({
  who: fc.constantFrom<Who>('holder', 'holder', 'other', 'other', zhao, li),
  act: anyAct,
  /** How stale the signer's sight of the list is. */
  isStale: fc.constantFrom(false, false, false, true),
  target: fc.nat(4),
  minutes: fc.constantFrom(1, 20, 700),
})
type Step = typeof anyStep extends fc.Arbitrary<infer S> ? S : never

const take = (room: DutyRoom, { who: asked, act, isStale, target }: Step): Decision => {
  const who = personOf(room, asked)
  const listed = unfinishedFor(room.state.dutyLog, post).map(({ itemId }) => itemId)
  const seen = isStale ? listed.slice(1) : listed
  const about = listed[target] ?? 'D-7K2M-2611-999'
  switch (act) {
    case 'take-first':
      return room.act(who, 'handover.take-first', { post })
    case 'prepare':
      return room.act(who, 'handover.prepare', { post })
    case 'explain':
      return room.act(who, 'handover.explain', { post, about, remark: '盯住', isSpecial: target === 0 })
    case 'check-all':
      return checkAll(room, who)
    case 'sign-out':
      return room.act(who, 'handover.sign-out', { post, seen })
    case 'sign-in': {
      const arrivedAt = room.now()
      return room.act(who, 'handover.sign-in', { post, seen, arrivedAt, confirmed: seen, reason: '调班' })
    }
    case 'withdraw':
      return room.act(who, 'handover.withdraw', { post, reason: '漏项' })
    case 'give-up':
      return room.act(who, 'handover.give-up', { post, reason: '改期' })
    case 'relieve':
      return room.act(who, 'handover.relieve', { post, cause: 'illness', reason: '突发疾病' })
    case 'stay':
      return room.act(who, 'handover.stay', { post, reason: '无人接班' })
    case 'record':
      return room.act(who, 'duty-log.record', { type: 'other', text: '待办一件', followUp: target > 1 })
    case 'close':
      return room.act(who, 'duty-log.close', { itemId: about, result: '已办' })
  }
}

const checkAll = (room: DutyRoom, who: Person): Decision => {
  let last: Decision | undefined
  for (const { id } of checklistNow(room.state.checklists, post))
    last = room.act(who, 'handover.check', { post, checkId: id, isFine: id !== 'keys', remark: '少一把' })
  if (!last) throw new Error('the shipped list is empty')
  return last
}

/** Who has the post now, told from what was accepted alone. */
const holderAfter = (before: string | undefined, decision: Decision, who: Person): string | undefined => {
  const [event] = decision.ok ? decision.events : []
  if (event?.kind === 'handover.first-taken' || event?.kind === 'handover.relieved') return who
  if (event?.kind === 'handover.completed') return (event.data as { incoming: string }).incoming
  return before
}

const anyNight = fc.array(anyStep, { maxLength: 60, size: 'max' })

describe('the chain of relief, whatever is done in whatever order,', () => {
  it('has exactly one person on duty from the first take-over on, and he changes by a whole act only', () => {
    let handedOver = 0
    fc.assert(
      fc.property(anyNight, steps => {
        const room = dutyRoom()
        let holder: string | undefined
        for (const step of steps) {
          room.at(new Date(Date.parse(room.now()) + step.minutes * minute).toISOString())
          const who = personOf(room, step.who)
          const decision = take(room, step)
          holder = holderAfter(holder, decision, who)
          expect(chainOf(room.state.handovers, post).holder?.account).toBe(holder)
          if (decision.ok && decision.events.some(({ kind }) => kind === 'handover.completed')) handedOver++
        }
      }),
      { numRuns: 300 },
    )
    expect(handedOver).toBeGreaterThan(0)
  })

  it('passes on every unfinished item at every handover: none is in no list', () => {
    fc.assert(
      fc.property(anyNight, steps => {
        const room = dutyRoom()
        for (const step of steps) {
          room.at(new Date(Date.parse(room.now()) + step.minutes * minute).toISOString())
          const before = unfinishedRows(room)
          const decision = take(room, step)
          for (const { kind, data } of decision.ok ? decision.events : [])
            if (
              kind === 'handover.completed' ||
              kind === 'handover.signed-out' ||
              kind === 'handover.signed-in'
            ) {
              const { listed } = data as { listed: readonly { itemId: string }[] }
              expect(listed.map(({ itemId }) => itemId)).toEqual(before)
            }
          expect(unfinishedFor(room.state.dutyLog, post).map(({ itemId }) => itemId)).toEqual(
            unfinishedRows(room),
          )
        }
      }),
      { numRuns: 200 },
    )
  })

  it('moves from phase to phase as the table says', () => {
    fc.assert(
      fc.property(anyNight, steps => {
        const room = dutyRoom()
        for (const step of steps) {
          const before = phaseOf(chainOf(room.state.handovers, post))
          const decision = take(room, step)
          const after = phaseOf(chainOf(room.state.handovers, post))
          if (step.act === 'record' || step.act === 'close' || step.act === 'check-all' || !decision.ok)
            expect(after).toBe(before)
          else if (step.act !== 'withdraw') expect(after).toBe(phaseTable[before][step.act].becomes)
          else expect(after).toBe('preparing')
        }
      }),
      { numRuns: 200 },
    )
  })
})
