import { expect, it } from 'vitest'
import { manualClock } from '../../../electron/ports.ts'
import { dutyOfficer, openedHouse, signIn } from './house.ts'

it('a window where nobody is signed in is told what to ring, and no name, number or text of it', async () => {
  const clock = manualClock('2026-11-23T06:00:00.000Z')
  const house = await openedHouse(undefined, { clock, seed: 'alarm' })
  const { call } = house
  const recorded = await call('duty-log.record', {
    type: 'other',
    text: '市局要求书面答复',
  })
  if (!recorded.ok || recorded.itemId === undefined) throw new Error('not recorded')
  const { itemId } = recorded
  await call('duty-log.follow-up', { itemId, dueAt: '2026-11-23T06:30:00.000Z', reason: '市局要求' })
  await call('session.lock', { reason: 'asked' })
  const marks = async () => {
    const answer = await call('alarm.marks', {})
    return answer.ok ? answer.answer.marks : answer.code
  }
  expect(await call('alarm.list', {})).toMatchObject({ ok: false, code: 'door.signed-out' })
  expect(await marks()).toEqual([{ kind: 'notice', state: 'quiet', since: '2026-11-23T06:00:00.000Z' }])
  clock.advance(26 * 60_000)
  expect(await marks()).toEqual([{ kind: 'urgent', state: 'calling', since: '2026-11-23T06:25:00.000Z' }])
  const whole = JSON.stringify(await call('alarm.marks', {}))
  for (const hidden of [itemId, '书面答复', '张伟', dutyOfficer.account]) expect(whole).not.toContain(hidden)
  await signIn(house, dutyOfficer)
  await call('alarm.acknowledge', { key: `deadline:${itemId}` })
  expect(await marks()).toEqual([{ kind: 'urgent', state: 'quiet', since: '2026-11-23T06:25:00.000Z' }])
})
