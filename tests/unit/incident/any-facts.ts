import fc from 'fast-check'
import type { ClockFacts, SentReport } from '../../../shared/incident/clock-facts.ts'
import type { ReportForm } from '../../../shared/incident/report-forms.ts'

const minuteMs = 60_000
/** 02:10 in Shanghai on the 24th of November. */
const begins = Date.parse('2026-11-23T18:10:00.000Z')

export const minutesIn = (minutes: number): string => new Date(begins + minutes * minuteMs).toISOString()

const limits = fc.record({
  oralMinutes: fc.integer({ min: 1, max: 240 }),
  writtenMinutes: fc.integer({ min: 1, max: 1440 }),
  followUpMinutes: fc.integer({ min: 10, max: 1440 }),
})

/** Mostly within the first hours, where the limits are; now and then days later. */
const minute = fc.oneof(fc.integer({ min: 0, max: 600 }), fc.integer({ min: 0, max: 6_000 }))

const anyReports = fc
  .record({
    times: fc.uniqueArray(minute, { maxLength: 7 }),
    forms: fc.array(fc.nat(5)),
    hasFinal: fc.boolean(),
  })
  .map(({ times, forms, hasFinal }) => reportsAt(times, forms, hasFinal))

/** As a chain is: 首报 in front, 终报 last if at all, follow-ups and daily ones between. */
const reportsAt = (
  times: readonly number[],
  forms: readonly number[],
  hasFinal: boolean,
): readonly SentReport[] => {
  const counts: { [F in ReportForm]?: number } = {}
  return [...times]
    .sort((a, b) => a - b)
    .map((time, place, all) => {
      const isLast = place === all.length - 1 && place > 0 && hasFinal
      const form = place === 0 ? 'first' : isLast ? 'final' : (forms[place] ?? 0) > 4 ? 'daily' : 'follow-up'
      const no = (counts[form] ?? 0) + 1
      counts[form] = no
      return { report: place + 1, form, no, at: minutesIn(time) }
    })
}

/** Closed and opened again in turn, if ever. */
const anyEnds = fc.uniqueArray(fc.integer({ min: 1, max: 6_000 }), { maxLength: 3 }).map(times =>
  [...times]
    .sort((a, b) => a - b)
    .map((time, place) => ({
      how: place % 2 === 0 ? ('closed' as const) : ('reopened' as const),
      at: minutesIn(time),
    })),
)

const anyOfThem: fc.Arbitrary<ClockFacts> = fc.record({
  knownAt: fc.constant(minutesIn(0)),
  limits,
  dailyAfterMinutes: fc.integer({ min: 60, max: 3_000 }),
  dailyAtMinutes: fc.integer({ min: 0, max: 1439 }),
  gradings: fc.array(fc.record({ at: minute.map(time => minutesIn(time + 0.25)), limits }), { maxLength: 3 }),
  orals: fc.array(
    minute.map(time => minutesIn(time)),
    { maxLength: 2 },
  ),
  sent: anyReports,
  ends: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, { weight: 2, arbitrary: anyEnds }),
})

/** While it is over nothing is reported and nothing graded: the table refuses that. */
const withinItsTimes = (facts: ClockFacts): ClockFacts => {
  const isRunning = (instant: string) => facts.ends.findLast(end => end.at < instant)?.how !== 'closed'
  return {
    ...facts,
    gradings: facts.gradings.filter(({ at }) => isRunning(at)),
    orals: facts.orals.filter(isRunning),
    sent: facts.sent.filter(({ at }) => isRunning(at)),
  }
}

/** Facts of an incident as people may have journalled them. */
export const anyFacts = anyOfThem.map(withinItsTimes)

/** Whoever looks does so after what happened. */
export const nowAfter = ({ gradings, orals, sent, ends }: ClockFacts, minutes: number): string =>
  [...orals, ...[...gradings, ...sent, ...ends].map(({ at }) => at), minutesIn(minutes)].sort().at(-1) ??
  minutesIn(minutes)
