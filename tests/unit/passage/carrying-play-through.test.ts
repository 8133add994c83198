import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { CommandName } from '../../../shared/contract.ts'
import { decideGeneral } from '../../../shared/decide.ts'
import type { Decision } from '../../../shared/kernel/decision.ts'
import type { SealedInput } from '../../../shared/prepared.ts'
import { onTheStaff } from '../directory/staff.ts'
import { atMinute, issueOf, moveOf, releaseOf } from '../exit-pass/passes.ts'
import { contextOf, happened, storyOf } from '../kernel/scenario.ts'
import { ref } from '../visit/gate.ts'
import { enterOf, official, vehicleId } from './at-the-gate.ts'

const anyStep = fc.record({
  act: fc.constantFrom(
    ...([
      'issue',
      'let-out',
      'let-out',
      'by-telephone',
      'enter',
      'enter',
      'leave',
      'leave',
      'leave',
      'out',
      'back',
      'take-back',
    ] as const),
  ),
  who: fc.constantFrom('a', 'b', 'c', 'd'),
  hasGoods: fc.constantFrom(true, true, false),
  release: fc.constantFrom(0, 0, 1, 1, 2, undefined),
  minutes: fc.constantFrom(0, 0, 1, 1, 20, 130),
  target: fc.constantFrom(0, 0, 1, 1, 2, 3),
})
type Step = typeof anyStep extends fc.Arbitrary<infer S> ? S : never

/** Passes and vehicles at one gate, without a disk: the domain's own decide and evolve. */
const gate = () => {
  const lines = [onTheStaff(1), official(1), official(2)]
  let given = 0
  let minute = 0
  const story = () => storyOf(...lines)
  const act = <N extends CommandName>(name: N, input: SealedInput<N>): Decision => {
    const { state, passes, passages } = story()
    const context = contextOf({
      now: atMinute(minute),
      newItemId: () => `D-7K2M-2611-${++given}`,
      passOf: itemId => passes.get(itemId),
      passageOf: itemId => passages.get(itemId),
    })
    const decision = decideGeneral(state, name, input, context)
    if (decision.ok)
      for (const event of decision.events) lines.push(happened(event, { at: atMinute(minute) }))
    return decision
  }
  return { act, story, at: () => minute, wait: (minutes: number) => (minute += minutes) }
}
type Gate = ReturnType<typeof gate>

const take = (
  { act, story, at }: Gate,
  { act: what, who, hasGoods, release: named, target }: Step,
): Decision => {
  const { passes, passages, state } = story()
  const pass = named === undefined ? undefined : ([...passes.keys()][named] ?? 'D-7K2M-2611-999')
  const itemId = [...passages.keys()][target] ?? 'D-7K2M-2611-999'
  const goods = { ...(hasGoods && { goods: '水泵' }), ...(pass !== undefined && { release: pass }) }
  const insideAs = Object.entries(state.passages.open).find(
    ([, { vehicle }]) => vehicle?.person === ref(who).person,
  )?.[0]
  switch (what) {
    case 'issue':
      return act('exit-pass.issue', issueOf({ validUntil: atMinute(at() + 600) }))
    case 'let-out': {
      const counted = { itemId: pass ?? '', seen: passes.get(pass ?? '')?.lettings.length ?? 0 }
      return act('exit-pass.let-out', moveOf({ ...counted, items: [{ item: 2, count: 1 }] }))
    }
    case 'by-telephone':
      return act('exit-pass.release', releaseOf({ decidedAt: atMinute(at()) }))
    case 'enter':
      return act('passage.enter', {
        ...enterOf({ vehicle: ref(who) }),
        ...(insideAs !== undefined && { insideAs }),
      })
    case 'leave':
      return act('passage.leave', { itemId, ...goods })
    case 'out':
      return act('passage.go-out', {
        vehicleId: vehicleId((target % 2) + 1),
        people: 1,
        remark: '派车',
        ...goods,
      })
    case 'back':
      return act('passage.come-back', { itemId })
    case 'take-back':
      return act('passage.take-back', { itemId, reason: '看错' })
  }
}

const first = { hasGoods: false, release: 0, minutes: 0, target: 0 } as const
/** A pass that was let out, a decision by telephone, and three vehicles that are inside. */
const begun: readonly Step[] = [
  { ...first, act: 'issue', who: 'a' },
  { ...first, act: 'by-telephone', who: 'a' },
  { ...first, act: 'let-out', who: 'a' },
  { ...first, act: 'enter', who: 'a' },
  { ...first, act: 'enter', who: 'b' },
  { ...first, act: 'enter', who: 'c' },
]

it('no letting-out covers two vehicles, and no goods are out without one, under any order of acts', () =>
  fc.assert(
    fc.property(fc.array(anyStep, { minLength: 10, maxLength: 40 }), steps => {
      const room = gate()
      for (const step of [...begun, ...steps]) {
        room.wait(step.minutes)
        take(room, step)
      }
      const { passes, passages } = room.story()
      const gone = [...passages.values()].flatMap(({ itemId, goods, kind, release, endings }) => [
        ...(kind === 'official' ? [{ itemId, goods, release }] : []),
        ...endings.filter(({ takenBack }) => !takenBack).map(ending => ({ itemId, ...ending })),
      ])
      const covered = gone.flatMap(({ release }) => (release ? [`${release.itemId} ${release.letting}`] : []))
      expect(new Set(covered).size).toBe(covered.length)
      for (const { itemId, goods, release } of gone) {
        expect(release === undefined).toBe(goods === undefined)
        const letting = release && passes.get(release.itemId)?.lettings[release.letting - 1]
        if (release) expect(letting?.carriedBy).toBe(itemId)
      }
      const carried = [...passes.values()].flatMap(({ lettings }) =>
        lettings.filter(({ carriedBy }) => carriedBy !== undefined),
      )
      expect(carried).toHaveLength(covered.length)
    }),
    { numRuns: 150 },
  ))
