import { describe, expect, it } from 'vitest'
import { checklistNow } from '../../../shared/checklists/index.ts'
import { evolveGeneral } from '../../../shared/evolve.ts'
import { postStanding } from '../../../shared/handover/index.ts'
import { accountExists } from '../account/accounts.ts'
import { staffId } from '../directory/staff.ts'
import { timeZone } from '../kernel/scenario.ts'
import { type DutyRoom, dutyRoom, liu, type Person, unfinishedRows, zhang, zhao } from './duty-room.ts'

const post = 'duty-officer'
const standing = (room: DutyRoom) =>
  postStanding(room.state, post, { now: room.now(), timeZone }, itemId => room.rows.get(itemId)?.text ?? '')
const seen = (room: DutyRoom) => standing(room).items.map(({ itemId }) => itemId)

const checkAll = (room: DutyRoom, who: Person) => {
  for (const { id } of checklistNow(room.state.checklists, post))
    expect(room.act(who, 'handover.check', { post, checkId: id, isFine: true, remark: '' })).toMatchObject({
      ok: true,
    })
}

/** 张伟 has the post since 08:20, two matters are open, and everything is prepared next morning. */
const prepared = () => {
  const room = dutyRoom('2026-11-23T00:20:00.000Z')
  room.act(zhang, 'handover.take-first', { post })
  room.at('2026-11-23T02:00:00.000Z')
  room.act(zhang, 'duty-log.record', { type: 'other', text: '建设路供水主管爆裂', followUp: true })
  room.act(zhang, 'duty-log.record', { type: 'telephone', text: '区总值班室查岗' })
  room.at('2026-11-24T00:25:00.000Z')
  room.act(zhang, 'handover.prepare', { post })
  checkAll(room, zhang)
  return room
}

const signIn = (room: DutyRoom, changed: object = {}) =>
  room.act(liu, 'handover.sign-in', {
    post,
    seen: seen(room),
    arrivedAt: room.now(),
    confirmed: [],
    reason: '排班未登记',
    ...changed,
  })

describe('a handover', () => {
  it('lists all that is unfinished by itself, and ends with the second signature', () => {
    const room = prepared()
    expect(seen(room)).toEqual(unfinishedRows(room))
    expect(seen(room)).toHaveLength(2)
    expect(room.act(zhang, 'handover.sign-out', { post, seen: seen(room) })).toMatchObject({
      events: [{ kind: 'handover.signed-out' }],
    })
    expect(standing(room)).toMatchObject({ phase: 'signed-out', holder: { account: zhang } })
    expect(signIn(room)).toMatchObject({
      events: [
        {
          kind: 'handover.completed',
          data: {
            outgoing: zhang,
            incoming: liu,
            signedBy: 'incoming',
            day: '2026-11-24',
            isOnRoster: false,
          },
        },
      ],
    })
    expect(standing(room)).toMatchObject({ phase: 'on-duty', holder: { account: liu, how: 'handover' } })
  })

  it('may be signed by the incoming one first', () => {
    const room = prepared()
    expect(signIn(room)).toMatchObject({ events: [{ kind: 'handover.signed-in' }] })
    expect(standing(room).holder?.account).toBe(zhang)
    expect(room.act(zhang, 'handover.sign-out', { post, seen: seen(room) })).toMatchObject({
      events: [
        { kind: 'handover.completed', data: { outgoing: zhang, incoming: liu, signedBy: 'outgoing' } },
      ],
    })
    expect(standing(room).holder?.account).toBe(liu)
  })

  it('says how late the incoming one was, by the limit of that day', () => {
    const room = prepared()
    const late = signIn(room, { arrivedAt: '2026-11-24T00:24:00.000Z' })
    expect(late).toMatchObject({
      events: [{ data: { arrivedAt: '2026-11-24T00:24:00.000Z', dueAt: '2026-11-24T00:20:00.000Z' } }],
    })
  })

  it('is not signed over what nobody has seen', () => {
    const room = prepared()
    const before = seen(room)
    room.act(zhang, 'handover.sign-out', { post, seen: before })
    room.act(zhang, 'duty-log.record', { type: 'other', text: '电梯困人，已报维保', followUp: true })
    expect(signIn(room, { seen: before })).toMatchObject({ code: 'handover.moved-on' })
    expect(signIn(room)).toMatchObject({ code: 'handover.moved-on' })
    room.act(zhang, 'handover.withdraw', { post, reason: '有新情况' })
    expect(room.act(zhang, 'handover.sign-out', { post, seen: seen(room) })).toMatchObject({ ok: true })
    expect(signIn(room)).toMatchObject({ ok: true })
  })

  it('asks for every point of the checklist, and makes an open entry of what is wrong, once', () => {
    const room = prepared()
    const wrong = { post, checkId: 'keys', isFine: false, remark: '少一把' } as const
    expect(room.act(zhang, 'handover.check', { ...wrong, remark: ' ' })).toMatchObject({
      code: 'handover.remark-needed',
    })
    expect(room.act(zhang, 'handover.check', wrong)).toMatchObject({
      events: [{ kind: 'duty-log.recorded' }, { kind: 'handover.checked' }],
    })
    expect(room.act(zhang, 'handover.check', { ...wrong, remark: '少两把' })).toMatchObject({
      events: [{ kind: 'handover.checked' }],
    })
    expect(seen(room)).toHaveLength(3)
    const unchecked = dutyRoom()
    unchecked.act(zhang, 'handover.take-first', { post })
    unchecked.act(zhang, 'handover.prepare', { post })
    expect(unchecked.act(zhang, 'handover.sign-out', { post, seen: [] })).toMatchObject({
      code: 'handover.unchecked',
    })
  })

  it('has its special items confirmed one by one', () => {
    const room = prepared()
    const [first = ''] = seen(room)
    room.act(zhang, 'handover.explain', { post, about: first, remark: '10:00 回访现场', isSpecial: true })
    expect(signIn(room)).toMatchObject({ code: 'handover.unconfirmed', params: { count: 1 } })
    expect(signIn(room, { confirmed: [first], disagreement: '回访应在 9:00' })).toMatchObject({
      events: [{ data: { confirmed: [first], disagreement: '回访应在 9:00' } }],
    })
    expect(
      room.act(zhang, 'handover.explain', { post, about: first, remark: '', isSpecial: false }),
    ).toMatchObject({
      code: 'handover.signature-stands',
    })
  })

  it('is not signed twice by one person, by somebody of another post, or by who came tomorrow', () => {
    const room = prepared()
    const input = {
      post: 'duty-officer' as const,
      seen: seen(room),
      arrivedAt: room.now(),
      confirmed: [],
      reason: '调班',
    }
    expect(room.act(zhang, 'handover.sign-in', input)).toMatchObject({ code: 'handover.same-person' })
    expect(room.act(zhao, 'handover.sign-in', input)).toMatchObject({ code: 'handover.not-your-post' })
    expect(signIn(room, { arrivedAt: '2026-11-24T09:00:00.000Z' })).toMatchObject({
      code: 'handover.arrival-false',
    })
    expect(signIn(room, { reason: undefined })).toMatchObject({ code: 'handover.off-roster' })
    expect(room.act(liu, 'handover.sign-out', { post, seen: seen(room) })).toMatchObject({
      code: 'handover.not-on-duty',
    })
  })

  it('is not signed by two accounts of one person', () => {
    const room = prepared()
    const same = accountExists({ account: liu, name: '张伟', roles: [post], staffId: staffId(1) })
    evolveGeneral(room.state, same.event, same.meta)
    expect(signIn(room)).toMatchObject({ code: 'handover.same-person' })
    const relief = { post, cause: 'illness', reason: '突发疾病' } as const
    expect(room.act(liu, 'handover.relieve', relief)).toMatchObject({ code: 'handover.same-person' })
  })

  it('says when the one signed who signs again, as the unit’s clock showed it', () => {
    const room = prepared()
    room.act(zhang, 'handover.sign-out', { post, seen: seen(room) })
    expect(room.act(zhang, 'handover.sign-out', { post, seen: seen(room) })).toMatchObject({
      code: 'handover.already-signed',
      params: { name: '张伟', at: '11-24 08:25' },
    })
  })

  it('has a lone signature withdrawn by who gave it alone', () => {
    const room = prepared()
    room.act(zhang, 'handover.sign-out', { post, seen: seen(room) })
    expect(room.act(liu, 'handover.withdraw', { post, reason: '代撤' })).toMatchObject({
      code: 'handover.not-your-signature',
    })
    expect(room.act(zhang, 'handover.withdraw', { post, reason: '漏项' })).toMatchObject({ ok: true })
    expect(standing(room).phase).toBe('preparing')
  })

  it('is gone without where somebody fell ill, and where he is absent with the director’s agreement', () => {
    const room = prepared()
    const absent = { post, cause: 'absent', reason: '联系不上' } as const
    expect(room.act(liu, 'handover.relieve', absent)).toMatchObject({ code: 'handover.agreement-needed' })
    expect(room.act(liu, 'handover.relieve', { ...absent, agreedBy: '办公室主任 王强' })).toMatchObject({
      ok: true,
    })
    expect(standing(room)).toMatchObject({ phase: 'on-duty', holder: { account: liu, how: 'absent' } })
    expect(room.act(zhang, 'handover.relieve', { post, cause: 'illness', reason: '突发疾病' })).toMatchObject(
      { ok: true },
    )
    expect(standing(room).holder).toMatchObject({ account: zhang, how: 'illness' })
  })

  it('is not needed where the same person stays, which is said once for each shift', () => {
    const room = prepared()
    expect(room.act(zhang, 'handover.stay', { post, reason: '接班人请假' })).toMatchObject({
      events: [{ data: { day: '2026-11-24' } }],
    })
    expect(room.act(zhang, 'handover.stay', { post, reason: '接班人请假' })).toMatchObject({
      code: 'handover.stays-already',
      params: { day: '11-24' },
    })
    expect(standing(room)).toMatchObject({
      phase: 'on-duty',
      holder: { account: zhang, staysFor: '2026-11-24' },
    })
  })
})
