import { describe, expect, it } from 'vitest'
import { given, happened, now, storyOf } from '../kernel/scenario.ts'
import { callOf, recorded } from './entries.ts'

const minutesBack = (minutes: number): string => new Date(Date.parse(now) - minutes * 60_000).toISOString()

describe('recording an entry', () => {
  it('keeps what was said, when it happened and the limit in force', () =>
    given()
      .when('duty-log.record', callOf({ occurredAt: minutesBack(10) }))
      .thenHappened({
        kind: 'duty-log.recorded',
        v: 3,
        data: {
          itemId: 'D-7K2M-2611-1',
          type: 'telephone',
          text: callOf().text,
          occurredAt: minutesBack(10),
          elements: callOf().elements,
          missing: [],
          late: false,
          lateAfterMinutes: 30,
          offDuty: false,
          followUp: false,
        },
      }))

  it('is to be followed up where somebody says so, or where it has a deadline', () => {
    const dueAt = minutesBack(-120)
    given()
      .when('duty-log.record', callOf({ followUp: true }))
      .thenHappened({ data: expect.objectContaining({ followUp: true }) })
    given()
      .when('duty-log.record', callOf({ dueAt }))
      .thenHappened({ data: expect.objectContaining({ followUp: true, dueAt }) })
  })

  it('refuses a deadline that is not after the matter itself', () =>
    given()
      .when('duty-log.record', callOf({ occurredAt: minutesBack(10), dueAt: minutesBack(10) }))
      .thenRefused('duty-log.due-too-early'))

  it('takes now where no time is given', () =>
    given()
      .when('duty-log.record', { type: 'other', text: '无事' })
      .thenHappened({ data: expect.objectContaining({ occurredAt: now, late: false, elements: {} }) }))

  it('is never stopped by missing elements', () =>
    given()
      .when('duty-log.record', callOf({ elements: { unit: ' ', person: '韩立新' } }))
      .thenHappened({
        data: expect.objectContaining({
          missing: ['unit', 'phone', 'result'],
          elements: { person: '韩立新' },
        }),
      }))

  it('marks what was written down more than the limit after it happened', () => {
    const lateness = (minutes: number) => expect.objectContaining({ late: minutes > 30 })
    for (const minutes of [29, 30, 31])
      given()
        .when('duty-log.record', callOf({ occurredAt: minutesBack(minutes) }))
        .thenHappened({ data: lateness(minutes) })
  })

  it('marks the entry of somebody who is not on duty', () =>
    given()
      .when('duty-log.record', callOf(), { roles: ['leader', 'staff'] })
      .thenHappened({ data: expect.objectContaining({ offDuty: true }) }))

  it('refuses what has not happened yet, but bears with a minute', () => {
    given()
      .when('duty-log.record', callOf({ occurredAt: minutesBack(-1) }))
      .thenHappened({ kind: 'duty-log.recorded' })
    given()
      .when('duty-log.record', callOf({ occurredAt: minutesBack(-1.01) }))
      .thenRefused('duty-log.not-yet-happened', { occurredAt: '11-23 14:32', now: '11-23 14:31' })
  })

  it('refuses a wrong year', () => {
    given()
      .when('duty-log.record', callOf({ occurredAt: '2025-11-23T06:00:00.000Z' }))
      .thenHappened({ kind: 'duty-log.recorded' })
    given()
      .when('duty-log.record', callOf({ occurredAt: '2025-11-21T06:00:00.000Z' }))
      .thenRefused('duty-log.too-long-ago', { occurredAt: '2025-11-21 14:00', days: 366 })
  })

  it('refuses elements that the type does not have', () => {
    given()
      .when('duty-log.record', callOf({ type: 'patrol' }))
      .thenRefused('duty-log.elements-not-for-type', { type: '巡查' })
    given()
      .when('duty-log.record', callOf({ type: 'patrol', elements: { unit: '' } }))
      .thenHappened({ data: expect.objectContaining({ elements: {} }) })
  })

  it('uses up no number when it is refused', () => {
    const drawn: string[] = []
    const newItemId = () => `D-7K2M-2611-${drawn.push('drawn')}`
    given()
      .when('duty-log.record', callOf({ occurredAt: minutesBack(-5) }), { newItemId })
      .thenRefused('duty-log.not-yet-happened')
    expect(drawn).toEqual([])
  })
})

describe('incomplete entries', () => {
  const lacking = recorded({ type: 'telephone', missing: ['phone'] })

  it('are remembered with what they lack and since when', () =>
    expect(storyOf(lacking).state.dutyLog.incomplete).toEqual({
      'D-7K2M-2611-1': { occurredAt: now, type: 'telephone', missing: ['phone'], since: now },
    }))

  it('are not remembered otherwise', () => {
    expect(storyOf(recorded()).state.dutyLog.incomplete).toEqual({})
    const stranger = happened({ kind: 'duty-log.forgotten', v: 1, data: {} })
    expect(storyOf(lacking, stranger).state).toEqual(storyOf(lacking).state)
  })
})
