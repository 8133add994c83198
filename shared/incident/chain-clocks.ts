import { addDays, dayOf, instantAt } from '../calendar/index.ts'
import { clockInWords } from '../settings/index.ts'
import {
  byTime,
  type ClockFacts,
  type ClockWhen,
  type IncidentClock,
  type SentReport,
  type Span,
  spansOf,
} from './clock-facts.ts'
import { clockAt, dueUnder, minutesLater } from './due.ts'
import { type ReportForm, reportName } from './report-forms.ts'

/** Follow-ups while it lasts, daily reports where it lasts long, and the final report. */
export const chainClocks = (facts: ClockFacts, when: ClockWhen): readonly IncidentClock[] => {
  const spans = spansOf(facts)
  return spans.flatMap((span, place) => {
    const until = spans[place + 1]?.from
    const sent = byTime(facts.sent).filter(({ at }) =>
      isWithin(at, { from: place === 0 ? '' : span.from, until }),
    )
    return [...followUps(facts, span, sent, when), ...finalReport(span, sent, facts)]
  })
}

/** What was sent while it was over belongs to the time before. */
const isWithin = (at: string, { from, until }: { from: string; until: string | undefined }): boolean =>
  at >= from && (until === undefined || at < until)

type Owed = { readonly clock: 'follow-up' | 'daily'; readonly startedAt: string; readonly dueAt: string }

/** Each begins with the one before, the first with the incident; after the final report none is owed. */
const followUps = (
  facts: ClockFacts,
  span: Span,
  sent: readonly SentReport[],
  when: ClockWhen,
): readonly IncidentClock[] => {
  const clocks: IncidentClock[] = []
  let before: Owed | undefined
  let startedAt = span.from
  for (const report of sent.filter(({ form }) => form !== 'first')) {
    const metAt = report.at
    before = owedFrom(facts, span, { startedAt, metAt, before }, when)
    clocks.push(clockAt({ ...before, name: reportName(report.form, report.no) }, { metAt, now: when.now }))
    if (report.form === 'final') return clocks
    startedAt = metAt
  }
  const owed = owedFrom(facts, span, { startedAt, before }, when)
  if (span.to !== undefined && owed.dueAt > span.to) return clocks
  const name = reportName(owed.clock, nextNo(facts, owed.clock))
  return [...clocks, clockAt({ ...owed, name }, { endedAt: span.to, now: when.now })]
}

type Cycle = { readonly startedAt: string; readonly metAt?: string; readonly before: Owed | undefined }

const owedFrom = (
  facts: ClockFacts,
  span: Span,
  { startedAt, metAt, before }: Cycle,
  { timeZone }: ClockWhen,
): Owed => {
  const dueAt = dueUnder(facts, 'followUpMinutes', { startedAt, metAt })
  const longAt = minutesLater(span.from, facts.dailyAfterMinutes)
  if (dueAt <= longAt) return { clock: 'follow-up', startedAt, dueAt }
  const after = [startedAt, longAt, before?.clock === 'daily' ? before.dueAt : ''].sort().at(-1) ?? longAt
  return { clock: 'daily', startedAt, dueAt: nextAt(after, facts.dailyAtMinutes, timeZone) }
}

/** The next time that the clocks of the unit show that minute of the day. */
const nextAt = (after: string, minutes: number, timeZone: string): string => {
  const today = dayOf(after, timeZone)
  const at = (day: string) => instantAt(day, clockInWords(minutes), timeZone)
  return at(today) > after ? at(today) : at(addDays(today, 1))
}

const nextNo = ({ sent }: ClockFacts, form: ReportForm): number =>
  sent.filter(report => report.form === form).length + 1

const finalReport = (
  span: Span,
  sent: readonly SentReport[],
  facts: ClockFacts,
): readonly IncidentClock[] => {
  const final = sent.find(({ form }) => form === 'final')
  const startedAt = span.from
  if (final)
    return [
      {
        clock: 'final',
        name: reportName('final', final.no),
        startedAt,
        metAt: final.at,
        state: 'kept',
      },
    ]
  if (span.to !== undefined) return []
  return [{ clock: 'final', name: reportName('final', nextNo(facts, 'final')), startedAt, state: 'named' }]
}
