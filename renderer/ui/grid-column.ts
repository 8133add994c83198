/** A column of a grid. Columns stand at module level: made once, never per render. */
export type GridColumn<Row> = {
  readonly id: string
  readonly head: string
  readonly cell: (row: Row) => React.ReactNode
}
