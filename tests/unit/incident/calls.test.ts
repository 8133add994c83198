import { describe, expect, it } from 'vitest'
import type { Around } from '../../../shared/incident/around.ts'
import { callListNow } from '../../../shared/incident/call-list.ts'
import { dutyRoom, li, zhang, zhou } from '../handover/duty-room.ts'
import { timeZone } from '../kernel/scenario.ts'
import { at, night, raiseOf } from './night.ts'

const plan = {
  calls: [
    { role: 'leader-on-duty' as const, name: '带班领导', phone: '' },
    { role: 'superior-duty-office' as const, name: '区总值班室', phone: '6001', spare: '6002' },
    { role: 'other' as const, name: '东街派出所', phone: '6110' },
  ],
  points: [],
}

/** The unit wrote its own plan, and 李建明 has taken the leader's post. */
const planned = () => {
  const room = dutyRoom(at('02:00'))
  room.act(li, 'handover.take-first', { post: 'leader' })
  const version = { kind: 'changed' as const, revision: 1, content: plan, reason: '补号码' }
  room.state.plans.versions['water-supply'] = [
    { ...version, by: 'zhou.fang', at: at('09:00', '2026-11-20'), seq: 1, hash: 'b' },
  ]
  return room
}

const running = () => {
  const n = night()
  const room = planned()
  Object.assign(n.room.state.handovers, room.state.handovers)
  Object.assign(n.room.state.plans, room.state.plans)
  n.done('incident.raise', raiseOf())
  const itemId = [...n.room.incidents.keys()].at(-1) ?? ''
  return { ...n, itemId }
}

describe('the call list', () => {
  it('names who has a post by signed handovers, at his number', () => {
    const room = planned()
    const when = { now: at('02:10'), timeZone }
    expect(callListNow(room.state as Around, 'water-supply', when)).toEqual([
      { role: 'leader-on-duty', name: '李建明', phone: '8206' },
      plan.calls[1],
      plan.calls[2],
    ])
  })

  it('stays as it was when the incident began, whatever the office sets since', () => {
    const n = running()
    n.room.state.plans.versions = {}
    expect(n.room.incidents.get(n.itemId)?.calls).toHaveLength(3)
  })
})

describe('calling', () => {
  const viewOf = (n: ReturnType<typeof running>, now = n.room.now()) => {
    const row = n.row(n.itemId)
    const entry = n.entry(n.itemId)
    return { row, view: n.showOf(row, entry, now) }
  }

  it('writes down every attempt, those that failed too, and shows who is next meanwhile', () => {
    const n = running()
    n.done('incident.call', { itemId: n.itemId, step: 1, result: 'no-answer' })
    const { view } = viewOf(n)
    expect(view.nextCall).toBe(2)
    expect(view.calls[0]).toMatchObject({ state: 'failed', attempts: [{ who: '李建明', phone: '8206' }] })
    expect(view.course.at(-1)).toMatchObject({ text: '李建明 8206 无人接听', isFailure: true })
  })

  it('comes back to who was not reached once everybody was tried', () => {
    const n = running()
    n.done('incident.call', { itemId: n.itemId, step: 1, result: 'no-answer' })
    n.done('incident.call', { itemId: n.itemId, step: 2, result: 'reached' })
    expect(viewOf(n).view).toMatchObject({ nextCall: 1, reached: 2 })
    n.done('incident.call', { itemId: n.itemId, step: 1, result: 'reached', note: '立即赴现场' })
    expect(viewOf(n).view.nextCall).toBeUndefined()
  })

  it('takes the spare number once the first failed twice in a row, and counts the failures', () => {
    const n = running()
    n.done('incident.call', { itemId: n.itemId, step: 2, result: 'no-answer' })
    expect(viewOf(n).view.calls[1]?.dial).toBe('6001')
    n.done('incident.call', { itemId: n.itemId, step: 2, result: 'busy' })
    const { view } = viewOf(n)
    expect(view.calls[1]?.dial).toBe('6002')
    expect(view.course.at(-1)?.text).toBe('区总值班室 6001 占线，第 2 次未通')
  })

  it('takes the spare number at once where the first is wrong', () => {
    const n = running()
    n.done('incident.call', { itemId: n.itemId, step: 2, result: 'wrong-number' })
    expect(viewOf(n).view.calls[1]?.dial).toBe('6002')
  })

  it('does not ask for whoever reported it himself', () => {
    const n = running()
    expect(viewOf(n).view.calls[2]).toMatchObject({ name: '东街派出所', state: 'reporter' })
    expect(viewOf(n).view.reached).toBe(1)
    n.done('incident.call', { itemId: n.itemId, step: 3, result: 'busy' })
    expect(viewOf(n).view.calls[2]?.state).toBe('failed')
  })

  it('after the leader was changed at midnight calls who has the post now, and says so', () => {
    const n = running()
    n.room.state.handovers.posts.leader = {
      holder: { account: zhou, since: at('02:20'), seq: 9, how: 'illness', stays: [] },
    }
    expect(viewOf(n).view.calls[0]).toMatchObject({ name: '李建明', now: { name: '周立国' } })
    n.done('incident.call', { itemId: n.itemId, step: 1, result: 'reached' })
    expect(viewOf(n).view.calls[0]?.attempts).toMatchObject([{ who: '周立国' }])
  })

  it('is written down of whoever stands on no list', () => {
    const n = running()
    n.done('incident.call', { itemId: n.itemId, who: '街道办', phone: '6140', result: 'reached' })
    expect(viewOf(n).view.otherCalls).toMatchObject([{ who: '街道办', byName: '张伟' }])
  })

  it.each([
    ['a line that there is not', { step: 9 }, 'incident.step-unknown'],
    ['nobody', {}, 'incident.nobody-called'],
    ['somebody without a number', { who: '街道办' }, 'incident.nobody-called'],
    ['before it was known', { step: 1, at: at('01:00') }, 'incident.before-known'],
  ] as const)('refuses %s', (_, said, code) => {
    const n = running()
    n.refused('incident.call', { itemId: n.itemId, result: 'busy', ...said }, code)
  })

  it('is no business of a book that knows no such incident', () => {
    const n = running()
    n.refused('incident.call', { itemId: 'D-7K2M-2611-999', step: 1, result: 'busy' }, 'incident.unknown')
    expect(n.room.act(zhang, 'incident.arrive', { itemId: 'D-7K2M-2611-999', who: '甲' })).toMatchObject({
      params: { number: 'D-2611-999' },
    })
  })
})
