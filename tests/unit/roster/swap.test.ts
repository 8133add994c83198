import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CommandName } from '../../../shared/contract.ts'
import { decideGeneral } from '../../../shared/decide.ts'
import { evolveGeneral } from '../../../shared/evolve.ts'
import type { AskSwap } from '../../../shared/roster/contract.ts'
import { myRosterOf, swapsOf } from '../../../shared/roster/index.ts'
import {
  isOpen,
  type SwapAct,
  type SwapStage,
  swapActs,
  swapStages,
  swapTable,
} from '../../../shared/roster/stages.ts'
import { stageOf } from '../../../shared/roster/state.ts'
import { onDutyAt, plannedFor, shiftDaysOf } from '../../../shared/shift/index.ts'
import { contextOf, given, happened, storyOf } from '../kernel/scenario.ts'
import { as, byOffice, duty, house, staffId, told, viewAfter } from './rosters.ts'

const first = { day: '2026-12-05', post: 'duty-officer' } as const
const second = { day: '2026-12-08', post: 'duty-officer' } as const
const month = [...house, duty(first.day, first.post, 4), duty(second.day, second.post, 5)]

const swap = (changed: Partial<AskSwap> = {}): AskSwap => ({
  own: first,
  otherId: staffId(5),
  other: second,
  reason: '孩子开家长会',
  ...changed,
})
const itemId = 'D-7K2M-2611-1'
const asked = (more: { readonly other?: typeof second; readonly agreedOn?: string } = { other: second }) =>
  told(
    {
      kind: 'roster.swap-asked',
      v: 1,
      data: { itemId, staffId: staffId(4), own: first, otherId: staffId(5), reason: '孩子开家长会', ...more },
    },
    { actor: 'p4', at: '2026-11-23T05:00:00.000Z' },
  )
const agreed = told(
  { kind: 'roster.swap-agreed', v: 1, data: { itemId } },
  { actor: 'p5', at: '2026-11-23T05:10:00.000Z' },
)
const byLeader = { actor: 'p1', roles: ['leader', 'staff'] } as const

describe('who asks', () => {
  it('asks for his own duty', () =>
    given(...month)
      .when('roster.ask-swap', swap(), as(4))
      .thenHappened({ kind: 'roster.swap-asked', data: { ...swap(), itemId, staffId: staffId(4) } }))

  it.each([
    ['for somebody else', swap({ staffId: staffId(5) }), 'roster.swap-for-other'],
    ['to exchange with himself', swap({ otherId: staffId(4) }), 'roster.swap-with-self'],
    ['for a duty that is not his', swap({ own: second, other: first }), 'roster.not-his-duty'],
    ['for a duty that nobody has', swap({ other: { ...second, day: '2026-12-09' } }), 'roster.not-his-duty'],
    ['by a paper, without being of the office', swap({ agreedOn: '调班单3' }), 'roster.swap-for-other'],
  ] as const)('is refused %s', (_, input, code) =>
    given(...month)
      .when('roster.ask-swap', input, as(4))
      .thenRefused(code),
  )

  it('is refused once the shift has begun', () =>
    given(...month)
      .when('roster.ask-swap', swap(), { ...as(4), now: '2026-12-05T01:00:00.000Z' })
      .thenRefused('roster.swap-begun', { at: '12-05 08:30' }))

  it('is refused while another is pending on one of the duties, and not where that one cannot be any more', () => {
    given(...month, asked())
      .when('roster.ask-swap', swap({ otherId: staffId(6), other: undefined }), as(4))
      .thenRefused('roster.swap-pending', { number: 'D-2611-1' })
    const moved = duty(second.day, second.post, 6, { revision: 2, at: '2026-11-23T05:30:00.000Z' })
    given(...month, asked(), moved)
      .when('roster.ask-swap', swap({ otherId: staffId(6) }), as(4))
      .thenHappened({ kind: 'roster.swap-asked' })
  })

  it('is refused where the other must not have the post: too low a rank by §6.1', () =>
    given(...house, duty('2026-12-05', 'leader', 1))
      .when(
        'roster.ask-swap',
        { own: { day: '2026-12-05', post: 'leader' }, otherId: staffId(4), reason: '出差' },
        as(1, 'leader'),
      )
      .thenRefused('shift.rank-too-low', { name: '张伟' }))

  it('may be the office for those who have signed a paper; then only the grant lacks', () => {
    given(...month)
      .when('roster.ask-swap', swap({ staffId: staffId(4), agreedOn: '调班单3号' }), byOffice)
      .thenHappened({ kind: 'roster.swap-asked', data: expect.objectContaining({ agreedOn: '调班单3号' }) })
    const [shown] = swapsOf(viewAfter(storyOf(...month, asked({ agreedOn: '调班单3号' }))), 'open')
    expect(shown).toMatchObject({ stage: 'agreed', kind: 'substitution' })
  })

  it('must be somebody whom the directory knows', () =>
    given(...month)
      .when('roster.ask-swap', swap(), { actor: 'nobody', roles: ['duty-officer', 'staff'] })
      .thenRefused('roster.no-staff'))
})

describe('whom it is asked of', () => {
  it('agrees at his own account, nobody for him', () => {
    given(...month, asked())
      .when('roster.agree-swap', { itemId }, as(5))
      .thenHappened({ data: { itemId } })
    given(...month, asked())
      .when('roster.agree-swap', { itemId }, as(4))
      .thenRefused('roster.not-asked', { name: '赵敏' })
    given(...month, asked())
      .when('roster.agree-swap', { itemId }, byOffice)
      .thenRefused('roster.not-asked')
  })

  it('may say no, and take back his yes until it is granted', () => {
    const no = { itemId, reason: '当天有事' }
    given(...month, asked())
      .when('roster.decline-swap', no, as(5))
      .thenHappened({ data: no })
    given(...month, asked(), agreed)
      .when('roster.decline-swap', no, as(5))
      .thenHappened({ data: no })
    given(...month, asked())
      .when('roster.decline-swap', no, as(6))
      .thenRefused('roster.not-asked')
  })
})

describe('the grant', () => {
  it('changes the list of shifts in the same commit', () =>
    given(...month, asked(), agreed)
      .when('roster.approve-swap', { itemId }, byLeader)
      .thenHappened(
        { kind: 'roster.swap-approved', data: { itemId } },
        {
          kind: 'shift.planned',
          data: expect.objectContaining({
            ...first,
            staffId: staffId(5),
            revision: 2,
            reason: '调班 D-2611-1',
          }),
        },
        { kind: 'shift.planned', data: expect.objectContaining({ ...second, staffId: staffId(4) }) },
      ))

  it('of a substitution changes one shift', () =>
    given(...month, asked({}), agreed)
      .when('roster.approve-swap', { itemId }, byLeader)
      .thenHappened(
        { kind: 'roster.swap-approved' },
        {
          kind: 'shift.planned',
          data: expect.objectContaining({ staffId: staffId(5), reason: '代班 D-2611-1' }),
        },
      ))

  it('is nobody’s who is one of the two', () =>
    given(...month, asked(), agreed)
      .when('roster.approve-swap', { itemId }, { actor: 'p5', roles: ['leader', 'staff'] })
      .thenRefused('roster.own-swap'))

  it('may be given on paper, written down by the office', () => {
    const paper = {
      kind: 'paper',
      approver: '李建明',
      document: '值字〔2026〕3号',
      on: '2026-11-23',
    } as const
    given(...month, asked(), agreed)
      .when('roster.approve-swap', { itemId, paper }, byOffice)
      .thenHappened(
        { kind: 'roster.swap-approved', data: { itemId, paper } },
        { kind: 'shift.planned' },
        { kind: 'shift.planned' },
      )
    given(...month, asked(), agreed)
      .when('roster.approve-swap', { itemId, paper }, byLeader)
      .thenRefused('roster.paper-office')
    given(...month, asked(), agreed)
      .when('roster.approve-swap', { itemId, paper: { ...paper, on: '2026-11-24' } }, byOffice)
      .thenRefused('roster.paper-ahead', { on: '11-24' })
  })

  it('is told that the roster changed while it was pending, and changes nothing', () => {
    const moved = duty(second.day, second.post, 6, { revision: 2, at: '2026-11-23T05:30:00.000Z' })
    given(...month, asked(), agreed, moved)
      .when('roster.approve-swap', { itemId }, byLeader)
      .thenRefused('roster.swap-overtaken', { day: '12-08', name: '赵敏', now: '孙丽' })
    const [shown] = swapsOf(viewAfter(storyOf(...month, asked(), agreed, moved)), 'open')
    expect(shown?.no).toMatchObject({ code: 'roster.swap-overtaken' })
  })

  it('comes too late once a shift of it has begun', () =>
    given(...month, asked(), agreed)
      .when('roster.approve-swap', { itemId }, { ...byLeader, now: '2026-12-05T00:30:00.000Z' })
      .thenRefused('roster.swap-begun', { day: '12-05' }))

  it('is given seeing what the roster would do against its arrangements', () => {
    const near = duty('2026-12-06', 'duty-officer', 5, { at: '2026-11-23T04:00:00.000Z' })
    const [shown] = swapsOf(viewAfter(storyOf(...month, near, asked(), agreed)), 'open')
    expect(shown?.problems).toMatchObject([
      { kind: 'rest', day: '2026-12-06', name: '赵敏', with: { day: '2026-12-05' } },
    ])
  })

  it('may be refused with a reason, by whoever may grant it', () => {
    const no = { itemId, reason: '当天有检查' }
    given(...month, asked())
      .when('roster.reject-swap', no, byLeader)
      .thenHappened({ data: no })
    given(...month, asked())
      .when('roster.reject-swap', no, { actor: 'p5', roles: ['leader', 'staff'] })
      .thenRefused('roster.own-swap')
  })
})

it('is taken back by whoever asked', () => {
  const back = { itemId, reason: '不用调了' }
  given(...month, asked())
    .when('roster.withdraw-swap', back, as(4))
    .thenHappened({ data: back })
  given(...month, asked())
    .when('roster.withdraw-swap', back, as(5))
    .thenRefused('roster.not-asker', { name: '张伟' })
})

it.each(['2026-12-30T15:59:59.999Z', '2026-12-30T16:00:00.000Z', '2026-12-31T00:29:59.999Z'])(
  'of the leader, granted at %s, makes the shifts after it the other’s over the end of the year',
  at => {
    const eve = { day: '2026-12-31', post: 'leader' } as const
    const day = { day: '2027-01-01', post: 'leader' } as const
    const story = storyOf(...house, duty(eve.day, 'leader', 1), duty(day.day, 'leader', 2))
    const state = structuredClone(story.state)
    const decided = (name: CommandName, input: unknown, who: object) => {
      const decision = decideGeneral(state, name, input as never, contextOf({ now: at, ...who }))
      if (!decision.ok) throw new Error(decision.code)
      for (const event of decision.events) evolveGeneral(state, event, happened(event, { at }).meta)
    }
    decided('roster.ask-swap', { own: eve, otherId: staffId(2), other: day, reason: '抢修' }, as(1, 'leader'))
    decided('roster.agree-swap', { itemId }, as(2, 'leader'))
    decided('roster.approve-swap', { itemId }, byOffice)
    const leaderOf = (of: string) => plannedFor(state.shifts, of, 'leader')
    expect(leaderOf(eve.day)?.staffId).toBe(staffId(2))
    expect(leaderOf(day.day)?.staffId).toBe(staffId(1))
    const days = shiftDaysOf(viewAfter({ ...story, state }), { from: eve.day, to: day.day })
    if ('ok' in days) throw new Error(days.code)
    expect(onDutyAt(days, '2026-12-31T16:00:00.000Z').leader).toMatchObject({
      now: { name: '王芳' },
      next: { name: '李建明' },
    })
  },
)

describe('one’s own page', () => {
  it('has his duties, what is asked of him, and whom he may ask', () => {
    const mine = myRosterOf(viewAfter(storyOf(...month, asked())), 'p5')
    expect(mine).toMatchObject({
      name: '赵敏',
      duties: [{ day: '2026-12-08', swap: itemId, hasBegun: false }],
      swaps: [{ itemId, stage: 'asked', name: '张伟', otherName: '赵敏' }],
    })
    expect(mine.others.map(({ name }) => name)).toEqual(['张伟', '孙丽', '周强'])
    expect(mine.others[0]?.duties).toMatchObject([{ day: '2026-12-05' }])
  })

  it('of an account that is nobody’s in the directory is empty', () =>
    expect(myRosterOf(viewAfter(storyOf(...month)), 'office')).toEqual({
      duties: [],
      swaps: [],
      wishes: [],
      others: [],
    }))
})

/** Written out anew: what becomes of a swap by each act; undefined where the act is refused. */
const model = (stage: SwapStage, act: SwapAct): SwapStage | undefined => {
  if (stage !== 'asked' && stage !== 'agreed') return undefined
  if (act === 'agree') return stage === 'asked' ? 'agreed' : undefined
  if (act === 'approve') return stage === 'agreed' ? 'approved' : undefined
  return act === 'decline' ? 'declined' : act === 'reject' ? 'rejected' : 'withdrawn'
}

describe('the life of a swap', () => {
  it('has an outcome for every stage and every act, as it is meant', () => {
    for (const stage of swapStages)
      for (const act of swapActs) expect(swapTable[stage][act].becomes).toBe(model(stage, act))
  })

  it('ends in a list of shifts that is changed if and only if it was granted, whatever is tried in whatever order', () =>
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...swapActs), fc.constantFrom('p1', 'p4', 'p5', 'p6', 'office')), {
          maxLength: 12,
        }),
        steps => {
          const state = structuredClone(storyOf(...month, asked()).state)
          let expected: SwapStage = 'asked'
          for (const [place, [act, actor]] of steps.entries()) {
            const roles = actor === 'office' ? (['office', 'staff'] as const) : (['leader', 'staff'] as const)
            const at = `2026-11-24T0${Math.floor(place / 10)}:0${place % 10}:00.000Z`
            const input = act === 'agree' || act === 'approve' ? { itemId } : { itemId, reason: '理由' }
            const name = `roster.${act}-swap` as const
            const decision = decideGeneral(state, name, input as never, contextOf({ now: at, actor, roles }))
            const isHis = {
              agree: actor === 'p5',
              decline: actor === 'p5',
              withdraw: actor === 'p4',
              approve: actor !== 'p4' && actor !== 'p5',
              reject: actor !== 'p4' && actor !== 'p5',
            }[act]
            const next = model(expected, act)
            expect(decision.ok).toBe(isHis && next !== undefined)
            if (!decision.ok) continue
            for (const event of decision.events)
              evolveGeneral(state, event, happened(event, { at, actor, seq: 200 + place }).meta)
            expected = next ?? expected
          }
          const found = state.rosters.swaps[itemId]
          expect(found && stageOf(found)).toBe(expected)
          const isSwapped = plannedFor(state.shifts, first.day, first.post)?.staffId === staffId(5)
          expect(isSwapped).toBe(expected === 'approved')
          expect(plannedFor(state.shifts, second.day, second.post)?.staffId).toBe(staffId(isSwapped ? 4 : 5))
          expect(swapsOf(viewAfter({ ...storyOf(), state }), 'open')).toHaveLength(isOpen(expected) ? 1 : 0)
        },
      ),
      { numRuns: 200 },
    ))
})
