import { memo } from 'react'
import type { GridColumn } from './grid-column.ts'

type GridFiltersProps = {
  readonly columns: readonly Pick<GridColumn<never>, 'id'>[]
  readonly filters: { readonly [columnId: string]: React.ReactNode }
}

/** A strip of controls between the heads and the rows, each under its column. */
export const GridFilters = memo(({ columns, filters }: GridFiltersProps) => (
  <div className="grid-line grid-filters" role="row">
    {columns.map(({ id }) => (
      <span key={id} className={`grid-cell cell-${id}`} role="gridcell">
        {filters[id]}
      </span>
    ))}
  </div>
))
