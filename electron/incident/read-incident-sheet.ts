import { nameOf } from '../../shared/account/index.ts'
import { incidentView } from '../../shared/incident/index.ts'
import { refuse } from '../../shared/kernel/decision.ts'
import { shownNumber } from '../../shared/kernel/ids.ts'
import type { Refusal } from '../../shared/kernel/refusal.ts'
import type { IncidentFileSheet, IncidentReportSheet } from '../../shared/sheet/contract.ts'
import type { SheetName, SheetRefusal } from '../../shared/sheet/index.ts'
import type { Ledger } from '../store/ledger.ts'

type IncidentSheetName = Extract<SheetName, { readonly kind: 'incident-report' | 'incident-file' }>
type OfSheet = Omit<IncidentFileSheet, 'kind' | 'incident'>

/** The line by which it was printed. */
type PrintedBy = { readonly line: number; readonly print: { readonly at: string } }

type Asked = {
  readonly sheet: IncidentSheetName
  readonly line: PrintedBy | undefined
  readonly timeZone: string
  readonly now: string
  readonly ofSheet: OfSheet
}

/** What a report, or the file of an incident, says now or said when it was printed. @throws DiskError, JournalDamaged. */
export const readIncidentSheet = (
  ledger: Ledger,
  { sheet, line, timeZone, now, ofSheet }: Asked,
): IncidentReportSheet | IncidentFileSheet | Refusal<SheetRefusal> => {
  const number = shownNumber(sheet.itemId)
  const row = ledger.incident(sheet.itemId, line?.line)
  const entry = row && ledger.entry(sheet.itemId, line?.line)
  if (!row || !entry) return refuse('sheet.incident-unknown', { number })
  const { state } = ledger
  const sight = {
    state,
    now: line?.print.at ?? now,
    timeZone,
    nameOf: (account: string) => nameOf(state.accounts, account),
  }
  const incident = incidentView(sight, row, entry)
  if (sheet.kind === 'incident-file') return { ...ofSheet, kind: sheet.kind, incident }
  return incident.reports.some(({ report }) => report === sheet.report)
    ? { ...ofSheet, kind: sheet.kind, incident, report: sheet.report }
    : refuse('sheet.report-unknown', { number, report: sheet.report })
}
