import type { MouseEvent } from 'react'

/** The place of the row under the mouse; undefined on the heads and beside the rows. */
export const rowAtMouse = ({ target }: MouseEvent): number | undefined => {
  const row = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null
  return row?.dataset.row === undefined ? undefined : Number(row.dataset.row)
}
