type GridFiltersProps = {
  readonly columns: readonly string[]
  readonly filters: { readonly [columnId: string]: React.ReactNode }
}

/** A strip of controls between the heads and the rows, each under its column. */
export const GridFilters = ({ columns, filters }: GridFiltersProps) => (
  <div className="grid-line grid-filters" role="row">
    {columns.map(column => (
      <span key={column} className={`grid-cell cell-${column}`} role="gridcell">
        {filters[column]}
      </span>
    ))}
  </div>
)
