import type { GridRows } from './use-grid-window.ts'

/** The current row; where none is, or it is not at hand, the first. */
export const rowMeant = <Row>(rows: GridRows<Row>, current: string | undefined): Row | undefined =>
  rows.rowAt((current === undefined ? undefined : rows.indexOf(current)) ?? 0)
