import { createColumnHelper, type RowData, tableFeatures } from '@tanstack/react-table'

/** The store sorts, filters and pages; a grid only draws. So no feature of the table is switched on. */
export const gridFeatures = tableFeatures({})
export type GridFeatures = typeof gridFeatures

/** Columns stand at module level: made once, never per render. */
export const gridColumns = <Row extends RowData>() => createColumnHelper<GridFeatures, Row>()
