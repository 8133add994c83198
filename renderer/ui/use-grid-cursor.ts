import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react'
import { movedIndex } from './grid-keys.ts'
import { type GridRows, headHeight } from './use-grid-window.ts'

type Cursor<Row> = {
  readonly rows: GridRows<Row>
  readonly viewport: RefObject<HTMLDivElement | null>
  readonly rowHeight: number
  readonly current: string | undefined
  readonly onCurrent: (key: string) => void
  readonly onOpen: (row: Row) => void
}

type CursorHandle = { readonly index: number; readonly press: (event: KeyboardEvent<HTMLElement>) => void }

/** Arrows, PgUp/PgDn and Ctrl+Home/End move the current row, Enter opens it. Controls within the grid keep their keys. */
export const useGridCursor = <Row>({
  rows,
  viewport,
  rowHeight,
  current,
  onCurrent,
  onOpen,
}: Cursor<Row>): CursorHandle => {
  const wanted = useRef<number | undefined>(undefined)
  const index = (current === undefined ? undefined : rows.indexOf(current)) ?? -1
  const go = (to: number) => {
    const row = rows.rowAt(to)
    wanted.current = row ? undefined : to
    if (row) onCurrent(rows.keyOf(row))
    if (viewport.current) bringIntoView(viewport.current, to, rowHeight)
  }
  useEffect(() => {
    if (wanted.current !== undefined && rows.rowAt(wanted.current)) go(wanted.current)
  })
  const press = (event: KeyboardEvent<HTMLElement>) => {
    if (event.target !== event.currentTarget || event.altKey) return
    const row = index < 0 ? undefined : rows.rowAt(index)
    if (event.key === 'Enter' && row) return onOpen(row)
    const from = wanted.current ?? index
    const to = movedIndex(event.key, event.ctrlKey, {
      index: from,
      total: rows.total,
      rowsInView: rowsInView(viewport, rowHeight),
    })
    if (to === undefined) return
    event.preventDefault()
    go(to)
  }
  return { index, press }
}

const rowsInView = (viewport: RefObject<HTMLElement | null>, rowHeight: number): number =>
  Math.floor(((viewport.current?.clientHeight ?? 0) - headHeight(viewport.current)) / rowHeight)

/** The head is sticky and would hide a row scrolled to the very top. */
const bringIntoView = (viewport: HTMLElement, index: number, rowHeight: number): void => {
  const top = index * rowHeight
  const bottom = top + rowHeight + headHeight(viewport)
  if (top < viewport.scrollTop) viewport.scrollTop = top
  if (bottom > viewport.scrollTop + viewport.clientHeight) viewport.scrollTop = bottom - viewport.clientHeight
}
