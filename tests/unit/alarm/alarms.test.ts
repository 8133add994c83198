import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type AlarmFacts,
  alarmCounts,
  alarmsAt,
  type EntryMatter,
  floodKey,
  isCalling,
  keyOf,
  rungAt,
  topAlarm,
} from '../../../shared/alarm/index.ts'
import { decideGeneral } from '../../../shared/decide.ts'
import { evolveGeneral } from '../../../shared/evolve.ts'
import { recorded } from '../duty-log/entries.ts'
import { acted, entry, followedUp, later } from '../duty-log/handling/acts.ts'
import { contextOf, given, storyOf } from '../kernel/scenario.ts'

const ladder = { duePart: 3, urgentPart: 6, urgentLeastMinutes: 5, repeatPart: 3 }
const oral = { startedAt: later(0), dueAt: later(30) }

const matterOf = (n: number, dueInMinutes: number, startedAgo = 0): EntryMatter => ({
  key: keyOf(`D-7K2M-2611-${n}`),
  itemId: `D-7K2M-2611-${n}`,
  startedAt: later(-startedAgo),
  dueAt: later(dueInMinutes),
  what: `第${n}件`,
  rule: 'unit',
})
const factsOf = (matters: readonly EntryMatter[], seen: AlarmFacts['seen'] = {}): AlarmFacts => ({
  matters,
  ladder,
  seen,
  silenceMinutes: 5,
  floodMost: 5,
})
const seenAt = (minutes: number) => ({ by: 'zhang.wei', byName: '张伟', at: later(minutes) })

describe('the ladder of an oral report in 30 minutes', () => {
  it.each([
    [0, 'notice', 0],
    [19.9, 'notice', 0],
    [20, 'due', 20],
    [24.9, 'due', 20],
    [25, 'urgent', 25],
    [29.9, 'urgent', 25],
    [30, 'missed', 30],
    [39.9, 'missed', 30],
    [40, 'missed', 40],
    [51, 'missed', 50],
  ] as const)('stands after %s minutes at %s, since %s', (minutes, kind, since) => {
    expect(rungAt(oral, later(minutes), ladder)).toEqual({ kind, since: later(since) })
  })

  it('calls ▲ five minutes before the end, however short the deadline is', () => {
    const short = { startedAt: later(0), dueAt: later(9) }
    expect(rungAt(short, later(3.9), ladder).kind).toBe('notice')
    expect(rungAt(short, later(4), ladder)).toEqual({ kind: 'urgent', since: later(4) })
  })
})

const order = ['notice', 'due', 'urgent', 'missed']

describe('with a moving clock', () => {
  it('no deadline climbs down, none is forgotten, and what called last lies in the past', () => {
    const deadline = fc.record({
      start: fc.integer({ min: -500, max: 0 }),
      length: fc.integer({ min: 1, max: 5_000 }),
    })
    const steps = fc.array(fc.integer({ min: 0, max: 2_000 }), { minLength: 2, maxLength: 30 })
    fc.assert(
      fc.property(deadline, steps, ({ start, length }, minutes) => {
        const timed = { startedAt: later(start), dueAt: later(start + length) }
        let before = 0
        let passed = 0
        for (const more of minutes) {
          passed += more
          const now = later(passed)
          const { kind, since } = rungAt(timed, now, ladder)
          expect(order.indexOf(kind)).toBeGreaterThanOrEqual(before)
          before = order.indexOf(kind)
          expect(since <= now || kind === 'notice').toBe(true)
          expect(kind === 'missed').toBe(now >= timed.dueAt)
        }
      }),
    )
  })

  it('an acknowledgement never ends an alarm, and silences it for five minutes at most', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 300 }),
        fc.integer({ min: 0, max: 400 }),
        fc.integer({ min: 0, max: 60 }),
        (length, ack, passed) => {
          const matter = matterOf(1, length)
          const now = later(ack + passed)
          const [without] = alarmsAt(factsOf([matter]), now)
          const [alarm] = alarmsAt(factsOf([matter], { [keyOf(matter.itemId)]: seenAt(ack) }), now)
          expect([alarm?.kind, alarm?.since]).toEqual([without?.kind, without?.since])
          if (alarm && alarm.kind !== 'notice' && passed >= 5) expect(isCalling(alarm)).toBe(true)
        },
      ),
    )
  })

  it('a rung that is reached after an acknowledgement calls anew', () => {
    const facts = factsOf([matterOf(1, 30)], { [keyOf(entry)]: seenAt(24) })
    expect(topAlarm(alarmsAt(facts, later(24.5)))).toBeUndefined()
    expect(topAlarm(alarmsAt(facts, later(25)))).toMatchObject({ kind: 'urgent' })
  })
})

describe('many at a time', () => {
  const six = [1, 2, 3, 4, 5, 6].map(n => matterOf(n, -n * 10, 200))

  it('more than five that call are one alarm with a list, whose times are the true ones', () => {
    const alarms = alarmsAt(factsOf(six), later(0))
    expect(alarms).toHaveLength(1)
    expect(alarms[0]).toMatchObject({ key: floodKey, kind: 'missed' })
    expect(alarms[0]?.matters.map(({ dueAt }) => dueAt)).toEqual([-60, -50, -40, -30, -20, -10].map(later))
    expect(alarmCounts(alarms)).toEqual({ urgent: 6, due: 0, notice: 0 })
  })

  it('five that are due soon are five; what has passed is one list, be it two', () => {
    const dueSoon = [1, 2, 3, 4, 5].map(n => matterOf(n, n * 10, 200))
    expect(alarmsAt(factsOf(dueSoon), later(0))).toHaveLength(5)
    const alarms = alarmsAt(factsOf([...six.slice(0, 2), matterOf(7, 30, 60)]), later(0))
    expect(alarms.map(({ key, matters }) => [key, matters.length])).toEqual([
      [floodKey, 2],
      [keyOf('D-7K2M-2611-7'), 1],
    ])
  })

  it('whoever saw the list saw each matter in it, and none that calls after it', () => {
    const seen = Object.fromEntries(six.map(({ itemId }) => [keyOf(itemId), seenAt(0)]))
    const silent = alarmsAt(factsOf(six, seen), later(0.5))
    expect(topAlarm(silent)).toBeUndefined()
    expect(silent.map(alarm => alarm.seen?.byName)).toEqual(six.map(() => '张伟'))
    const another = matterOf(7, 1, 60)
    expect(topAlarm(alarmsAt(factsOf([...six, another], seen), later(1)))?.matters).toEqual([another])
  })

  it('what is missed stands before what is due', () => {
    const alarms = alarmsAt(factsOf([matterOf(1, 40, 80), matterOf(2, -1, 60), matterOf(3, 900)]), later(0))
    expect(alarms.map(({ kind }) => kind)).toEqual(['missed', 'due', 'notice'])
  })
})

describe('an acknowledgement', () => {
  const key = keyOf(entry)
  const open = [recorded(), followedUp(later(31))]

  it('is journalled by name, with what it told of', () =>
    given(...open)
      .when('alarm.acknowledge', { key }, { now: later(22) })
      .thenHappened({ kind: 'alarm.acknowledged', data: { key, kind: 'due', keys: [key] } }))

  it('is refused before there is anything to see, and after the matter was closed', () => {
    given(...open)
      .when('alarm.acknowledge', { key }, { now: later(10) })
      .thenRefused('alarm.over')
    given(...open, acted('closed', { result: '已办' }, { seq: 3, at: later(2) }))
      .when('alarm.acknowledge', { key }, { now: later(22) })
      .thenRefused('alarm.over')
  })

  it('of the list names each matter that was listed, and leaves out what joined it meanwhile', () => {
    const due = { type: 'other', since: later(-90), occurredAt: later(-90), isByAct: true }
    const items = [1, 2, 3].map(n => `D-7K2M-2611-${n}`)
    const story = storyOf(recorded())
    for (const [n, itemId] of items.entries())
      story.state.dutyLog.open[itemId] = {
        ...due,
        type: 'other',
        deadline: { startedAt: later(-90), dueAt: later(-30 + n) },
      }
    const context = contextOf({ now: later(0) })
    const decision = decideGeneral(
      story.state,
      'alarm.acknowledge',
      { key: floodKey, listed: items.slice(0, 2).map(keyOf) },
      context,
    )
    expect(decision).toMatchObject({
      ok: true,
      events: [{ data: { key: floodKey, kind: 'missed', keys: items.slice(0, 2).map(keyOf) } }],
    })
    if (!decision.ok) return
    for (const event of decision.events)
      evolveGeneral(story.state, event, { seq: 9, hash: '', at: later(0), actor: 'li.lei' })
    expect(Object.keys(story.state.alarms.seen)).toEqual(items.slice(0, 2).map(keyOf))
  })

  it('tells who has seen it already, while it is silent', () => {
    const seen = acted('x')
    const story = [
      ...open,
      {
        event: { kind: 'alarm.acknowledged', v: 2, data: { key, kind: 'due', keys: [key] } },
        meta: { ...seen.meta, seq: 4, at: later(22), actor: 'li.lei' },
      },
    ]
    given(...story)
      .when('alarm.acknowledge', { key }, { now: later(23) })
      .thenRefused('alarm.seen-already', { name: 'li.lei' })
    expect(given(...story).when('alarm.acknowledge', { key }, { now: later(27) }).decision.ok).toBe(true)
    expect(storyOf(...story).state.alarms.seen).toEqual({ [key]: { by: 'li.lei', at: later(22) } })
  })
})
