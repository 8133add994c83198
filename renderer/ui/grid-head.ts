/** Sorted by one column. */
export type GridSort = { readonly column: string; readonly order: 'ascending' | 'descending' }

/** What the heads of a grid can do beside naming their columns. */
export type GridHeads = {
  readonly sort: GridSort
  readonly sortable: ReadonlySet<string>
  readonly onSort: (column: string) => void
  /** Columns whose width is given; the one that takes the slack has none. */
  readonly resizable: ReadonlySet<string>
  /** Wider by so many rem; narrower where negative. */
  readonly onResize: (column: string, byRem: number) => void
}

/** The same column again turns the order round; a new one begins at its natural end. */
export const nextSort = (sort: GridSort, column: string, first: GridSort['order']): GridSort => {
  if (sort.column !== column) return { column, order: first }
  return { column, order: sort.order === 'ascending' ? 'descending' : 'ascending' }
}
