import fc from 'fast-check'
import { checklistNow } from '../../../shared/checklists/index.ts'
import { decideGeneral } from '../../../shared/decide.ts'
import { chainOf } from '../../../shared/handover/state.ts'
import { unfinishedFor } from '../../../shared/handover/unfinished.ts'
import type { Decision } from '../../../shared/kernel/decision.ts'
import type { ShiftPost } from '../../../shared/shift/index.ts'
import { anyEntryStep, decideEntryStep } from '../duty-log/handling/any-shift.ts'
import { type DutyRoom, everybody, li, liu, type Person, sun, zhang, zhao, zhou } from './duty-room.ts'

const minuteMs = 60_000

/** What is done about a post; `sign-in-late`: he came hours before he signs, and it may be too long ago. */
const postActs = [
  'take-first',
  'prepare',
  'check-all',
  'sign-out',
  'sign-in',
  'sign-in-late',
  'explain',
  'withdraw',
  'give-up',
  'illness',
  'absent',
  'stay',
  'remark',
  'disable',
  'enable',
] as const
export type PostActOfNight = (typeof postActs)[number]

/** What leads to both signatures comes up often, what breaks it off now and then. */
const anyPostAct = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom<PostActOfNight>('prepare', 'check-all', 'sign-out', 'sign-in') },
  { weight: 3, arbitrary: fc.constantFrom<PostActOfNight>('take-first', 'explain', 'sign-in-late') },
  {
    weight: 2,
    arbitrary: fc.constantFrom<PostActOfNight>(
      'withdraw',
      'give-up',
      'give-up',
      'illness',
      'absent',
      'stay',
      'remark',
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom<PostActOfNight>('enable', 'enable', 'enable', 'enable', 'disable'),
  },
)

export type Who = 'holder' | 'other'

const anyStepAtPost = fc.record({
  of: fc.constant('post' as const),
  post: fc.constantFrom<ShiftPost>('duty-officer', 'duty-officer', 'gatekeeper', 'leader'),
  /** Of whose post it is: who has it, the other one, or somebody of another post altogether. */
  who: fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom<Who | Person>('holder', 'other') },
    { weight: 1, arbitrary: fc.constantFrom<Who | Person>(zhao, li, zhang) },
  ),
  act: anyPostAct,
  /** How stale the signer's sight of the list is. */
  isStale: fc.constantFrom(false, false, false, false, true),
  target: fc.nat(4),
  minutes: fc.constantFrom(1, 1, 20, 300, 700),
})
export type StepAtPost = typeof anyStepAtPost extends fc.Arbitrary<infer S> ? S : never

const anyStepAtEntry = fc.record({
  of: fc.constant('entry' as const),
  who: fc.constantFrom<Person>(zhang, liu, li),
  entry: anyEntryStep,
  minutes: fc.constantFrom(1, 20),
})
export type StepOfNight = StepAtPost | (typeof anyStepAtEntry extends fc.Arbitrary<infer S> ? S : never)

const anyStep: fc.Arbitrary<StepOfNight> = fc.oneof(
  { weight: 3, arbitrary: anyStepAtPost },
  { weight: 2, arbitrary: anyStepAtEntry },
)

type Signing = readonly [who: Who, act: PostActOfNight]
const outgoing: Signing = ['holder', 'sign-out']
const incoming: Signing = ['other', 'sign-in']
const incomingLate: Signing = ['other', 'sign-in-late']

/** Refused, or without effect, where both may act and somebody has the post already. */
const mayBegin: readonly Signing[] = [
  ['holder', 'enable'],
  ['other', 'enable'],
  ['holder', 'take-first'],
]
const fromPreparation: readonly Signing[] = [
  ['holder', 'prepare'],
  ['holder', 'check-all'],
  ['holder', 'explain'],
]

/** What breaks a handover off, or ought to change nothing of it. */
const anyInterruption = fc.record({
  who: fc.constantFrom<Who>('holder', 'other'),
  act: fc.constantFrom<PostActOfNight>(
    'withdraw',
    'withdraw',
    'withdraw',
    'disable',
    'disable',
    'give-up',
    'give-up',
    'give-up',
    'illness',
    'absent',
    'stay',
    'remark',
  ),
})

/** From the preparation to the second signature, with something else that comes between at any place. */
const anyWholeHandover = fc
  .record({
    post: fc.constantFrom<ShiftPost>('duty-officer', 'duty-officer', 'gatekeeper', 'leader'),
    signings: fc.constantFrom([outgoing, incoming], [incoming, outgoing], [outgoing, incomingLate]),
    between: fc.oneof(fc.constant(undefined), anyStep, anyInterruption, anyInterruption),
    at: fc.nat(5),
    target: fc.nat(4),
  })
  .map(({ post, signings, between, at, target }) => {
    const acts: readonly Signing[] = [...fromPreparation, ...signings]
    const common = { of: 'post', post, isStale: false, target, minutes: 1 } as const
    const steps: StepOfNight[] = acts.map(([who, act]) => ({ ...common, who, act }))
    if (between) steps.splice(at, 0, 'of' in between ? between : { ...common, ...between })
    return [...mayBegin.map(([who, act]) => ({ ...common, who, act })), ...steps]
  })

/** Acts on three posts and on entries, by whomever, in whatever order. */
export const anyNight: fc.Arbitrary<readonly StepOfNight[]> = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: anyStep.map(step => [step]) },
      { weight: 1, arbitrary: anyWholeHandover },
    ),
    // A night of a few acts never comes to a signature.
    { minLength: 10, maxLength: 40, size: 'max' },
  )
  .map(parts => parts.flat())

const pairs: { readonly [P in ShiftPost]: readonly [Person, Person] } = {
  'duty-officer': [zhang, liu],
  gatekeeper: [zhao, sun],
  leader: [li, zhou],
}

export const personOf = ({ state }: DutyRoom, { post, who }: Pick<StepAtPost, 'post' | 'who'>): Person => {
  if (who !== 'holder' && who !== 'other') return who
  const [first, second] = pairs[post]
  const hasSecond = chainOf(state.handovers, post).holder?.account === second
  return (who === 'holder') === hasSecond ? second : first
}

/** Time passes, then somebody does it. */
export const takeStep = (room: DutyRoom, step: StepOfNight): Decision => {
  room.at(new Date(Date.parse(room.now()) + step.minutes * minuteMs).toISOString())
  if (step.of === 'post') return actAtPost(room, step)
  const by = everybody[step.who].name
  return room.take(step.who, context => decideEntryStep({ ...step.entry, by }, room, context))
}

const actAtPost = (room: DutyRoom, step: StepAtPost): Decision => {
  const { post, act, isStale, target } = step
  const who = personOf(room, step)
  const listed = unfinishedFor(room.state, post).map(({ itemId }) => itemId)
  const seen = isStale ? listed.slice(1) : listed
  const about = listed[target] ?? 'D-7K2M-2611-999'
  const agreed = target === 0 ? {} : { agreedBy: '办公室主任 王强' }
  const arrived = (hoursAgo: number) => ({
    ...{ post, seen, confirmed: seen, reason: '调班' },
    arrivedAt: new Date(Date.parse(room.now()) - hoursAgo * 60 * minuteMs).toISOString(),
  })
  switch (act) {
    case 'take-first':
      return room.act(who, 'handover.take-first', { post })
    case 'prepare':
      return room.act(who, 'handover.prepare', { post })
    case 'explain':
      return room.act(who, 'handover.explain', { post, about, remark: '盯住', isSpecial: target === 0 })
    case 'check-all':
      return checkAll(room, who, post)
    case 'sign-out':
      return room.act(who, 'handover.sign-out', { post, seen })
    case 'sign-in':
      return room.act(who, 'handover.sign-in', arrived(0))
    case 'sign-in-late':
      return room.act(who, 'handover.sign-in', arrived(target * 8))
    case 'withdraw':
      return room.act(who, 'handover.withdraw', { post, reason: '漏项' })
    case 'give-up':
      return room.act(who, 'handover.give-up', { post, reason: '改期' })
    case 'illness':
      return room.act(who, 'handover.relieve', { post, cause: 'illness', reason: '突发疾病' })
    case 'absent':
      return room.act(who, 'handover.relieve', { post, cause: 'absent', reason: '联系不上', ...agreed })
    case 'stay':
      return room.act(who, 'handover.stay', { post, reason: '无人接班' })
    case 'remark':
      return room.act(who, 'handover.remark', { itemId: lastSigned(room, post), text: '钥匙找到了' })
    case 'disable':
    case 'enable':
      return room.take(who, context =>
        act === 'disable'
          ? decideGeneral(room.state, 'account.disable', { account: who, reason: '调离' }, context)
          : decideGeneral(room.state, 'account.enable', { account: who }, context),
      )
  }
}

const lastSigned = ({ state }: DutyRoom, post: ShiftPost): string =>
  chainOf(state.handovers, post).lastSigned?.itemId ?? 'D-7K2M-2611-999'

const checkAll = (room: DutyRoom, who: Person, post: ShiftPost): Decision => {
  const points = post === 'leader' ? [] : checklistNow(room.state.checklists, post)
  let last: Decision = { ok: false, code: 'handover.check-unknown', params: {} }
  for (const { id } of points)
    last = room.act(who, 'handover.check', { post, checkId: id, isFine: id !== 'keys', remark: '少一把' })
  return last
}
