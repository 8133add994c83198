import { describe, expect, it } from 'vitest'
import {
  alarmFacts,
  alarmsAt,
  decideAcknowledgeAlarm,
  evolveAlarms,
  isCalling,
} from '../../../shared/alarm/index.ts'
import { emptyAlarms } from '../../../shared/alarm/state.ts'
import { emptySettings } from '../../../shared/settings/state.ts'

const now = '2026-11-23T06:30:00.000Z'
const when = { now, timeZone: 'Asia/Shanghai' }
const matterOf = (n: number) => ({
  key: `deadline:D-7K2M-2611-${n}`,
  itemId: `D-7K2M-2611-${n}`,
  startedAt: '2026-11-01T00:00:00.000Z',
  dueAt: new Date(Date.parse('2026-11-02T00:00:00.000Z') + n * 1000).toISOString(),
  what: '',
  rule: 'unit',
})
const factsOf = (many: number, alarms = emptyAlarms()) =>
  alarmFacts(
    { settings: emptySettings(), alarms },
    Array.from({ length: many }, (_, n) => matterOf(n + 1)),
    account => account,
  )

describe('a book that was closed for weeks', () => {
  it('is silent once somebody has seen all of 700 missed deadlines, however often that takes', () => {
    const alarms = emptyAlarms()
    for (let seq = 1; seq <= 3; seq++) {
      const decision = decideAcknowledgeAlarm(factsOf(700, alarms), { key: 'deadlines' }, when)
      if (!decision.ok) throw new Error(decision.code)
      for (const event of decision.events)
        evolveAlarms(alarms, event, { seq, hash: '', at: now, actor: 'zhang.wei' })
    }
    expect(alarmsAt(factsOf(700, alarms), now).filter(isCalling)).toEqual([])
  })

  it('keeps the later sight of a matter, in whatever order they arrive', () => {
    const alarms = emptyAlarms()
    const key = matterOf(1).key
    const sight = (at: string) =>
      evolveAlarms(
        alarms,
        { kind: 'alarm.acknowledged', v: 2, data: { key, kind: 'missed', keys: [key] } },
        { seq: 1, hash: '', at, actor: 'zhang.wei' },
      )
    sight('2026-11-23T06:20:00.000Z')
    sight('2026-11-23T06:10:00.000Z')
    expect(alarms.seen[key]?.at).toBe('2026-11-23T06:20:00.000Z')
  })
})

describe('what was shown alone', () => {
  it('is seen also when a second deadline passed meanwhile and both are one list now', () => {
    const decision = decideAcknowledgeAlarm(factsOf(2), { key: matterOf(1).key }, when)
    expect(decision).toMatchObject({ ok: true, events: [{ data: { keys: [matterOf(1).key] } }] })
  })

  it('is seen also when it was the last one of a list', () => {
    const asked = { key: 'deadlines', listed: [matterOf(1).key, matterOf(2).key] }
    expect(decideAcknowledgeAlarm(factsOf(1), asked, when)).toMatchObject({
      ok: true,
      events: [{ data: { keys: [matterOf(1).key] } }],
    })
  })
})
