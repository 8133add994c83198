import type { WordsAround, WordsOf } from '../kernel/trail-words.ts'
import { type TableRead, tableWords } from '../unit-table/index.ts'
import type { ReportLimitsEvent } from './events.ts'
import { type ReportLimits, reportLimitColumns, reportLimitNames } from './shipped-limits.ts'
import { reportLimitsTable as table } from './table.ts'

type Around = WordsAround & { readonly state: { readonly reportLimits: TableRead<ReportLimits> } }

const facts = (_grade: string, limits: ReportLimits) =>
  Object.fromEntries(
    reportLimitNames.map(name => [reportLimitColumns[name].label, `${limits[name]}分钟`] as const),
  )

/** What the trail says of the limits of reports. */
export const reportLimitsWords: WordsOf<ReportLimitsEvent, Around> = {
  'report-limits.changed': ({ grade, reason, revision: _, ...content }, around) =>
    tableWords(
      { table, state: around.state.reportLimits, facts },
      '改设',
      { key: grade, content, reason },
      around,
    ),
  'report-limits.restored': ({ grade, reason, revision: _, ...content }, around) =>
    tableWords(
      { table, state: around.state.reportLimits, facts },
      '恢复默认',
      { key: grade, content, reason },
      around,
    ),
}
