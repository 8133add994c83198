import type { WordsAround, WordsOf } from '../kernel/trail-words.ts'
import { type TableRead, tableWords } from '../unit-table/index.ts'
import type { ReportLimitsEvent } from './events.ts'
import { type ReportLimits, reportLimitColumns, reportLimitNames } from './shipped-limits.ts'
import { reportLimitsTable as table } from './table.ts'

type Around = WordsAround & { readonly state: { readonly reportLimits: TableRead<ReportLimits> } }

const { changed, restored } = tableWords({
  table,
  stateOf: ({ state }: Around) => state.reportLimits,
  rowOf: ({ grade, reason: _reason, revision: _revision, ...content }: ReportLimitsEvent['data']) => ({
    key: grade,
    content,
  }),
  facts: (_grade, limits) =>
    Object.fromEntries(
      reportLimitNames.map(name => [reportLimitColumns[name].label, `${limits[name]}分钟`] as const),
    ),
})

/** What the trail says of the limits of reports. */
export const reportLimitsWords: WordsOf<ReportLimitsEvent, Around> = {
  'report-limits.changed': changed,
  'report-limits.restored': restored,
}
