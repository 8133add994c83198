import type { SheetEvent } from './events.ts'
import { keyOfSheet, type SheetState, timesPrinted } from './state.ts'

/** Total: of two prints made apart both bear their number, and the count goes on behind the higher one. */
export const evolveSheets = (sheets: SheetState, { data }: SheetEvent): void => {
  sheets.printed[keyOfSheet(data.sheet)] = Math.max(data.n, timesPrinted(sheets, data.sheet))
}
