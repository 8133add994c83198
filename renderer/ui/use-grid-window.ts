import {
  defaultRangeExtractor,
  useVirtualizer,
  type VirtualItem,
  type Virtualizer,
} from '@tanstack/react-virtual'
import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'

/** A window on rows that the store holds; a row that is not here yet is undefined. */
export type GridRows<Row> = {
  readonly total: number
  readonly rowAt: (index: number) => Row | undefined
  readonly keyOf: (row: Row) => string
  /** Where the row with this key stands, if it is among those that are here. */
  readonly indexOf: (key: string) => number | undefined
  /** Told which rows are in sight, so that they are fetched. */
  readonly onSight?: (first: number, last: number) => void
}

type GridWindow = {
  readonly viewport: RefObject<HTMLDivElement | null>
  readonly items: readonly VirtualItem[]
  readonly height: number
  readonly rowHeight: number
}

const overscan = 12

/** Rows in sight and the height of all of them; the current row is always drawn, so that it can be spoken. */
export const useGridWindow = <Row>(rows: GridRows<Row>, current: string | undefined): GridWindow => {
  const viewport = useRef<HTMLDivElement>(null)
  const rowHeight = rowRem() * rootFontSize()
  const currentIndex = current === undefined ? undefined : rows.indexOf(current)
  const virtualizer = useVirtualizer({
    count: rows.total,
    getScrollElement: () => viewport.current,
    estimateSize: () => rowHeight,
    overscan,
    rangeExtractor: range => {
      const indexes = defaultRangeExtractor(range)
      if (currentIndex === undefined || currentIndex >= rows.total) return indexes
      return [...new Set([...indexes, currentIndex])].sort((a, b) => a - b)
    },
  })
  // It keeps the heights it once reckoned with, also when the letters grow.
  useLayoutEffect(() => {
    if (rowHeight > 0) virtualizer.measure()
  }, [virtualizer, rowHeight])
  const items = virtualizer.getVirtualItems()
  useReportSight(rows.onSight, virtualizer.range?.startIndex, lastInSight(virtualizer, viewport, rowHeight))
  return { viewport, items, height: virtualizer.getTotalSize(), rowHeight }
}

/** The sticky head covers as many rows as it is high; undefined before anything was measured. */
const lastInSight = (
  { range, scrollOffset, scrollRect }: Virtualizer<HTMLDivElement, Element>,
  viewport: RefObject<HTMLElement | null>,
  rowHeight: number,
): number | undefined => {
  if (!range || !scrollRect) return undefined
  const end = (scrollOffset ?? 0) + scrollRect.height - headHeight(viewport.current)
  return Math.min(range.endIndex, Math.max(Math.ceil(end / rowHeight) - 1, range.startIndex))
}

/** What of a list's height its sticky head takes. */
export const headHeight = (viewport: HTMLElement | null): number =>
  viewport?.querySelector<HTMLElement>('.grid-head')?.offsetHeight ?? 0

const useReportSight = (
  onSight: GridRows<unknown>['onSight'],
  first: number | undefined,
  last: number | undefined,
): void =>
  useEffect(() => {
    if (first !== undefined && last !== undefined) onSight?.(first, last)
  }, [onSight, first, last])

/** As the display setting says: 28, 36 or 48 px at the usual size of letters. */
const rowRem = (): number =>
  Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--grid-row')) || 2.25

/** The text-size setting changes the root and nothing else; rows follow it. */
const rootFontSize = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
