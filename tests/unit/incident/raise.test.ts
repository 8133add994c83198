import { describe, expect, it } from 'vitest'
import { dutyRoom, li, liu, zhang, zhao } from '../handover/duty-room.ts'
import { at, night, raiseOf } from './night.ts'

describe('raising an incident', () => {
  it('records it in the duty log in the same line, under the same number, with nothing that rings twice', () => {
    const { entry, row, room, itemId } = night()
    expect(entry()).toMatchObject({
      itemId,
      type: 'incident',
      text: '建设路供水主管爆裂，积水约30厘米',
      occurredAt: at('02:10'),
      followUp: false,
      elements: {
        receivedAt: at('02:10'),
        reporter: '东街派出所',
        phone: '6110',
        place: '建设路与民主路口东侧',
        nature: '供水突发',
      },
    })
    expect(entry().dueAt).toBeUndefined()
    expect(room.state.dutyLog.open).toEqual({})
    expect(row()).toMatchObject({ origin: 'new', drill: false, grade: 'ungraded', knownAt: at('02:10') })
  })

  it('is titled by its first words where no title was given', () => {
    expect(night().row().title).toBe('建设路供水主管爆裂')
    expect(night(raiseOf({ title: '主管爆裂' })).row().title).toBe('主管爆裂')
  })

  it('lists what nobody knows yet as to be verified, in the log too, and goes on (§8.4)', () => {
    const { row, entry, room, itemId } = night()
    const [first] = row().establishings
    expect(first?.unknown).toEqual(['eventTime', 'casualties', 'trend', 'measures', 'cause', 'sceneLeader'])
    expect(entry().missing).toEqual(['casualties', 'cause', 'measures', 'trend', 'sceneLeader'])
    expect(room.state.incidents.running[itemId]?.unknown).toMatchObject({ casualties: at('02:10') })
  })

  it('lists what is doubted beside what every incident is asked for', () =>
    expect(night(raiseOf({ unknown: ['loss', 'place'] })).row().establishings[0]?.unknown).toContain('loss'))

  it('stores the limits of its grade, the hours of daily reports and the call list of that day', () => {
    expect(night(raiseOf({ grade: 'gravest' })).row()).toMatchObject({
      limits: { oralMinutes: 15, writtenMinutes: 30, followUpMinutes: 120 },
      dailyAfterMinutes: 1440,
      dailyAtMinutes: 960,
    })
    expect(night(raiseOf({ kind: 'fire' })).row().calls[0]).toEqual({
      role: 'fire',
      name: '消防报警',
      phone: '119',
    })
  })

  it('names the leader on duty by the list of shifts, with his number', () => {
    const room = dutyRoom(at('02:10'))
    room.state.shifts.days['2026-11-23'] = {
      leader: [
        {
          ...{ act: 'planned', staffId: 'D-7K2M-2611-4', from: at('08:30', '2026-11-23'), to: at('08:30') },
          ...{ revision: 1, reason: '', by: 'zhou.fang', at: at('08:00', '2026-11-20'), seq: 1, hash: 'a' },
        },
      ],
    }
    room.act(zhang, 'incident.raise', raiseOf())
    const [row] = [...room.incidents.values()]
    expect(row?.calls[0]).toEqual({ role: 'leader-on-duty', name: '李建明', phone: '8206' })
  })

  it('is open to whoever of the staff hears of it first', () => {
    const room = dutyRoom(at('02:10'))
    expect(room.act(zhao, 'incident.raise', raiseOf())).toMatchObject({ ok: true })
    expect([...room.rows.values()][0]).toMatchObject({ offDuty: true })
  })

  it('counts from when it became known, also where that is written down later', () => {
    const { clock, entry } = night(raiseOf({ knownAt: at('01:00') }))
    expect(clock('口头首报')).toMatchObject({ dueAt: at('01:30'), state: 'overdue' })
    expect(entry()).toMatchObject({ occurredAt: at('01:00'), late: true })
  })

  it.each([
    ['is still to come', at('02:20'), 'incident.not-yet'],
    ['lies days back', at('02:00', '2026-11-20'), 'incident.known-long-ago'],
  ] as const)('refuses a time that %s', (_, knownAt, code) => {
    const room = dutyRoom(at('02:10'))
    expect(room.act(zhang, 'incident.raise', raiseOf({ knownAt }))).toMatchObject({ ok: false, code })
  })

  it('has two at once, each with its own clocks', () => {
    const { room, done, itemId } = night()
    room.at(at('02:25'))
    done('incident.raise', raiseOf({ text: '三号楼配电间冒烟', kind: 'fire', grade: 'grave' }))
    const [, second] = [...room.incidents.keys()]
    expect(Object.keys(room.state.incidents.running)).toEqual([itemId, second])
    expect(room.state.incidents.running[second ?? '']?.facts).toMatchObject({
      knownAt: at('02:25'),
      limits: { oralMinutes: 15 },
    })
  })
})

describe('raising one from an entry', () => {
  const called = (type: 'telephone' | 'petition' = 'telephone') => {
    const room = dutyRoom(at('02:10'))
    room.act(zhang, 'duty-log.record', {
      type,
      text: '居民反映建设路大量冒水',
      elements:
        type === 'telephone' ? { unit: '东街派出所', person: '王警官', phone: '6110' } : { people: 12 },
    })
    const [itemId = ''] = [...room.rows.keys()]
    return { room, itemId }
  }

  it('keeps its number, type and texts, and counts from its time', () => {
    const { room, itemId } = called()
    room.at(at('02:16'))
    expect(room.act(li, 'incident.raise-from', { itemId, kind: 'water-supply' })).toMatchObject({
      ok: true,
      events: [{ kind: 'incident.raised', data: { itemId, origin: 'entry', knownAt: at('02:10') } }],
    })
    expect(room.rows.get(itemId)).toMatchObject({ type: 'telephone', revision: 1 })
    expect(room.incidents.get(itemId)?.establishings[0]?.elements).toMatchObject({
      what: '居民反映建设路大量冒水',
      reporter: '东街派出所 王警官',
      phone: '6110',
    })
  })

  it('says of a petition that it was one, and how many came', () => {
    const { room, itemId } = called('petition')
    room.act(zhang, 'incident.raise-from', { itemId, kind: 'mass-event', knownAt: at('02:10') })
    expect(room.incidents.get(itemId)).toMatchObject({ origin: 'petition' })
    expect(room.incidents.get(itemId)?.establishings[0]?.elements.scope).toBe('12人')
  })

  it('is refused twice, saying who did it', () => {
    const { room, itemId } = called()
    room.act(zhang, 'incident.raise-from', { itemId, kind: 'other' })
    expect(room.act(liu, 'incident.raise-from', { itemId, kind: 'other' })).toMatchObject({
      code: 'incident.already',
      params: { name: '张伟', at: '11-24 02:10' },
    })
  })

  it.each([
    ['that was struck', 'incident.entry-does-not-count'],
    ['before its own time', 'incident.known-before-entry'],
    ['that does not exist', 'incident.entry-unknown'],
  ] as const)('is refused of an entry %s', (what, code) => {
    const { room, itemId } = called()
    if (what === 'that was struck') room.act(zhang, 'duty-log.strike', { itemId, reason: '误记' })
    const asked = {
      itemId: what === 'that does not exist' ? 'D-7K2M-2611-999' : itemId,
      kind: 'other' as const,
      ...(what === 'before its own time' && { knownAt: at('01:00') }),
    }
    expect(room.act(zhang, 'incident.raise-from', asked)).toMatchObject({ ok: false, code })
  })

  it('of an entry that was written down as an incident corrects what is known by now', () => {
    const room = dutyRoom(at('02:10'))
    room.act(zhang, 'duty-log.record', { type: 'incident', text: '主管爆裂' })
    const [itemId = ''] = [...room.rows.keys()]
    room.act(zhang, 'incident.raise-from', { itemId, kind: 'water-supply', elements: { place: '建设路' } })
    expect(room.rows.get(itemId)).toMatchObject({
      revision: 2,
      reason: '核实：事件、地点、性质',
      elements: { place: '建设路', nature: '供水突发' },
    })
  })
})
