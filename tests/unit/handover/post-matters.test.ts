import { describe, expect, it } from 'vitest'
import { alarmFacts, alarmsAt, isCalling } from '../../../shared/alarm/index.ts'
import { evolveGeneral } from '../../../shared/evolve.ts'
import { postMatters } from '../../../shared/handover/index.ts'
import { mattersOf } from '../../../shared/matters.ts'
import { staffId } from '../directory/staff.ts'
import { timeZone } from '../kernel/scenario.ts'
import { type DutyRoom, dutyRoom, liu, zhang } from './duty-room.ts'

const post = 'duty-officer'

/** 张伟 took the post over at 08:20 of 23 November; his shift ends at 08:30 on the 24th. */
const heldRoom = (): DutyRoom => {
  const room = dutyRoom('2026-11-23T00:20:00.000Z')
  room.act(zhang, 'handover.take-first', { post })
  return room
}

const planTomorrow = ({ state }: DutyRoom): void =>
  evolveGeneral(
    state,
    {
      kind: 'shift.planned',
      v: 1,
      data: {
        day: '2026-11-24',
        post,
        staffId: staffId(2),
        from: '2026-11-24T00:30:00.000Z',
        to: '2026-11-25T00:30:00.000Z',
      },
    },
    { seq: 900, hash: 'b'.repeat(64), at: '2026-11-23T00:21:00.000Z', actor: 'office' },
  )

/** What the station shows and rings at that time. */
const alarms = (room: DutyRoom, now: string) => {
  const matters = mattersOf(room.state, { now, timeZone }, () => '')
  return alarmsAt(
    alarmFacts(room.state, matters, name => name),
    now,
  ).map(alarm => ({
    kind: alarm.kind,
    isCalling: isCalling(alarm),
    keys: alarm.matters.map(({ key }) => key),
  }))
}

describe('relief that does not come', () => {
  it('is told from when the next one ought to be there, and rings once the turn is well over', () => {
    const room = heldRoom()
    planTomorrow(room)
    expect(alarms(room, '2026-11-24T00:19:59.000Z')).toEqual([])
    expect(alarms(room, '2026-11-24T00:20:00.000Z')).toMatchObject([{ kind: 'notice', isCalling: false }])
    expect(alarms(room, '2026-11-24T00:34:00.000Z')).toMatchObject([{ kind: 'due', isCalling: true }])
    expect(alarms(room, '2026-11-24T00:36:00.000Z')).toMatchObject([{ kind: 'urgent', isCalling: true }])
    expect(alarms(room, '2026-11-24T00:40:00.000Z')).toMatchObject([
      { kind: 'missed', isCalling: true, keys: [`relief:${post}`] },
    ])
  })

  it('says by name whose turn is over and by which rule', () =>
    expect(postMatters(heldRoom().state, { now: '2026-11-24T00:40:00.000Z', timeZone })[0]).toMatchObject({
      post,
      lacks: 'relief',
      what: '张伟 11-24 08:30 班次届满，尚未交接',
      rule: '§6.2',
      dueAt: '2026-11-24T00:40:00.000Z',
    }))

  it('is seen by name, is silent for a while, rings again, and ends with the act itself', () => {
    const room = heldRoom()
    planTomorrow(room)
    room.at('2026-11-24T00:41:00.000Z')
    const key = `relief:${post}`
    expect(room.act(zhang, 'alarm.acknowledge', { key })).toMatchObject({ ok: true })
    expect(room.act(zhang, 'alarm.acknowledge', { key })).toMatchObject({ code: 'alarm.seen-already' })
    expect(alarms(room, '2026-11-24T00:42:00.000Z')).toMatchObject([{ kind: 'missed', isCalling: false }])
    expect(alarms(room, '2026-11-24T01:10:00.000Z')).toMatchObject([{ kind: 'missed', isCalling: true }])
    room.act(liu, 'handover.relieve', { post, cause: 'illness', reason: '突发疾病' })
    expect(alarms(room, '2026-11-24T01:10:00.000Z').flatMap(({ keys }) => keys)).not.toContain(key)
  })

  it('does not ring for whoever stays for another shift until that one is over', () => {
    const room = heldRoom()
    planTomorrow(room)
    room.at('2026-11-24T00:31:00.000Z')
    room.act(zhang, 'handover.stay', { post, reason: '接班人请假' })
    expect(alarms(room, '2026-11-24T02:00:00.000Z')).toEqual([])
    expect(alarms(room, '2026-11-25T00:45:00.000Z').flatMap(({ keys }) => keys)).toContain(`relief:${post}`)
  })
})

describe('a next shift that nobody is planned for', () => {
  it('is told half a day before, and rings before it begins', () => {
    const room = heldRoom()
    expect(alarms(room, '2026-11-23T12:29:00.000Z')).toEqual([])
    expect(alarms(room, '2026-11-23T12:30:00.000Z')).toMatchObject([
      { kind: 'notice', keys: [`plan:${post}`] },
    ])
    expect(alarms(room, '2026-11-23T21:00:00.000Z')).toMatchObject([{ kind: 'due', isCalling: true }])
    planTomorrow(room)
    expect(alarms(room, '2026-11-23T21:00:00.000Z')).toEqual([])
  })

  it('says nothing of posts that nobody has taken over yet', () => {
    const room = dutyRoom()
    expect(postMatters(room.state, { now: '2026-11-23T23:00:00.000Z', timeZone })).toEqual([])
  })
})
