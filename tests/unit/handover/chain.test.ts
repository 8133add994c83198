import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { holdersOf, postStanding } from '../../../shared/handover/index.ts'
import { phaseTable } from '../../../shared/handover/phases.ts'
import { chainOf, phaseOf } from '../../../shared/handover/state.ts'
import type { Decision } from '../../../shared/kernel/decision.ts'
import { shiftPosts } from '../../../shared/shift/index.ts'
import { timeZone } from '../kernel/scenario.ts'
import { anyNight, personOf, type StepOfNight, takeStep } from './any-night.ts'
import { type Beliefs, believedAfter, nothingBelieved } from './believed.ts'
import { type DutyRoom, dutyRoom, everybody, type Person, unfinishedRows } from './duty-room.ts'

const isBarredIn =
  ({ state }: DutyRoom) =>
  (who: Person): boolean =>
    state.accounts[who]?.disabled !== undefined

/** The door lets nobody in whose account is disabled; enabling is the administrator's. */
const mayAct = (room: DutyRoom, step: StepOfNight): boolean =>
  step.of === 'entry' || step.act === 'enable' || !isBarredIn(room)(personOf(room, step))

/** How often each thing came about over all nights: a property that never sees an act says nothing of it. */
const counted = () => {
  const counts: { [what: string]: number } = {}
  const note = (what: string): void => {
    counts[what] = (counts[what] ?? 0) + 1
  }
  return { counts, note }
}

const completedIn = (decision: Decision): string | undefined => {
  const event = decision.ok && decision.events.find(({ kind }) => kind === 'handover.completed')
  return event ? `second signature: ${(event.data as { signedBy: string }).signedBy}` : undefined
}

/** Who is on duty is told three ways: by the acts alone, by the state, by what every screen reads. */
const expectOneEach = ({ state }: DutyRoom, beliefs: Beliefs): void => {
  const shown = holdersOf(state, timeZone)
  for (const post of shiftPosts) {
    const { holder } = beliefs[post]
    expect(chainOf(state.handovers, post).holder?.account).toBe(holder)
    expect(shown[post]?.name).toBe(holder && everybody[holder].name)
  }
}

describe('the chain of relief of each post, whatever is done in whatever order,', () => {
  it('has exactly one person on duty from the first take-over on, and he changes by a whole act only', () => {
    const { counts, note } = counted()
    fc.assert(
      fc.property(anyNight, steps => {
        const room = dutyRoom()
        let beliefs = nothingBelieved
        for (const step of steps) {
          if (!mayAct(room, step)) continue
          const who = step.of === 'post' ? personOf(room, step) : step.who
          const decision = takeStep(room, step)
          if (step.of === 'post' && decision.ok) {
            const { post, act } = step
            const after = believedAfter(beliefs[post], { act, who, isBarred: isBarredIn(room) })
            if (beliefs[post].holder) expect(after.holder).toBeDefined()
            beliefs = { ...beliefs, [post]: after }
            note(act)
            note(completedIn(decision) ?? 'other')
          }
          expectOneEach(room, beliefs)
        }
      }),
      { numRuns: 100 },
    )
    const acts = ['take-first', 'prepare', 'check-all', 'explain', 'sign-out', 'sign-in', 'sign-in-late']
    for (const act of [...acts, 'withdraw', 'give-up', 'illness', 'absent', 'stay', 'remark', 'disable'])
      expect(counts[act], act).toBeGreaterThan(0)
    for (const by of ['outgoing', 'incoming'])
      expect(counts[`second signature: ${by}`], by).toBeGreaterThan(0)
  })

  it('never has an unfinished item in no list: each is shown, and signed for by both', () => {
    const { counts, note } = counted()
    fc.assert(
      fc.property(anyNight, steps => {
        const room = dutyRoom()
        const firstSigned = new Map<string, readonly unknown[]>()
        for (const step of steps) {
          const before = shiftPosts.map(post => unfinishedRows(room, post))
          const decision = takeStep(room, step)
          for (const signed of signaturesIn(decision)) {
            const { itemId, listed } = signed.data
            if (step.of === 'post')
              expect(listed.map(item => item.itemId)).toEqual(before[shiftPosts.indexOf(step.post)])
            if (signed.kind === 'handover.completed') expect(listed).toEqual(firstSigned.get(itemId))
            firstSigned.set(itemId, listed)
            note(signed.kind)
            for (const _ of listed) note('items passed on')
          }
          for (const post of shiftPosts) expect(shownIn(room, post)).toEqual(unfinishedRows(room, post))
          if (decision.ok && step.of === 'entry') note(step.entry.kind)
        }
      }),
      { numRuns: 100 },
    )
    const acts = [
      'correct',
      'close',
      'reopen',
      'follow-up',
      'strike',
      'mark-duplicate',
      'forward',
      'acknowledge',
    ]
    for (const act of [...acts, 'handover.completed', 'handover.signed-out', 'handover.signed-in'])
      expect(counts[act], act).toBeGreaterThan(0)
    expect(counts['items passed on']).toBeGreaterThan(100)
  })

  it('moves from phase to phase as the table says', () => {
    fc.assert(
      fc.property(anyNight, steps => {
        const room = dutyRoom()
        for (const step of steps) {
          const before = shiftPosts.map(post => phaseOf(chainOf(room.state.handovers, post)))
          const decision = takeStep(room, step)
          for (const [place, post] of shiftPosts.entries()) {
            const [was = 'vacant', is] = [before[place], phaseOf(chainOf(room.state.handovers, post))]
            const act =
              step.of === 'post' && step.post === post && decision.ok ? phaseActs[step.act] : undefined
            expect(is).toBe(
              act === undefined ? was : act === 'withdraw' ? 'preparing' : phaseTable[was][act].becomes,
            )
          }
        }
      }),
      { numRuns: 100 },
    )
  })
})

/** The row of the phase table that an act goes by; none where it moves no post. */
const phaseActs = {
  'take-first': 'take-first',
  prepare: 'prepare',
  explain: 'explain',
  'check-all': 'check',
  'sign-out': 'sign-out',
  'sign-in': 'sign-in',
  'sign-in-late': 'sign-in',
  withdraw: 'withdraw',
  'give-up': 'give-up',
  illness: 'relieve',
  absent: 'relieve',
  stay: 'stay',
  remark: undefined,
  disable: undefined,
  enable: undefined,
} as const

const shownIn = (room: DutyRoom, post: (typeof shiftPosts)[number]): readonly string[] =>
  postStanding(room.state, post, { now: room.now(), timeZone }, () => '').items.map(({ itemId }) => itemId)

type Signed = {
  readonly kind: string
  readonly data: { readonly itemId: string; readonly listed: readonly { readonly itemId: string }[] }
}

const isSigned = (event: { readonly kind: string }): event is Signed =>
  ['handover.signed-out', 'handover.signed-in', 'handover.completed'].includes(event.kind)

const signaturesIn = (decision: Decision): readonly Signed[] => {
  const events: readonly { readonly kind: string }[] = decision.ok ? decision.events : []
  return events.filter(isSigned)
}
