import { describe, it } from 'vitest'
import { holderOf } from '../account/accounts.ts'
import { gone, onTheStaff, staffId } from '../directory/staff.ts'
import { given, now } from '../kernel/scenario.ts'
import { limitChanged } from '../settings/changes.ts'
import { shiftCleared, shiftPlanned } from './shifts.ts'

const office = { actor: 'zhao.wen', roles: ['office', 'staff'] } as const
const zhang = onTheStaff(1)
const zhao = onTheStaff(2, { name: '赵敏', reading: { full: 'zhaomin', initials: 'zm' } })
const leader = onTheStaff(3, {
  name: '李建明',
  rank: '副处级',
  reading: { full: 'lijianming', initials: 'ljm' },
})
const plan = { day: '2026-11-24', post: 'duty-officer', staffId: staffId(1) } as const

describe('a shift', () => {
  it('is planned with when it begins and ends by the settings in force', () =>
    given(zhang)
      .when('shift.plan', plan, office)
      .thenHappened({
        kind: 'shift.planned',
        v: 1,
        data: {
          ...plan,
          name: '张伟',
          revision: 1,
          reason: '',
          from: '2026-11-24T00:30:00.000Z',
          to: '2026-11-25T00:30:00.000Z',
        },
      }))

  it('at the gatehouse begins at 07:00 (§11.1)', () =>
    given(zhang)
      .when('shift.plan', { ...plan, post: 'gatekeeper' }, office)
      .thenHappened({ kind: 'shift.planned', data: { from: '2026-11-23T23:00:00.000Z' } }))

  it('begins when the office has set it to begin', () =>
    given(zhang, limitChanged({ name: 'shift.duty-room-starts', before: 510, value: 480 }))
      .when('shift.plan', plan, office)
      .thenHappened({ kind: 'shift.planned', data: { from: '2026-11-24T00:00:00.000Z' } }))

  it('is given to another as a new statement', () =>
    given(zhang, zhao, shiftPlanned({ day: '2026-11-24' }))
      .when('shift.plan', { ...plan, staffId: staffId(2), revision: 1 }, office)
      .thenHappened({ kind: 'shift.planned', data: { staffId: staffId(2), revision: 2 } }))

  it('that has begun is changed with a reason', () =>
    given(zhang, zhao, shiftPlanned())
      .when('shift.plan', { ...plan, day: '2026-11-23', staffId: staffId(2), reason: '张伟发热' }, office)
      .thenHappened({ kind: 'shift.planned', data: { reason: '张伟发热' } }))

  it('that has begun without anybody is filled in without a reason', () =>
    given(zhang)
      .when('shift.plan', { ...plan, day: '2026-11-23' }, office)
      .thenHappened({ kind: 'shift.planned', data: { reason: '' } }))

  it('is cleared, and planned again after that', () => {
    given(zhang, shiftPlanned({ day: '2026-11-24' }))
      .when('shift.clear', { day: '2026-11-24', post: 'duty-officer', revision: 1 }, office)
      .thenHappened({
        kind: 'shift.cleared',
        v: 1,
        data: { day: '2026-11-24', post: 'duty-officer', revision: 2, reason: '', staffId: staffId(1) },
      })
    given(zhang, shiftPlanned({ day: '2026-11-24' }), shiftCleared({ day: '2026-11-24' }))
      .when('shift.plan', plan, office)
      .thenHappened({ kind: 'shift.planned', data: { revision: 3 } })
  })

  it('may be planned for somebody up to the day on which he leaves', () =>
    given(leader, zhang, gone(1, '2026-11-25'))
      .when('shift.plan', plan, office)
      .thenHappened({ kind: 'shift.planned' }))
})

describe('refused is', () => {
  it('somebody whom the directory does not know', () =>
    given().when('shift.plan', plan, office).thenRefused('shift.staff-unknown'))

  it('somebody who will have left', () =>
    given(zhang, gone(1, '2026-11-24'))
      .when('shift.plan', plan, office)
      .thenRefused('shift.staff-left', { name: '张伟', on: '11-24', day: '11-24' }))

  it.each(['正科级', '副科级', '一级主任科员', '正高级', '编外'] as const)(
    'a leader of rank %s (§6.1)',
    rank =>
      given(onTheStaff(1, { rank }))
        .when('shift.plan', { ...plan, post: 'leader' }, office)
        .thenRefused('shift.rank-too-low', { name: '张伟', rank }),
  )

  it('a leader whose rank nobody entered', () =>
    given(zhang)
      .when('shift.plan', { ...plan, post: 'leader' }, office)
      .thenRefused('shift.rank-missing', { name: '张伟' }))

  it.each(['副处级', '正处级', '四级调研员', '六级职员', '副厅级'] as const)('no leader of rank %s', rank =>
    given(onTheStaff(1, { rank }))
      .when('shift.plan', { ...plan, post: 'leader' }, office)
      .thenHappened({ kind: 'shift.planned' }),
  )

  it('a day too far ahead, and one too long past', () => {
    given(zhang)
      .when('shift.plan', { ...plan, day: '2027-11-24' }, office)
      .thenRefused('shift.too-far', { day: '2027-11-24', days: 92 })
    given(zhang)
      .when('shift.plan', { ...plan, day: '2026-10-22' }, office)
      .thenRefused('shift.too-old', { day: '10-22', days: 31 })
  })

  it('what changes nothing', () =>
    given(zhang, shiftPlanned({ day: '2026-11-24' }))
      .when('shift.plan', plan, office)
      .thenRefused('shift.nothing-changed', { name: '张伟', day: '11-24', post: '值班员' }))

  it('to clear what nobody has', () =>
    given()
      .when('shift.clear', { day: '2026-11-24', post: 'leader' }, office)
      .thenRefused('shift.nothing-planned', { post: '带班领导' }))

  it('a change of a shift that has begun without a reason', () => {
    const story = given(zhang, zhao, shiftPlanned())
    const begun = { day: '2026-11-23', post: 'duty-officer' } as const
    story
      .when('shift.plan', { ...begun, staffId: staffId(2) }, office)
      .thenRefused('shift.reason-needed', { day: '11-23', post: '值班员', at: '11-23 08:30' })
    story.when('shift.clear', begun, office).thenRefused('shift.reason-needed')
  })

  it('what was decided upon a list that somebody changed meanwhile', () =>
    given(
      holderOf('office', '赵雯', 'zhao.wen'),
      zhang,
      zhao,
      shiftPlanned({ day: '2026-11-24' }, { at: now }),
    )
      .when('shift.plan', { ...plan, staffId: staffId(2), revision: 0 }, office)
      .thenRefused('shift.revision-stale', { name: '赵雯', at: '11-23 14:31', day: '11-24' }))
})
