import { describe, expect, it } from 'vitest'
import { manualClock } from '../../../electron/ports.ts'
import type { IncidentView } from '../../../shared/incident/contract.ts'
import {
  diskWithHouse,
  dutyOfficer,
  type House,
  openHouse,
  people,
  signIn,
  takeOwnPassword,
} from './house.ts'

/** Ten past two at night at the bureau. */
const begins = '2026-11-23T18:10:00.000Z'
const minuteMs = 60_000
const at = (minutes: number): string => new Date(Date.parse(begins) + minutes * minuteMs).toISOString()
const raise = {
  text: '建设路供水主管爆裂，积水约30厘米',
  kind: 'water-supply',
  elements: { place: '建设路', reporter: '东街派出所' },
} as const

const startedAt = async (
  port: Awaited<ReturnType<typeof diskWithHouse>>,
  instant: string,
): Promise<House> => {
  const house = openHouse(port, { clock: manualClock(instant), seed: instant })
  await signIn(house, dutyOfficer, { confirmClock: true })
  return house
}

const raised = async (house: House, input: object = {}): Promise<string> => {
  const answer = await house.call('incident.raise', { ...raise, ...input })
  if (!answer.ok) throw new Error(answer.code)
  return answer.itemId ?? ''
}

const one = async (house: House, itemId: string): Promise<IncidentView> => {
  const answer = await house.call('incident.one', { itemId })
  if (!answer.ok || !answer.answer) throw new Error('no incident')
  return answer.answer
}

const stateOf = ({ clocks }: IncidentView, name: string): string | undefined =>
  clocks.find(clock => clock.name === name)?.state

describe('an incident in the book', () => {
  it('is one line: an entry of the log and an incident under one number', async () => {
    const house = await startedAt(await diskWithHouse(), begins)
    const itemId = await raised(house)
    const entry = await house.call('duty-log.entry', { itemId })
    expect(entry).toMatchObject({ answer: { itemId, type: 'incident', followUp: false } })
    const trail = await house.call('duty-log.trail', { itemId })
    expect(trail).toMatchObject({ answer: [{ act: '登记' }, { act: '列为突发事件' }] })
    expect(await one(house, itemId)).toMatchObject({ number: expect.stringMatching(/^D-2611-\d+$/u) })
  })

  it('has a limit that passed while the program was off shown missed, at its true time', async () => {
    const disk = await diskWithHouse()
    const first = await startedAt(disk, begins)
    const itemId = await raised(first)
    await first.call('session.sign-out', {})
    first.book.close()
    const later = await startedAt(disk, at(200))
    const view = await one(later, itemId)
    expect(view.clocks[0]).toMatchObject({ dueAt: at(30), state: 'overdue', lateByMs: 170 * minuteMs })
    const alarms = await later.call('alarm.list', {})
    expect(alarms).toMatchObject({
      answer: {
        alarms: [{ kind: 'missed', matters: [{ dueAt: at(30) }, { dueAt: at(60) }, { dueAt: at(120) }] }],
      },
    })
  })

  it('runs on through a lock, and a locked window shows that it calls', async () => {
    const house = await startedAt(await diskWithHouse(), begins)
    await raised(house)
    await house.call('session.lock', { reason: 'asked' })
    house.clock.advance(26 * minuteMs)
    expect(await house.call('alarm.marks', {})).toMatchObject({
      answer: { marks: [{ kind: 'urgent', state: 'calling', since: at(25) }, { kind: 'notice' }] },
    })
  })

  it('acknowledged it is silent for a while, and calls again where nothing was done', async () => {
    const house = await startedAt(await diskWithHouse(), begins)
    const itemId = await raised(house)
    house.clock.advance(26 * minuteMs)
    const key = `incident:${itemId}:oral`
    expect(await house.call('alarm.acknowledge', { key })).toMatchObject({ ok: true })
    const first = async () => {
      const answer = await house.call('alarm.list', {})
      return answer.ok ? answer.answer.alarms[0] : undefined
    }
    expect(await first()).toMatchObject({ key, seen: { byName: '张伟' }, silentUntil: at(31) })
    house.clock.advance(5 * minuteMs)
    expect(await first()).toMatchObject({ key, kind: 'missed' })
    expect(await first()).not.toHaveProperty('silentUntil')
  })

  it('is found by what was said of it, in the search of the whole book and in its list', async () => {
    const house = await startedAt(await diskWithHouse(), begins)
    const itemId = await raised(house)
    await house.call('incident.draft-report', { itemId, form: 'first', text: '玉兰小区停水三百户' })
    const found = await house.call('search.entries', { text: '玉兰小区' })
    expect(found).toMatchObject({ answer: { hits: [{ itemId }] } })
    const page = (text: string) => house.call('incident.page', { list: 'all', text, offset: 0, limit: 20 })
    expect(await page('玉兰 停水')).toMatchObject({ answer: { total: 1, rows: [{ itemId }] } })
    expect(await page('火灾')).toMatchObject({ answer: { total: 0 } })
  })

  it('stands among those that run and then among those that are over; drills are told apart', async () => {
    const house = await startedAt(await diskWithHouse(), begins)
    const itemId = await raised(house)
    const drill = await raised(house, { drill: true, kind: 'fire', text: '消防演练' })
    const page = async (query: object) => {
      const answer = await house.call('incident.page', { list: 'all', offset: 0, limit: 20, ...query })
      return answer.ok ? { ids: answer.answer.rows.map(row => row.itemId), ...answer.answer } : undefined
    }
    await house.call('incident.close', { itemId, by: 'decision', leader: '李建明', words: '误报' })
    expect(await page({ list: 'running' })).toMatchObject({ ids: [drill], running: 1, runningDrills: 1 })
    expect(await page({ list: 'closed' })).toMatchObject({ ids: [itemId] })
    expect(await page({ drill: false })).toMatchObject({ ids: [itemId] })
    expect(await page({ kind: 'fire' })).toMatchObject({ ids: [drill] })
    expect(await page({ from: at(1) })).toMatchObject({ ids: [] })
  })

  it('after a restart goes on as it stood, opened again too', async () => {
    const disk = await diskWithHouse()
    const first = await startedAt(disk, begins)
    const itemId = await raised(first)
    await first.call('incident.close', { itemId, by: 'decision', leader: '李建明', words: '误报' })
    first.book.close()
    const second = await startedAt(disk, at(40))
    await second.call('incident.reopen', { itemId, reason: '确有其事' })
    second.book.close()
    const third = await startedAt(disk, at(60))
    expect(await one(third, itemId)).toMatchObject({ stage: 'running', nearest: { dueAt: at(70) } })
    expect(await third.call('incident.draft', { itemId })).toMatchObject({ answer: { form: 'first' } })
  })

  it('passes on with its next limit in the handover', async () => {
    const house = await startedAt(await diskWithHouse(), begins)
    const itemId = await raised(house)
    expect(await house.call('handover.take-first', { post: 'duty-officer' })).toMatchObject({ ok: true })
    const standing = await house.call('handover.standing', { post: 'duty-officer' })
    expect(standing).toMatchObject({
      answer: {
        items: [
          {
            itemId,
            reasons: ['incomplete', 'incident-running'],
            text: '建设路供水主管爆裂（等级待定），处置中；口头首报 11-24 02:40 前；待核：事发时间、伤亡情况、发展趋势、已采取措施、原因、现场负责人',
          },
        ],
      },
    })
  })

  it('is worked on by two windows: whoever comes second is told', async () => {
    const house = await startedAt(await diskWithHouse(), begins)
    await house.call('session.sign-out', {})
    await takeOwnPassword(house, people.office, 'pine-gate-5521-owl')
    await signIn(house, dutyOfficer, { windowId: 2 })
    const itemId = await raised(house)
    await house.call('incident.draft-report', { itemId, form: 'first', text: '首报稿' })
    const anew = (text: string, windowId: number) =>
      house.call('incident.draft-report', { itemId, report: 1, seen: 1, form: 'first', text }, { windowId })
    expect(await anew('张伟改', 2)).toMatchObject({ ok: true })
    expect(await anew('周芳改', 1)).toMatchObject({
      ok: false,
      code: 'incident.report-meanwhile',
      params: { name: '张伟', act: '改写' },
    })
  })

  it('tells nothing of a number that is no incident', async () => {
    const house = await startedAt(await diskWithHouse(), begins)
    expect(await house.call('incident.one', { itemId: 'D-0000-2611-1' })).toMatchObject({ answer: null })
    expect(await house.call('incident.draft', { itemId: 'D-0000-2611-1' })).toMatchObject({ answer: null })
  })

  it('what is established is one correction of the entry, in the order in which it was said', async () => {
    const house = await startedAt(await diskWithHouse(), begins)
    const itemId = await raised(house)
    await house.call('duty-log.handle', { itemId, text: '抢修一队出发' })
    await house.call('incident.establish', { itemId, elements: { casualties: '无' } })
    await house.call('incident.establish', { itemId, elements: { cause: '老化' } })
    const entry = await house.call('duty-log.entry', { itemId })
    expect(entry).toMatchObject({ answer: { revision: 3, earlier: [{ revision: 1 }, { revision: 2 }] } })
    const view = await one(house, itemId)
    expect(view.elements.find(({ name }) => name === 'casualties')).toMatchObject({ earlier: [] })
    const trail = await house.call('duty-log.trail', { itemId })
    expect(trail.ok && trail.answer.map(({ act }) => act)).toEqual([
      '登记',
      '列为突发事件',
      '办理',
      '核实要素',
      '更正',
      '核实要素',
      '更正',
    ])
  })

  it('reads the same from the folded state and from its lines', async () => {
    const house = await startedAt(await diskWithHouse(), begins)
    const itemId = await raised(house)
    house.clock.advance(50 * minuteMs)
    await house.call('incident.report-orally', {
      ...{ itemId, to: '区总值班室', phone: '6001', takenBy: '刘明', text: '爆管' },
      at: at(28),
    })
    const view = await one(house, itemId)
    expect(stateOf(view, '口头首报')).toBe('kept')
    const board = await house.call('board.read', {})
    expect(board).toMatchObject({
      answer: { incidents: { items: [{ incident: { nearest: { name: '书面首报' } } }] } },
    })
  })
})
