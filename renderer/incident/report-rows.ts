import type { Ladder } from '../../shared/alarm/index.ts'
import { shownRemaining } from '../../shared/calendar/index.ts'
import type { IncidentView, ShownReport } from '../../shared/incident/contract.ts'
import { type IncidentClock, type ReportForm, reportStageWords } from '../../shared/incident/index.ts'
import { fill } from '../app/fill.ts'
import type { MarkKind } from '../ui/Mark.tsx'
import { type Around, everyInWords, lateInWords, markOf, timeShown } from './clock-words.ts'
import { incidentText } from './text.ts'

const text = incidentText.clocks

/** A limit, a report, or both where the report is what the limit asks for. */
export type ReportRow = {
  readonly key: string
  readonly name: string
  readonly mark: MarkKind
  /** By when, or when it was. */
  readonly when: string
  readonly state: string
  /** Of how it was kept, it must be seen. */
  readonly isFailure: boolean
  readonly report?: ShownReport
  /** What is drafted by it, where nothing is yet. */
  readonly drafts?: ReportForm
}

type View = Pick<IncidentView, 'clocks' | 'reports' | 'limits' | 'stage'>

/** Every limit but the one that stands above, with its report; reports that answer no limit behind. */
export const reportRows = (
  view: View,
  above: IncidentClock | undefined,
  ladder: Ladder,
  around: Around,
): readonly ReportRow[] => {
  const clocks = view.clocks.filter(clock => clock !== above)
  const rest = view.reports.filter(report => !clocks.some(clock => meets(report, clock)))
  return [
    ...clocks.map(clock => rowOfClock(view, clock, ladder, around)),
    ...rest.map(report => rowOfReport(report, around)),
  ]
}

/** Whether it is the report that the limit asks for; the first one answers to the written limit. */
export const meets = (
  { form, name }: Pick<ShownReport, 'form' | 'name'>,
  clock: Pick<IncidentClock, 'clock' | 'name'>,
): boolean => (clock.clock === 'written' ? form === 'first' : name === clock.name)

const rowOfClock = (view: View, clock: IncidentClock, ladder: Ladder, around: Around): ReportRow => {
  const report = view.reports.find(one => meets(one, clock))
  const drafts = report || view.stage === 'closed' ? undefined : formOf(clock, view.reports)
  return {
    key: `${clock.clock} ${clock.name}`,
    name: clock.name,
    mark: markOf(clock, around.now, ladder),
    when: whenOf(clock, around),
    state: report && !report.sentAt ? reportStageWords[report.stage] : stateOf(clock, report, view, around),
    isFailure: clock.state === 'late' || clock.state === 'dropped',
    ...(report && { report }),
    ...(drafts && { drafts }),
  }
}

const rowOfReport = (report: ShownReport, around: Around): ReportRow => ({
  key: `report ${report.report}`,
  name: report.name,
  mark: report.sentAt ? 'fine' : 'open',
  when: report.sentAt ? timeShown(report.sentAt, around) : '',
  state: reportStageWords[report.stage],
  isFailure: false,
  report,
})

const whenOf = ({ dueAt, metAt, state }: IncidentClock, around: Around): string => {
  if (state === 'kept' || state === 'late') return timeShown(metAt ?? dueAt ?? around.now, around)
  return dueAt === undefined ? '' : fill(text.by, { at: timeShown(dueAt, around) })
}

const stateOf = (
  clock: IncidentClock,
  report: ShownReport | undefined,
  { limits }: View,
  around: Around,
): string => {
  switch (clock.state) {
    case 'kept':
      return report?.stage === 'sent' ? `${text.onTime}，${text.unacknowledged}` : text.onTime
    case 'late':
      return fill(text.lateBy, { time: lateInWords(clock.lateByMs ?? 0) })
    case 'dropped':
      return text.dropped
    case 'named':
      return text.after
    default:
      return clock.dueAt === undefined
        ? ''
        : [
            shownRemaining(clock.dueAt, around.now),
            ...(clock.clock === 'follow-up'
              ? [fill(text.every, { time: everyInWords(limits.followUpMinutes) })]
              : []),
          ].join('，')
  }
}

/** Which report meets a limit; by word of mouth none does. */
export const formOf = (
  { clock }: Pick<IncidentClock, 'clock'>,
  reports: readonly ShownReport[],
): ReportForm | undefined => {
  const isFirstSent = reports.some(({ form, sentAt }) => form === 'first' && sentAt)
  if (clock === 'oral') return undefined
  if (clock === 'written') return 'first'
  return isFirstSent ? clock : undefined
}
