import { type KeyboardEvent, type MouseEvent, type RefObject, useEffect, useRef } from 'react'
import { movedIndex } from './grid-keys.ts'
import type { GridMarks } from './grid-marks.ts'
import { type GridRows, headHeight } from './use-grid-window.ts'

type Cursor<Row> = {
  readonly rows: GridRows<Row>
  readonly viewport: RefObject<HTMLDivElement | null>
  readonly rowHeight: number
  readonly current: string | undefined
  readonly onCurrent: (key: string) => void
  readonly onOpen: (row: Row) => void
  readonly opensAtOnce?: boolean | undefined
  readonly marks?: GridMarks<Row> | undefined
  readonly onCopy?: (() => void) | undefined
}

type CursorHandle = {
  readonly index: number
  readonly press: (event: KeyboardEvent<HTMLElement>) => void
  readonly point: (index: number, event: MouseEvent) => void
}

/** Arrows, PgUp/PgDn and Ctrl+Home/End move the current row, Enter opens it, Space and Shift mark. Controls within the grid keep their keys. */
export const useGridCursor = <Row>({
  rows,
  viewport,
  rowHeight,
  current,
  onCurrent,
  onOpen,
  opensAtOnce,
  marks,
  onCopy,
}: Cursor<Row>): CursorHandle => {
  const anchor = useRef<number | undefined>(undefined)
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
  /** Rows between where the marking began and there; those that are not here yet stay unmarked. */
  const extend = (to: number) => {
    anchor.current ??= index < 0 ? to : index
    const [first, last] = [Math.min(anchor.current, to), Math.max(anchor.current, to)]
    marks?.extend(
      Array.from({ length: last - first + 1 }, (_, place) => rows.rowAt(first + place)).flatMap(
        row => row ?? [],
      ),
    )
  }
  const point = (to: number, event: MouseEvent) => {
    const row = rows.rowAt(to)
    if (!row) return
    if (marks && event.ctrlKey) marks.toggle(row)
    if (marks && event.shiftKey) extend(to)
    else anchor.current = undefined
    if (opensAtOnce) onOpen(row)
    else onCurrent(rows.keyOf(row))
  }
  const press = (event: KeyboardEvent<HTMLElement>) => {
    if (event.target !== event.currentTarget || event.altKey) return
    const row = index < 0 ? undefined : rows.rowAt(index)
    if (event.key === 'Enter' && row) {
      // Else it goes on to what opens, and sends a form that has just got the caret.
      event.preventDefault()
      return onOpen(row)
    }
    if (isCopy(event) && onCopy) return onCopy()
    if (event.key === ' ' && !event.shiftKey && !event.ctrlKey && row && marks) {
      event.preventDefault()
      anchor.current = undefined
      return marks.toggle(row)
    }
    const from = wanted.current ?? index
    const to = movedIndex(event.key, event.ctrlKey, {
      index: from,
      total: rows.total,
      rowsInView: rowsInView(viewport, rowHeight),
    })
    if (to === undefined) return
    event.preventDefault()
    if (event.shiftKey && marks) extend(to)
    else anchor.current = undefined
    go(to)
  }
  return { index, press, point }
}

/** What is selected as text is copied by the browser. */
const isCopy = (event: KeyboardEvent): boolean =>
  event.ctrlKey && !event.shiftKey && event.key.toLowerCase() === 'c' && getSelection()?.isCollapsed !== false

const rowsInView = (viewport: RefObject<HTMLElement | null>, rowHeight: number): number =>
  Math.floor(((viewport.current?.clientHeight ?? 0) - headHeight(viewport.current)) / rowHeight)

/** The head is sticky and would hide a row scrolled to the very top. */
const bringIntoView = (viewport: HTMLElement, index: number, rowHeight: number): void => {
  const top = index * rowHeight
  const bottom = top + rowHeight + headHeight(viewport)
  if (top < viewport.scrollTop) viewport.scrollTop = top
  if (bottom > viewport.scrollTop + viewport.clientHeight) viewport.scrollTop = bottom - viewport.clientHeight
}
