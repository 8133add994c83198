import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ShiftDay } from '../../../shared/shift/contract.ts'
import {
  type OnDuty,
  onDutyAt,
  postsHeldTwice,
  type ShiftPost,
  shiftDaysOf,
} from '../../../shared/shift/index.ts'
import { plannedFor } from '../../../shared/shift/state.ts'
import { gone, onTheStaff, staffId } from '../directory/staff.ts'
import { now, storyOf, timeZone } from '../kernel/scenario.ts'
import { shiftCleared, shiftPlanned } from './shifts.ts'

const zhang = onTheStaff(1)
const zhao = onTheStaff(2, { name: '赵敏', post: '副科长', shortPhone: '8222' })

const daysAfter = (
  steps: readonly ReturnType<typeof shiftPlanned>[],
  range = { from: '2026-11-22', to: '2026-11-24' },
): readonly ShiftDay[] => {
  const days = shiftDaysOf({ ...storyOf(...steps).state, timeZone, nameOf: account => account }, range)
  if ('ok' in days) throw new Error(days.code)
  return days
}

describe('the list', () => {
  it('shows every day of the range, with whom, what the directory says of him, and who said so', () => {
    const [sunday, monday] = daysAfter([zhang, shiftPlanned()])
    expect(sunday).toMatchObject({
      day: '2026-11-22',
      kind: 'rest',
      posts: { leader: { revision: 0, steps: [] } },
    })
    expect(sunday?.posts.leader).not.toHaveProperty('shift')
    expect(monday?.posts['duty-officer']).toMatchObject({
      shift: { name: '张伟', section: '办公室', shortPhone: '8206', from: '2026-11-23T00:30:00.000Z' },
      revision: 1,
      steps: [{ name: '张伟', byName: 'zhao.wen' }],
    })
  })

  it('shows a gap with the times that it has, and keeps who had it before', () => {
    const [, monday] = daysAfter([zhang, shiftPlanned(), shiftCleared({ reason: '请假' }, { seq: 2 })])
    const post = monday?.posts['duty-officer']
    expect(post).not.toHaveProperty('shift')
    expect(post).toMatchObject({ to: '2026-11-24T00:30:00.000Z', revision: 2 })
    expect(post?.steps.map(({ name, reason }) => [name, reason])).toEqual([
      [undefined, '请假'],
      ['张伟', ''],
    ])
  })

  it('says of whom it names that he left', () => {
    const [, monday] = daysAfter([zhang, shiftPlanned(), gone(1, '2026-11-23')])
    expect(monday?.posts['duty-officer'].shift).toMatchObject({ name: '张伟', leftOn: '2026-11-23' })
  })

  it('names posts that one person has at the same time', () => {
    const both = [shiftPlanned(), shiftPlanned({ post: 'gatekeeper' })]
    const [sunday, monday] = daysAfter([zhang, ...both])
    expect(monday && postsHeldTwice(monday)).toEqual(['duty-officer', 'gatekeeper'])
    expect(sunday && postsHeldTwice(sunday)).toEqual([])
  })

  it.each([
    ['backwards', '2026-11-24', '2026-11-23'],
    ['longer than two months', '2026-09-01', '2026-11-23'],
  ])('is not shown for a range that is %s', (_, from, to) =>
    expect(
      shiftDaysOf({ ...storyOf().state, timeZone, nameOf: account => account }, { from, to }),
    ).toMatchObject({ ok: false, code: 'shift.range-wrong' }),
  )

  it('that may still be changed is in mind, of three years ago is not', () => {
    const { shifts } = storyOf(
      shiftPlanned({ day: '2023-11-20' }),
      shiftPlanned({ day: '2025-11-23' }),
      shiftPlanned(),
    ).state
    expect(Object.keys(shifts.days).sort()).toEqual(['2025-11-23', '2026-11-23'])
  })
})

describe('who is on duty', () => {
  const planned = [
    zhang,
    zhao,
    shiftPlanned({ day: '2026-11-22', staffId: staffId(2), name: '赵敏' }),
    shiftPlanned(),
    shiftPlanned({ day: '2026-11-24', staffId: staffId(2), name: '赵敏' }),
    shiftPlanned({ post: 'gatekeeper', staffId: staffId(2), name: '赵敏' }),
  ]
  const at = (instant: string): OnDuty => onDutyAt(daysAfter(planned), instant)

  it.each([
    ['2026-11-23T00:29:59.000Z', '赵敏', '张伟', '2026-11-23T00:30:00.000Z'],
    ['2026-11-23T00:30:00.000Z', '张伟', '赵敏', '2026-11-24T00:30:00.000Z'],
    ['2026-11-24T00:29:59.000Z', '张伟', '赵敏', '2026-11-24T00:30:00.000Z'],
    ['2026-11-24T00:30:00.000Z', '赵敏', undefined, '2026-11-25T00:30:00.000Z'],
  ])('at %s is %s, then %s', (instant, name, next, until) => {
    const duty = at(instant)['duty-officer']
    expect([duty.now?.name, duty.next?.name, duty.until]).toEqual([name, next, until])
  })

  it('changes at the gatehouse an hour and a half earlier', () => {
    expect(at('2026-11-22T22:59:59.000Z').gatekeeper.now).toBeUndefined()
    expect(at('2026-11-22T23:00:00.000Z').gatekeeper.now?.name).toBe('赵敏')
  })

  it('is nobody where nobody was planned, and then it is known until when', () => {
    const { leader } = at(now)
    expect(leader).toEqual({ until: '2026-11-24T00:30:00.000Z' })
  })
})

const anyPost = fc.constantFrom<ShiftPost>('leader', 'duty-officer', 'gatekeeper')
const anyStatement = fc.record({
  day: fc.constantFrom('2026-11-23', '2026-11-24', '2025-01-01'),
  post: anyPost,
  staffId: fc.constantFrom(staffId(1), staffId(2)),
  revision: fc.integer({ min: 1, max: 3 }),
  seq: fc.integer({ min: 1, max: 1_000_000 }),
  isCleared: fc.boolean(),
})

it('folds statements of several stations to the same list in any order, and loses none that is in mind', () => {
  const anyStatements = fc.uniqueArray(anyStatement, { maxLength: 12, selector: ({ seq }) => seq })
  fc.assert(
    fc.property(anyStatements, fc.infiniteStream(fc.nat()), (statements, order) => {
      const steps = statements.map(({ isCleared, seq, ...said }) =>
        isCleared ? shiftCleared(said, { seq }) : shiftPlanned(said, { seq }),
      )
      const shuffled = steps
        .map(step => ({ step, place: order.next().value ?? 0 }))
        .sort((a, b) => a.place - b.place)
        .map(({ step }) => step)
      const [one, other] = [storyOf(...steps).state.shifts, storyOf(...shuffled).state.shifts]
      expect(other).toEqual(one)
      for (const { day, post } of statements.filter(said => said.day in one.days)) {
        const ofPost = statements.filter(said => said.day === day && said.post === post)
        expect(one.days[day]?.[post]).toHaveLength(ofPost.length)
        const last = [...ofPost].sort((a, b) => a.revision - b.revision || a.seq - b.seq).at(-1)
        expect(plannedFor(one, day, post)?.staffId).toBe(last?.isCleared ? undefined : last?.staffId)
      }
    }),
  )
})
