import type { GridRows } from '../ui/use-grid-window.ts'

/** A short list that is here as a whole, as a grid takes it. */
export const rowsOf = <Row>(rows: readonly Row[], keyOf: (row: Row) => string): GridRows<Row> => ({
  total: rows.length,
  rowAt: index => rows[index],
  keyOf,
  indexOf: key => {
    const index = rows.findIndex(row => keyOf(row) === key)
    return index < 0 ? undefined : index
  },
})
