import { describe, expect, it } from 'vitest'
import { arrangementsOf, rosterDraftOf, rosterMonthOf } from '../../../shared/roster/index.ts'
import { given, storyOf } from '../kernel/scenario.ts'
import { byOffice, duty, gone, house, officers, staffId, told, viewAfter } from './rosters.ts'

const leave = {
  staffId: staffId(4),
  kind: 'leave',
  from: '2026-12-01',
  to: '2026-12-10',
  reason: '年休假',
  approver: '李建明',
} as const

const noted = (changed: Partial<typeof leave> | { readonly kind: 'wish' } = {}, itemId = 'D-7K2M-2611-60') =>
  told({ kind: 'roster.absence-noted', v: 1, data: { itemId, ...leave, ...changed } })

describe('an absence', () => {
  it('is noted with its reason and who granted it', () =>
    given(...house)
      .when('roster.note-absence', leave, byOffice)
      .thenHappened({ kind: 'roster.absence-noted', data: { itemId: 'D-7K2M-2611-1', ...leave } }))

  it.each([
    ['leave that nobody granted', { approver: undefined }, 'roster.approver-needed'],
    ['an end before its beginning', { to: '2026-11-30' }, 'roster.absence-backwards'],
    ['more than a year', { to: '2027-12-31' }, 'roster.absence-too-long'],
    ['somebody whom the directory does not know', { staffId: staffId(99) }, 'roster.staff-unknown'],
  ] as const)('is refused for %s', (_, changed, code) => {
    const { approver, ...asked } = { ...leave, ...changed }
    given(...house)
      .when('roster.note-absence', { ...asked, ...(approver !== undefined && { approver }) }, byOffice)
      .thenRefused(code)
  })

  it('is not noted twice for one day', () =>
    given(...house, noted())
      .when('roster.note-absence', { ...leave, from: '2026-12-10', to: '2026-12-12' }, byOffice)
      .thenRefused('roster.absence-overlaps', { name: '张伟', kind: '请假', from: '12-01', to: '12-10' }))

  it('keeps its person out of the draft, and not any more once it is taken back', () => {
    const daysOf = (steps: readonly ReturnType<typeof told>[]) =>
      rosterDraftOf(viewAfter(storyOf(...steps)), { month: '2026-12', pins: [], keepsPlanned: false })
        .duties.filter(duty => duty.staffId === staffId(4))
        .map(({ day }) => day)
    const back = told({
      kind: 'roster.absence-withdrawn',
      v: 1,
      data: { itemId: 'D-7K2M-2611-60', reason: '取消休假' },
    })
    expect(daysOf([...house, noted()]).filter(day => day <= '2026-12-10')).toEqual([])
    expect(daysOf([...house, noted(), back]).filter(day => day <= '2026-12-10')).not.toEqual([])
    const one = noted()
    expect(storyOf(back, one).state.rosters).toEqual(storyOf(one, back).state.rosters)
  })

  it('is taken back once, by the office', () => {
    const asked = { itemId: 'D-7K2M-2611-60', reason: '取消休假' }
    given(...house, noted())
      .when('roster.withdraw-absence', asked, byOffice)
      .thenHappened({ data: asked })
    given(...house)
      .when('roster.withdraw-absence', asked, byOffice)
      .thenRefused('roster.absence-unknown')
    given(...house, noted())
      .when('roster.withdraw-absence', asked, { actor: 'p4', roles: ['duty-officer', 'staff'] })
      .thenRefused('roster.only-own-wish')
  })
})

describe('a wish', () => {
  const wish = { staffId: staffId(4), kind: 'wish', reason: '家事' } as const

  it('is for so many days of a month, each month by itself', () => {
    const of = (from: string, to: string) =>
      given(...house).when('roster.note-absence', { ...wish, from, to }, byOffice)
    of('2026-12-01', '2026-12-04').thenHappened({ kind: 'roster.absence-noted' })
    of('2026-12-01', '2026-12-05').thenRefused('roster.too-many-wishes', {
      taken: 0,
      most: 4,
      month: '2026-12',
    })
    of('2026-12-28', '2027-01-04').thenHappened({ kind: 'roster.absence-noted' })
  })

  it('of a day that is over is nothing any more', () =>
    given(...house)
      .when('roster.note-absence', { ...wish, from: '2026-11-20', to: '2026-11-22' }, byOffice)
      .thenRefused('roster.wish-past', { day: '11-22' }))

  it('that cannot be kept is said beside the draft', () => {
    const all = officers.map((n, place) =>
      told({
        kind: 'roster.absence-noted',
        v: 1,
        data: {
          itemId: `D-7K2M-2611-${70 + place}`,
          staffId: staffId(n),
          kind: 'wish',
          from: '2026-12-25',
          to: '2026-12-25',
          reason: '家事',
        },
      }),
    )
    const { problems } = rosterDraftOf(viewAfter(storyOf(...house, ...all)), {
      month: '2026-12',
      pins: [],
      keepsPlanned: false,
    })
    expect(problems).toMatchObject([{ kind: 'wish', day: '2026-12-25', absence: { reason: '家事' } }])
  })
})

it('tells why somebody is away only to whoever may know it', () => {
  const steps = [...house, noted(), duty('2026-12-03', 'duty-officer', 4)]
  const view = viewAfter(storyOf(...steps))
  const leaveIn = (tellsReasons: boolean) =>
    rosterMonthOf({ ...view, tellsReasons }, '2026-12').problems.find(({ kind }) => kind === 'leave')
  expect(leaveIn(true)).toMatchObject({ name: '张伟', absence: { reason: '年休假', approver: '李建明' } })
  expect(leaveIn(false)).toMatchObject({ name: '张伟', day: '2026-12-03' })
  expect(leaveIn(false)).not.toHaveProperty('absence')
})

describe('the list of who takes turns', () => {
  const asked = { post: 'duty-officer', staffIds: [5, 4, 6].map(staffId) } as const

  it('is set by the office, each since the beginning of the year the first time, since today later', () => {
    given(...house)
      .when('roster.set-pool', { ...asked, staffIds: [...asked.staffIds] }, byOffice)
      .thenHappened({
        kind: 'roster.pool-set',
        data: {
          post: 'duty-officer',
          revision: 1,
          members: [5, 4, 6].map(n => ({ staffId: staffId(n), since: '2026-01-01' })),
        },
      })
    const first = told({
      kind: 'roster.pool-set',
      v: 1,
      data: { post: 'duty-officer', revision: 1, members: [{ staffId: staffId(5), since: '2026-01-01' }] },
    })
    given(...house, first)
      .when('roster.set-pool', { ...asked, staffIds: [...asked.staffIds], revision: 1 }, byOffice)
      .thenHappened({
        data: expect.objectContaining({
          revision: 2,
          members: [
            { staffId: staffId(5), since: '2026-01-01' },
            { staffId: staffId(4), since: '2026-11-23' },
            { staffId: staffId(6), since: '2026-11-23' },
          ],
        }),
      })
    given(...house, first)
      .when('roster.set-pool', { ...asked, staffIds: [...asked.staffIds], revision: 0 }, byOffice)
      .thenRefused('roster.pool-stale', { name: '赵文', post: '值班员' })
    given(...house, first)
      .when('roster.set-pool', { post: 'duty-officer', staffIds: [staffId(5)], revision: 1 }, byOffice)
      .thenRefused('roster.pool-unchanged')
  })

  it('of the leaders names nobody below division rank', () =>
    given(...house)
      .when('roster.set-pool', { post: 'leader', staffIds: [1, 4].map(staffId) }, byOffice)
      .thenRefused('roster.pool-rank', { names: '张伟' }))

  it('names nobody who has left', () =>
    given(...house, gone(4))
      .when('roster.set-pool', { post: 'duty-officer', staffIds: [staffId(4)] }, byOffice)
      .thenRefused('roster.staff-unknown'))

  it('follows the accounts until it is set, in the order of the names', () => {
    const { pools } = arrangementsOf(viewAfter(storyOf(...house)))
    expect(pools.map(({ members, revision }) => [members.map(({ name }) => name).join(), revision])).toEqual([
      ['李建明,王芳,陈刚', 0],
      ['张伟,赵敏,孙丽,周强', 0],
      ['吴军,郑平,冯涛', 0],
    ])
  })
})

describe('two who may not meet', () => {
  const pair = { one: staffId(1), other: staffId(4), reason: '夫妻' }

  it('are kept apart until they are let meet again', () => {
    const apart = told({ kind: 'roster.kept-apart', v: 1, data: pair })
    given(...house)
      .when('roster.keep-apart', pair, byOffice)
      .thenHappened({ kind: 'roster.kept-apart', data: pair })
    given(...house, apart)
      .when('roster.keep-apart', { ...pair, one: pair.other, other: pair.one }, byOffice)
      .thenRefused('roster.pair-already', { one: '张伟', other: '李建明' })
    given(...house, apart)
      .when('roster.let-meet', { ...pair, reason: '已离婚' }, byOffice)
      .thenHappened({ kind: 'roster.let-meet' })
    given(...house)
      .when('roster.let-meet', pair, byOffice)
      .thenRefused('roster.pair-unknown')
    given(...house)
      .when('roster.keep-apart', { ...pair, other: pair.one }, byOffice)
      .thenRefused('roster.pair-of-one')
    const { duties } = rosterDraftOf(viewAfter(storyOf(...house, apart)), {
      month: '2026-12',
      pins: [],
      keepsPlanned: false,
    })
    const daysOf = (n: number) => duties.filter(duty => duty.staffId === staffId(n)).map(({ day }) => day)
    expect(daysOf(1).filter(day => daysOf(4).includes(day))).toEqual([])
  })
})
