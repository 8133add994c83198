/** Rows that are marked for something to be done with all of them. */
export type GridMarks<Row> = {
  readonly keys: ReadonlySet<string>
  /** Space, or a click with Ctrl. */
  readonly toggle: (row: Row) => void
  /** Shift with what moves: all of them from where it began. */
  readonly extend: (rows: readonly Row[]) => void
}
