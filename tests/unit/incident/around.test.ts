import { describe, expect, it } from 'vitest'
import { alarmFacts, mattersAt } from '../../../shared/alarm/index.ts'
import { boardOf } from '../../../shared/board/index.ts'
import { unfinishedFor } from '../../../shared/handover/unfinished.ts'
import { mattersOf } from '../../../shared/matters.ts'
import { timeZone } from '../kernel/scenario.ts'
import { at, type Night, night, raiseOf } from './night.ts'

const alarmsOf = (n: Night, now: string) => {
  const matters = mattersOf(n.room.state, { now, timeZone }, () => '')
  return mattersAt(
    alarmFacts(n.room.state, matters, account => account),
    now,
  ).map(({ key, kind, since, matters: [matter] }) => ({ key, kind, since, what: matter?.what }))
}

const boardAt = (n: Night, now: string) =>
  boardOf({
    state: n.room.state,
    now,
    timeZone,
    nameOf: account => account,
    entryOf: itemId => ({ itemId, occurredAt: at('02:10'), type: 'incident', what: n.entry(itemId).text }),
    newest: () => ({ total: 0, rows: [] }),
    matters: [],
  })

describe('alarms', () => {
  it('climb the ladder of the oral report: 20, 25, 30, 40 minutes', () => {
    const n = night()
    const oral = (now: string) => alarmsOf(n, now).find(({ key }) => key.endsWith(':oral'))
    expect(oral(at('02:29'))).toMatchObject({ kind: 'notice' })
    expect(oral(at('02:30'))).toMatchObject({ kind: 'due', what: '口头首报：建设路供水主管爆裂' })
    expect(oral(at('02:35'))).toMatchObject({ kind: 'urgent' })
    expect(oral(at('02:40'))).toMatchObject({ kind: 'missed', since: at('02:40') })
    expect(oral(at('02:51'))).toMatchObject({ kind: 'missed', since: at('02:50') })
  })

  it('end with the report alone, and come back with the next limit', () => {
    const n = night()
    n.at('02:38')
    n.reportOrally('02:38')
    expect(alarmsOf(n, at('02:39')).map(({ key }) => key.split(':').at(-1))).toEqual(['written', 'follow-up'])
  })

  it('say of a drill what it is', () =>
    expect(alarmsOf(night(raiseOf({ drill: true })), at('02:30'))[0]?.what).toMatch(/^【演练】口头首报/u))

  it('are over when the incident is', () => {
    const n = night()
    n.done('incident.close', { itemId: n.itemId, by: 'decision', leader: '李建明', words: '误报' })
    expect(alarmsOf(n, at('09:00'))).toEqual([])
  })

  it('of two incidents at once are each its own', () => {
    const n = night()
    n.done('incident.raise', raiseOf({ text: '配电间冒烟', kind: 'fire' }))
    expect(new Set(alarmsOf(n, at('02:30')).map(({ key }) => key)).size).toBe(6)
  })

  it('stand as they would have, whatever the clock of the computer did meanwhile', () => {
    const n = night()
    n.at('01:00')
    expect(alarmsOf(n, at('01:00')).every(({ kind }) => kind === 'notice')).toBe(true)
    expect(alarmsOf(n, at('02:41'))[0]).toMatchObject({ kind: 'missed', since: at('02:40') })
  })
})

describe('the board', () => {
  it('has the limits by time left and what is to be verified with its timer', () => {
    const n = night()
    const { due, incidents } = boardAt(n, at('02:30'))
    expect(due.items.map(item => ('what' in item ? item.what : ''))).toEqual([
      '口头首报：建设路供水主管爆裂',
      '书面首报：建设路供水主管爆裂',
      '续报一：建设路供水主管爆裂',
      '核实事发时间、伤亡情况、发展趋势、已采取措施、原因、现场负责人：建设路供水主管爆裂',
    ])
    expect(due).toMatchObject({ total: 4, overdue: 0, nearest: at('02:40') })
    expect(incidents).toMatchObject({
      total: 1,
      items: [
        {
          itemId: n.itemId,
          since: at('02:10'),
          incident: { unknown: 6, nearest: { name: '口头首报', dueAt: at('02:40') } },
        },
      ],
    })
  })

  it('still has what was only written down as an incident and is to be done', () => {
    const n = night()
    n.done('duty-log.record', { type: 'incident', text: '树倒了', followUp: true })
    expect(boardAt(n, at('02:30')).incidents).toMatchObject({
      total: 2,
      items: [{ itemId: n.itemId }, { what: '树倒了' }],
    })
    n.done('incident.raise-from', { itemId: [...n.room.rows.keys()][1] ?? '', kind: 'other' })
    expect(boardAt(n, at('02:30')).incidents.total).toBe(2)
  })
})

describe('a handover while it runs', () => {
  it('passes it on to the duty officer and to the leader, not to the gate', () => {
    const n = night()
    const listed = { itemId: n.itemId, reasons: ['incident-running'] }
    expect(unfinishedFor(n.room.state, 'duty-officer')).toEqual([
      { itemId: n.itemId, reasons: ['incomplete', 'incident-running'] },
    ])
    expect(unfinishedFor(n.room.state, 'leader')).toEqual([listed])
    expect(unfinishedFor(n.room.state, 'gatekeeper')).toEqual([])
  })

  it('changes nothing of its clocks', () => {
    const n = night()
    const before = n.clocks(at('02:20'))
    n.done('handover.take-first', { post: 'duty-officer' })
    expect(n.clocks(at('02:20'))).toEqual(before)
  })
})
