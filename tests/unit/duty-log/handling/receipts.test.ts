import { describe, expect, it } from 'vitest'
import { alarmsAt } from '../../../../shared/alarm/index.ts'
import { timedMatters } from '../../../../shared/duty-log/index.ts'
import { liftEvent } from '../../../../shared/lift-event.ts'
import { given, happened, storyOf } from '../../kernel/scenario.ts'
import { recorded } from '../entries.ts'
import { acted, entry, later } from './acts.ts'

type Urgency = 'plain' | 'urgent' | 'pressing' | 'foremost'
const urgent = (urgency: Urgency) => recorded({ type: 'document', elements: { urgency } })
const to = (...names: readonly string[]) => names.map(name => ({ name, section: '办公室' }))
const key = (name: string) => `${name}（办公室）`

const forwarded = (names: readonly string[], signWithinMinutes?: number, at = later(1)) =>
  acted(
    'forwarded',
    {
      at,
      to: to(...names).map(one => ({ key: key(one.name), ...one })),
      type: 'document',
      occurredAt: later(0),
      ...(signWithinMinutes === undefined ? {} : { signWithinMinutes }),
    },
    { seq: 2, at },
  )
const signed = (name: string, at = later(20)) =>
  acted('acknowledged-on-paper', { to: key(name), name, at }, { seq: 3, at })

const mattersOf = (...steps: readonly ReturnType<typeof happened>[]) =>
  timedMatters(storyOf(...steps).state.dutyLog, () => '防汛通知')

describe('what was forwarded', () => {
  it.each([
    ['foremost', 15],
    ['pressing', 60],
    ['urgent', 240],
    ['plain', 1440],
  ] as const)(
    'with urgency %s is to be signed for within %i minutes, which its event stores',
    (urgency, minutes) =>
      given(urgent(urgency))
        .when('duty-log.forward', { itemId: entry, to: to('林帆') }, { now: later(1) })
        .thenHappened({
          kind: 'duty-log.forwarded',
          v: 2,
          data: expect.objectContaining({ signWithinMinutes: minutes }),
        }),
  )

  it('without urgency has no limit', () => {
    const { decision } = given(recorded()).when('duty-log.forward', { itemId: entry, to: to('林帆') })
    expect(decision.ok && decision.events[0]?.data).not.toHaveProperty('signWithinMinutes')
  })

  it('runs by the limit of its own day, whatever the office sets afterwards', () => {
    const changed = happened(
      {
        kind: 'settings.changed',
        v: 1,
        data: { name: 'duty-log.receipt-pressing', before: 60, value: 20, reason: '汛期', revision: 1 },
      },
      { seq: 3, at: later(2), actor: 'zhou.fang' },
    )
    expect(mattersOf(urgent('pressing'), forwarded(['林帆'], 60), changed)[0]?.dueAt).toBe(later(61))
  })

  it('by a program that knew no limit has none today', () => {
    const old = forwarded(['林帆'])
    const lifted = liftEvent(old.event)
    expect(lifted.ok && lifted.event.v).toBe(2)
    expect(mattersOf(urgent('pressing'), old)).toEqual([])
  })

  it('calls for whoever is due first, names all who have not signed, and ends with the last signature', () => {
    const both = [urgent('pressing'), forwarded(['林帆', '周芳'], 60)] as const
    const [matter] = mattersOf(...both)
    expect(matter).toEqual({
      key: `receipt:${entry}`,
      itemId: entry,
      startedAt: later(1),
      dueAt: later(61),
      what: '待签收（林帆、周芳）：防汛通知',
      rule: 'unit',
    })
    expect(mattersOf(...both, signed('林帆'))[0]?.what).toBe('待签收（周芳）：防汛通知')
    expect(mattersOf(...both, signed('林帆'), signed('周芳'))).toEqual([])
  })

  it('climbs the ladder beside the entry’s own deadline, and each is seen by itself', () => {
    const due = acted(
      'followed-up',
      { reason: '须回复', dueAt: later(80), type: 'document', occurredAt: later(0) },
      { seq: 3, at: later(2) },
    )
    const matters = mattersOf(urgent('pressing'), forwarded(['林帆'], 60), due)
    const facts = {
      matters,
      ladder: { duePart: 3, urgentPart: 6, urgentLeastMinutes: 5, repeatPart: 3 },
      seen: { [`receipt:${entry}`]: { by: 'zhang.wei', byName: '张伟', at: later(56) } },
      silenceMinutes: 5,
      floodMost: 5,
    }
    expect(alarmsAt(facts, later(57)).map(alarm => [alarm.key, alarm.kind, alarm.seen?.byName])).toEqual([
      [`receipt:${entry}`, 'urgent', '张伟'],
      [`deadline:${entry}`, 'due', undefined],
    ])
  })

  it('says in its row by when, and keeps that when it is signed for', () => {
    const row = storyOf(urgent('pressing'), forwarded(['林帆'], 60), signed('林帆')).items.get(entry)
    expect(row?.handling.forwardings).toMatchObject([{ signBy: later(61), acknowledged: { at: later(20) } }])
  })
})
