import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type AlarmFacts,
  type AlarmMark,
  type AlarmSound,
  alarmsAt,
  type Heard,
  isCalling,
  keyOf,
  marksOf,
  soundDue,
  type TimedMatter,
  volumeNow,
} from '../../../shared/alarm/index.ts'
import { later } from '../duty-log/handling/acts.ts'

const ladder = { duePart: 3, urgentPart: 6, urgentLeastMinutes: 5, repeatPart: 3 }
const oralReport: TimedMatter = {
  key: keyOf('D-7K2M-2611-1'),
  itemId: 'D-7K2M-2611-1',
  startedAt: later(0),
  dueAt: later(30),
  what: '口头首报',
  rule: '§8.4',
}
const numbered = (n: number): TimedMatter => ({
  ...oralReport,
  key: keyOf(`D-7K2M-2611-${n}`),
  itemId: `D-7K2M-2611-${n}`,
})
const seenAt = (minutes: number) => ({ by: 'zhang.wei', byName: '张伟', at: later(minutes) })

type Seen = readonly [matter: TimedMatter, atMinute: number]

const factsAt = (matters: readonly TimedMatter[], seen: readonly Seen[], minute: number): AlarmFacts => ({
  matters,
  ladder,
  seen: Object.fromEntries(seen.filter(([, at]) => at <= minute).map(([{ key }, at]) => [key, seenAt(at)])),
  silenceMinutes: 5,
  floodMost: 5,
})

/** What a station sounds while its clock moves second by second: minute of each sound, and which it was. */
const soundedBetween = (
  [from, to]: readonly [number, number],
  matters: readonly TimedMatter[],
  seen: readonly Seen[] = [],
): readonly (readonly [minute: number, sound: AlarmSound])[] => {
  let heard: Heard = {}
  const sounded: [number, AlarmSound][] = []
  for (let second = from * 60; second <= to * 60; second++) {
    const minute = second / 60
    const marks = marksOf(alarmsAt(factsAt(matters, seen, minute), later(minute)))
    const due = soundDue(marks, heard, { monotonicMs: second * 1000, everySeconds: 10 })
    heard = due.heard
    if (due.sound) sounded.push([minute, due.sound])
  }
  return sounded
}

const minutesOf = (sounded: readonly (readonly [number, AlarmSound])[], wanted: AlarmSound) =>
  sounded.flatMap(([minute, sound]) => (sound === wanted ? [minute] : []))

describe('an oral report in 30 minutes that nobody looks at', () => {
  const sounded = soundedBetween([0, 31], [oralReport])

  it('is chimed once, at 20 minutes', () => expect(minutesOf(sounded, 'chime')).toEqual([20]))

  it('is sounded from 25 minutes on, every ten seconds', () => {
    const tones = minutesOf(sounded, 'three-tones')
    expect(tones.slice(0, 3)).toEqual([25, 25 + 10 / 60, 25 + 20 / 60])
    expect(tones).toHaveLength(6 * 6 + 1)
  })
})

describe('an acknowledgement', () => {
  it('silences for five minutes; then it sounds again, since nothing was done', () => {
    const late = { ...oralReport, dueAt: later(60) }
    const tones = minutesOf(soundedBetween([50, 57], [late], [[late, 50.5]]), 'three-tones')
    expect(tones.filter(minute => minute < 50.5)).toHaveLength(3)
    expect(tones.filter(minute => minute >= 50.5)[0]).toBe(55.5)
  })

  it('is over at the next rung: missed sounds at once, though it was seen a minute before', () => {
    const tones = minutesOf(soundedBetween([25, 32], [oralReport], [[oralReport, 29]]), 'three-tones')
    expect(tones.filter(minute => minute >= 29)[0]).toBe(30)
  })

  it('of a ◆ leaves nothing to chime again, neither after the silence', () =>
    expect(
      minutesOf(soundedBetween([19, 24.9], [{ ...oralReport }], [[oralReport, 19.95]]), 'chime'),
    ).toEqual([20]))
})

describe('many at a time', () => {
  const passed = Array.from({ length: 20 }, (_, n) => ({
    ...numbered(n + 1),
    dueAt: later(30 + n),
  }))

  it('twenty that passed while the computer slept are one list and one sound', () => {
    const alarms = alarmsAt(factsAt(passed, [], 480), later(480))
    expect(alarms.filter(isCalling)).toHaveLength(1)
    expect(alarms[0]?.matters.map(({ dueAt }) => dueAt)).toEqual(passed.map(({ dueAt }) => dueAt))
    expect(soundedBetween([480, 480 + 9 / 60], passed)).toEqual([[480, 'three-tones']])
  })

  it('two ◆ that begin at once are one chime, and another one later is another', () => {
    const two = [oralReport, numbered(2)]
    const third = { ...numbered(3), dueAt: later(33) }
    expect(minutesOf(soundedBetween([0, 24.9], [...two, third]), 'chime')).toEqual([20, 22])
  })

  it('a ◆ waits until the ▲ is silent', () => {
    const soon = { ...numbered(2), startedAt: later(6), dueAt: later(36) }
    const sounded = soundedBetween([25.5, 30], [oralReport, soon], [[oralReport, 27]])
    expect(minutesOf(sounded, 'chime')).toEqual([27])
  })
})

describe('whatever the clock does', () => {
  const anyMark: fc.Arbitrary<AlarmMark> = fc.record({
    kind: fc.constantFrom('urgent', 'due', 'notice'),
    state: fc.constantFrom('calling', 'quiet'),
    since: fc.integer({ min: -1000, max: 1000 }).map(later),
  })
  const steps = fc.array(
    fc.record({
      marks: fc.uniqueArray(anyMark, { selector: ({ kind }) => kind, maxLength: 3 }),
      passedMs: fc.integer({ min: 0, max: 30_000 }),
    }),
    { maxLength: 40 },
  )

  it('nothing sounds that does not call, ▲ never oftener than every ten seconds while it calls, no ◆ twice', () =>
    fc.assert(
      fc.property(steps, moments => {
        let heard: Heard = {}
        let monotonicMs = 0
        let lastTonesMs: number | undefined
        const chimed: string[] = []
        for (const { marks, passedMs } of moments) {
          monotonicMs += passedMs
          const due = soundDue(marks, heard, { monotonicMs, everySeconds: 10 })
          heard = due.heard
          const calling = marks.filter(({ state }) => state === 'calling').map(({ kind }) => kind)
          if (!calling.includes('urgent')) lastTonesMs = undefined
          if (due.sound === 'three-tones') {
            expect(calling).toContain('urgent')
            if (lastTonesMs !== undefined) expect(monotonicMs - lastTonesMs).toBeGreaterThanOrEqual(10_000)
            lastTonesMs = monotonicMs
          }
          if (due.sound === 'chime') {
            expect(calling).toContain('due')
            expect(calling).not.toContain('urgent')
            const since = marks.find(({ kind }) => kind === 'due')?.since ?? ''
            expect(chimed).not.toContain(since)
            chimed.push(since)
          }
          if (calling.includes('urgent')) expect(lastTonesMs).toBeDefined()
        }
      }),
    ))
})

describe('what a locked screen is told', () => {
  it('is kinds and times, whatever the matters say, one mark a kind', () => {
    const many = Array.from({ length: 4 }, (_, n) => numbered(n + 1))
    const marks = marksOf(alarmsAt(factsAt(many, [], 26), later(26)))
    expect(marks).toEqual([{ kind: 'urgent', state: 'calling', since: later(25) }])
  })

  it('is a quiet mark once somebody has seen it', () =>
    expect(marksOf(alarmsAt(factsAt([oralReport], [[oralReport, 26]], 27), later(27)))).toEqual([
      { kind: 'urgent', state: 'quiet', since: later(25) },
    ]))
})

describe('the volume', () => {
  it('is as chosen by day, and no lower than the unit allows at night', () => {
    expect(volumeNow('20', 'day', 60)).toBe(20)
    expect(volumeNow('20', 'night', 60)).toBe(60)
    expect(volumeNow('100', 'night', 60)).toBe(100)
  })
})
