import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { EntryRow, SealedCorrection } from '../../../shared/duty-log/contract.ts'
import { foldEntry, placesOf } from '../../../shared/duty-log/index.ts'
import { accountExists } from '../account/accounts.ts'
import { given, happened, now, storyOf } from '../kernel/scenario.ts'
import { corrected, recorded } from './entries.ts'

const correctionOf = (changed: Partial<SealedCorrection> = {}): SealedCorrection => ({
  itemId: 'D-7K2M-2611-1',
  revision: 1,
  type: 'other',
  text: '整理本周泵站巡查照片',
  occurredAt: now,
  reason: '周次有误',
  ...changed,
})

describe('correcting an entry', () => {
  it('is a new statement that names the one it corrects', () =>
    given(recorded())
      .when('duty-log.correct', correctionOf())
      .thenHappened({
        kind: 'duty-log.corrected',
        v: 3,
        data: {
          itemId: 'D-7K2M-2611-1',
          type: 'other',
          text: '整理本周泵站巡查照片',
          occurredAt: now,
          elements: {},
          missing: [],
          late: false,
          lateAfterMinutes: 30,
          revision: 2,
          corrects: 1,
          reason: '周次有误',
        },
      }))

  it('refuses an entry that is not there', () =>
    given()
      .when('duty-log.correct', correctionOf({ itemId: 'D-7K2M-2611-7' }))
      .thenRefused('duty-log.entry-unknown', { number: 'D-2611-7' }))

  it('never overwrites a correction that came in between, and says whose it was', () =>
    given(accountExists(), recorded(), corrected({ revision: 2 }, { at: '2026-11-23T06:10:00.000Z' }))
      .when('duty-log.correct', correctionOf())
      .thenRefused('duty-log.revision-stale', { name: '张伟', at: '11-23 14:10' }))

  it('refuses a correction that changes nothing', () => {
    given(recorded())
      .when('duty-log.correct', correctionOf({ text: '整理上周泵站巡查照片' }))
      .thenRefused('duty-log.nothing-changed')
    given(recorded({ type: 'telephone', elements: { unit: '东湖泵站', phone: '1' } }))
      .when(
        'duty-log.correct',
        correctionOf({
          type: 'telephone',
          text: '整理上周泵站巡查照片',
          elements: { phone: '1 ', unit: '东湖泵站', person: '' },
        }),
      )
      .thenRefused('duty-log.nothing-changed')
  })

  it('refuses what has not happened yet and elements of another type', () => {
    given(recorded())
      .when('duty-log.correct', correctionOf({ occurredAt: '2026-11-23T07:00:00.000Z' }))
      .thenRefused('duty-log.not-yet-happened')
    given(recorded())
      .when('duty-log.correct', correctionOf({ elements: { unit: '东湖泵站' } }))
      .thenRefused('duty-log.elements-not-for-type', { type: '其他' })
  })

  it('counts lateness and age against the first writing, however late the correction', () => {
    const yearsLater = { now: '2029-01-01T00:00:00.000Z' }
    const moved = correctionOf({ occurredAt: '2026-11-23T05:00:00.000Z' })
    given(recorded())
      .when('duty-log.correct', correctionOf(), yearsLater)
      .thenHappened({ data: expect.objectContaining({ late: false }) })
    given(recorded())
      .when('duty-log.correct', moved, yearsLater)
      .thenHappened({ data: expect.objectContaining({ late: true }) })
  })

  it('completes an entry, or leaves its first timer running', () => {
    const lacking = recorded({ type: 'telephone', missing: ['phone', 'result'] })
    const later = { at: '2026-11-23T09:00:00.000Z' }
    const half = corrected({ revision: 2, type: 'telephone', missing: ['result'] }, later)
    const whole = corrected({ revision: 3, type: 'telephone' }, later)
    expect(storyOf(lacking, half).state.dutyLog.incomplete).toMatchObject({
      'D-7K2M-2611-1': { missing: ['result'], since: now },
    })
    expect(storyOf(lacking, half, whole).state.dutyLog.incomplete).toEqual({})
  })
})

describe('the row of an entry', () => {
  const first = recorded({}, { at: '2026-11-23T06:00:00.000Z', seq: 1, actor: 'zhang.wei' })
  const second = corrected(
    { revision: 2, text: '二' },
    { at: '2026-11-23T06:10:00.000Z', seq: 2, actor: 'li.na' },
  )
  const third = corrected(
    { revision: 3, text: '三', type: 'telephone', missing: ['phone'] },
    { at: '2026-11-23T06:20:00.000Z', seq: 3 },
  )
  const apart = corrected(
    { revision: 2, text: '另' },
    { at: '2026-11-23T06:15:00.000Z', seq: 9, actor: 'wu.min' },
  )

  const rowOf = (...steps: readonly (typeof first)[]): EntryRow | undefined =>
    steps.reduce<EntryRow | undefined>((row, { event, meta }) => foldEntry(row, event, meta), undefined)

  it('has its newest statement in front and all earlier ones behind', () => {
    const row = rowOf(first, second, third)
    expect(row).toMatchObject({
      itemId: 'D-7K2M-2611-1',
      revision: 3,
      text: '三',
      missing: ['phone'],
      recordedAt: '2026-11-23T06:00:00.000Z',
      recordedBy: 'zhang.wei',
      offDuty: false,
      late: false,
    })
    expect(row?.earlier.map(({ text, by, reason }) => [text, by, reason])).toEqual([
      ['整理上周泵站巡查照片', 'zhang.wei', undefined],
      ['二', 'li.na', '笔误'],
    ])
  })

  it('does not hold a statement’s place in the row twice', () =>
    expect(Object.keys(rowOf(first, second)?.earlier[0] ?? {}).sort()).toEqual(
      ['at', 'by', 'elements', 'hash', 'occurredAt', 'revision', 'seq', 'text', 'type'].sort(),
    ))

  it('is the same in every order, and of two corrections made apart loses neither', () => {
    const steps = [first, second, apart, third]
    const whole = rowOf(...steps)
    expect(whole?.earlier.map(({ text }) => text)).toEqual(['整理上周泵站巡查照片', '二', '另'])
    fc.assert(
      fc.property(fc.shuffledSubarray(steps, { minLength: steps.length }), shuffled => {
        expect(rowOf(...shuffled)).toEqual(whole)
      }),
    )
  })

  it('is left as it is by events of other matters', () => {
    const stranger = happened({ kind: 'session.signed-out', v: 1, data: {} })
    expect(rowOf(stranger)).toBeUndefined()
    expect(rowOf(first, stranger)).toEqual(rowOf(first))
    expect(placesOf(stranger.event)).toEqual([])
  })

  it('stands where its newest event puts it', () =>
    expect(placesOf(first.event)).toEqual([{ itemId: 'D-7K2M-2611-1', occurredAt: now }]))
})
