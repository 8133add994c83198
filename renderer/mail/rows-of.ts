import type { GridRows } from '../ui/use-grid-window.ts'

type Item = { readonly itemId: string }

/** A whole list as the grid takes it. */
export const rowsOf = <Row extends Item>(lines: readonly Row[]): GridRows<Row> => ({
  total: lines.length,
  rowAt: index => lines[index],
  keyOf: ({ itemId }) => itemId,
  indexOf: key => {
    const index = lines.findIndex(({ itemId }) => itemId === key)
    return index < 0 ? undefined : index
  },
})
