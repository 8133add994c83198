import type { Frozen } from '../kernel/event.ts'
import { own } from '../kernel/own.ts'
import type { SheetName } from './contract.ts'

/** How often each sheet was printed. */
export type SheetState = { printed: { [sheet: string]: number } }

export const emptySheets = (): SheetState => ({ printed: {} })

/** `duty-day 2026-11-23`, `handover D-7K2M-2611-4`, `incident-report D-7K2M-2611-4 2`. */
export const keyOfSheet = (sheet: SheetName): string =>
  [sheet.kind, subjectOf(sheet), ...('report' in sheet ? [sheet.report] : [])].join(' ')

const subjectOf = (sheet: SheetName): string => {
  if ('day' in sheet) return sheet.day
  return 'month' in sheet ? sheet.month : sheet.itemId
}

export const timesPrinted = (sheets: Frozen<SheetState>, sheet: SheetName): number =>
  own(sheets.printed, keyOfSheet(sheet)) ?? 0
