import { beforeEach, describe, expect, it } from 'vitest'
import { isToldAt } from '../../../shared/alarm/index.ts'
import type { ContactSlot } from '../../../shared/contact-check/contract.ts'
import { contactMatters, contactSlots, contactStanding } from '../../../shared/contact-check/index.ts'
import { evolveGeneral } from '../../../shared/evolve.ts'
import { staffId } from '../directory/staff.ts'
import { type DutyRoom, dutyRoom, li, zhang, zhou } from '../handover/duty-room.ts'
import { happened, timeZone } from '../kernel/scenario.ts'
import { shiftPlanned } from '../shift/shifts.ts'

/** A time of 23 November in Shanghai; of the day after from 24:00 on. */
const at = (clock: string): string => {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number)
  return new Date(Date.parse('2026-11-22T16:00:00.000Z') + (hours * 60 + minutes) * 60_000).toISOString()
}
const nobody = (): string => ''
const when = (room: DutyRoom) => ({ now: room.now(), timeZone })
const sight = (room: DutyRoom, leaderAt = nobody) => ({
  ...when(room),
  nameOf: (account: string) => account,
  leaderAt,
})
const mattersOf = (room: DutyRoom) =>
  contactMatters(room.state, when(room))
    .filter(matter => isToldAt(matter, room.now()))
    .map(({ contactSlot, dueAt, what }) => [contactSlot, dueAt, what])
const slotsOf = (room: DutyRoom, from = at('08:00'), to = at('33:00'), leaderAt = nobody) =>
  contactSlots(room.state, { from, to }, sight(room, leaderAt))
const inBrief = (slots: readonly ContactSlot[]) =>
  slots.map(({ dueAt, state, cause }) => [dueAt, state, cause])
const call = (
  room: DutyRoom,
  clock: string,
  result: 'reached' | 'no-answer' | 'busy' = 'reached',
  more = {},
) => {
  room.at(at(clock))
  return room.act(zhang, 'contact-check.make', { result, ...more })
}

let room: DutyRoom
beforeEach(() => {
  room = dutyRoom(at('08:30'))
  room.act(li, 'handover.take-first', { post: 'leader' })
  room.act(zhang, 'handover.take-first', { post: 'duty-officer' })
})

describe('set times', () => {
  it('lie four hours apart from the start of the shift, and at each handover of the duty room', () => {
    room.at(at('32:20'))
    expect(inBrief(slotsOf(room, at('08:00'), at('33:00'), () => '李建明'))).toEqual([
      [at('08:30'), 'missed', 'handover'],
      [at('12:30'), 'missed', 'set'],
      [at('16:30'), 'missed', 'set'],
      [at('20:30'), 'missed', 'set'],
      [at('24:30'), 'missed', 'set'],
      [at('28:30'), 'missed', 'set'],
    ])
  })

  it('of one shift keep the distance that was in force when it began', () => {
    const changed = {
      kind: 'settings.changed',
      v: 1,
      data: { name: 'contact-check.every', before: 240, value: 120, reason: '节日', revision: 1 },
    }
    const { event, meta } = happened(changed, { at: at('13:00') })
    evolveGeneral(room.state, event, meta)
    room.at(at('36:50'))
    const due = slotsOf(room, at('08:00'), at('37:00')).map(slot => slot.dueAt)
    expect(due).toEqual(
      ['08:30', '12:30', '16:30', '20:30', '24:30', '28:30', '34:30', '36:30'].map(clock => at(clock)),
    )
  })
})

describe('the call that is due', () => {
  it('calls from its time on, and is late after the grace', () => {
    call(room, '08:31')
    room.at(at('12:29'))
    expect(mattersOf(room)).toEqual([])
    room.at(at('12:30'))
    expect(mattersOf(room)).toEqual([[at('12:30'), at('13:00'), '联系核查：带班领导李建明 8206']])
  })

  it('ends when he is reached, and not by a call that failed: both stay', () => {
    call(room, '08:31')
    call(room, '12:31', 'no-answer')
    call(room, '12:33', 'busy')
    expect(mattersOf(room)[0]?.[2]).toBe('联系核查：带班领导李建明 8206，已拨 2 次占线')
    call(room, '12:36', 'reached', { place: '三楼301' })
    expect(mattersOf(room)).toEqual([])
    expect(slotsOf(room)).toMatchObject([
      {},
      {
        state: 'on-time',
        leaderName: '李建明',
        checks: [{ result: 'no-answer' }, { result: 'busy' }, { result: 'reached', place: '三楼301' }],
      },
    ])
  })

  it('is late when he is reached after the grace, failed when he is not reached, missed when nobody called', () => {
    call(room, '08:31')
    call(room, '13:12')
    call(room, '16:40', 'no-answer')
    room.at(at('24:29'))
    expect(slotsOf(room, at('12:00'), at('24:00'), () => '李建明')).toMatchObject([
      { state: 'late', lateByMinutes: 42 },
      { state: 'failed', leaderName: '李建明' },
      { state: 'missed', leaderName: '李建明', checks: [] },
    ])
  })

  it('is over when the next one begins: one rings at a time', () => {
    room.at(at('20:40'))
    expect(mattersOf(room).map(([slot]) => slot)).toEqual([at('20:30')])
  })

  it('that passed while the computer was off is missed with its true time', () => {
    call(room, '12:31')
    room.at(at('29:10'))
    expect(mattersOf(room)).toEqual([[at('28:30'), at('29:00'), '联系核查：带班领导李建明 8206']])
    expect(inBrief(slotsOf(room, at('12:00'), at('29:10'), () => '李建明'))).toEqual([
      [at('12:30'), 'on-time', 'set'],
      [at('16:30'), 'missed', 'set'],
      [at('20:30'), 'missed', 'set'],
      [at('24:30'), 'missed', 'set'],
      [at('28:30'), 'missed', 'set'],
    ])
  })

  it('that was made then and is written down later counts with its own time, and is shown as such', () => {
    call(room, '12:31')
    room.at(at('19:00'))
    expect(room.act(zhang, 'contact-check.make', { result: 'reached', slot: at('12:30') })).toMatchObject({
      code: 'contact-check.over',
    })
    expect(
      room.act(zhang, 'contact-check.make', { result: 'reached', slot: at('16:30'), at: at('16:35') }),
    ).toMatchObject({ ok: true })
    expect(slotsOf(room, at('16:00'), at('19:00'))).toMatchObject([
      { state: 'on-time', checks: [{ isLateEntry: true, on: at('16:35') }] },
    ])
  })

  it('is not asked for twice: whoever calls second is told', () => {
    call(room, '12:31')
    expect(call(room, '12:32', 'reached', { slot: at('12:30') })).toMatchObject({
      code: 'contact-check.reached-already',
    })
    call(room, '16:31', 'no-answer')
    expect(call(room, '16:32', 'busy', { slot: at('16:30'), seen: 0 })).toMatchObject({
      code: 'contact-check.meanwhile',
    })
  })

  it('a call in between stands for itself', () => {
    call(room, '12:31')
    expect(call(room, '14:00')).toMatchObject({ ok: true, events: [{ data: { result: 'reached' } }] })
    expect(room.state.contacts.checks.map(({ slot }) => slot)).toEqual([at('12:30'), undefined])
  })

  it('a clock that went back brings no times of a day to come, and loses nothing', () => {
    call(room, '12:31')
    room.at(at('09:00'))
    expect(mattersOf(room).map(([slot]) => slot)).toEqual([at('08:30')])
    expect(slotsOf(room)).toHaveLength(1)
    expect(room.state.contacts.checks).toHaveLength(1)
  })
})

describe('who is called', () => {
  it('is whoever took the post at midnight: what was said of the one before is not said of him', () => {
    room.at(at('21:00'))
    room.act(li, 'contact-check.state', { place: '三楼301', phone: '8301', isReachable: true })
    room.at(at('24:00'))
    room.act(zhou, 'handover.relieve', { post: 'leader', cause: 'illness', reason: '突发疾病' })
    room.at(at('24:40'))
    const { leader, whereabouts, current } = contactStanding(room.state, sight(room))
    expect(leader).toMatchObject({ name: '周立国', from: at('24:00') })
    expect(whereabouts).toBeUndefined()
    expect(current).toMatchObject({ dueAt: at('24:30'), state: 'waiting' })
    room.act(zhou, 'contact-check.state', { place: '二楼值班室', phone: '8302', isReachable: true })
    expect(contactStanding(room.state, sight(room)).whereabouts?.place).toBe('二楼值班室')
  })

  it('is whom the list names, until somebody takes the post; nobody where it names nobody', () => {
    const unmanned = dutyRoom(at('12:40'))
    expect(mattersOf(unmanned)).toEqual([])
    expect(unmanned.act(zhang, 'contact-check.make', { result: 'reached' })).toMatchObject({
      code: 'contact-check.nobody',
    })
    const { event, meta } = shiftPlanned({ post: 'leader', staffId: staffId(4), name: '李建明' })
    evolveGeneral(unmanned.state, event, meta)
    expect(mattersOf(unmanned).map(([slot]) => slot)).toEqual([at('12:30')])
    expect(inBrief(slotsOf(dutyRoom(at('13:10'))))).toEqual([[at('12:30'), 'no-leader', 'set']])
  })

  it('says himself where he is, or the duty officer does; no other leader', () => {
    const said = { place: '三楼301', phone: '8301', isReachable: true }
    expect(room.act(zhou, 'contact-check.state', said)).toMatchObject({ code: 'contact-check.not-yours' })
    expect(room.act(li, 'contact-check.state', said)).toMatchObject({ ok: true })
    expect(room.act(zhang, 'contact-check.state', { ...said, place: '赴现场' })).toMatchObject({ ok: true })
    expect(contactStanding(room.state, sight(room)).whereabouts).toMatchObject({ place: '赴现场', by: zhang })
  })

  it('is known to be where he was reached', () => {
    call(room, '12:31', 'reached', { place: '泵站', phone: '138' })
    expect(contactStanding(room.state, sight(room)).whereabouts).toMatchObject({
      place: '泵站',
      phone: '138',
    })
    call(room, '16:31', 'no-answer')
    const standing = contactStanding(room.state, sight(room))
    expect(standing.whereabouts?.place).toBe('泵站')
    expect(standing.last).toMatchObject({ result: 'no-answer', place: '泵站', phone: '138' })
  })
})

it('keeps calls of the last days in mind only: the state does not grow with the years', () => {
  for (let day = 0; day < 30; day++) {
    room.at(new Date(Date.parse(at('12:31')) + day * 86_400_000).toISOString())
    room.act(zhang, 'contact-check.make', { result: 'reached' })
  }
  expect(room.state.contacts.checks.length).toBeLessThan(5)
})
