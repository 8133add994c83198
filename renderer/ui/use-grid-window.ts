import {
  defaultRangeExtractor,
  useVirtualizer,
  type VirtualItem,
  type Virtualizer,
} from '@tanstack/react-virtual'
import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import type { Sight } from './sight.ts'

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

type GridWindow = { readonly items: readonly VirtualItem[]; readonly height: number }

type WindowAround<Row> = {
  readonly rows: GridRows<Row>
  readonly viewport: RefObject<HTMLDivElement | null>
  readonly rowHeight: number
  /** -1 where there is no current row. */
  readonly currentIndex: number
}

const overscan = 6

/** Rows in sight and the height of all of them; the current row is always drawn, so that it can be spoken. */
export const useGridWindow = <Row>({
  rows,
  viewport,
  rowHeight,
  currentIndex,
}: WindowAround<Row>): GridWindow => {
  const virtualizer = useVirtualizer({
    count: rows.total,
    getScrollElement: () => viewport.current,
    estimateSize: () => rowHeight,
    overscan,
    rangeExtractor: range => {
      const indexes = defaultRangeExtractor(range)
      if (currentIndex < 0 || currentIndex >= rows.total) return indexes
      return [...new Set([...indexes, currentIndex])].sort((a, b) => a - b)
    },
  })
  // It keeps the heights it once reckoned with, also when the letters grow.
  useLayoutEffect(() => {
    if (rowHeight > 0) virtualizer.measure()
  }, [virtualizer, rowHeight])
  const items = virtualizer.getVirtualItems()
  const headPx = useHeadHeight(viewport)
  useEffect(() => {
    const sight = inSight(virtualizer, headPx.current, rowHeight)
    if (sight) rows.onSight?.(sight.first, sight.last)
  })
  return { items, height: virtualizer.getTotalSize() }
}

/** The sticky head covers as many rows as it is high; undefined before anything was measured. */
const inSight = (
  { range, scrollOffset, scrollRect }: Virtualizer<HTMLDivElement, Element>,
  headPx: number,
  rowHeight: number,
): Sight | undefined => {
  if (!range || !scrollRect) return undefined
  const end = (scrollOffset ?? 0) + scrollRect.height - headPx
  const last = Math.min(range.endIndex, Math.max(Math.ceil(end / rowHeight) - 1, range.startIndex))
  return { first: range.startIndex, last }
}

/** Watched, not asked for: whoever asks while rows are being drawn has the whole page laid out an extra time. */
const useHeadHeight = (viewport: RefObject<HTMLElement | null>): RefObject<number> => {
  const headPx = useRef(0)
  useLayoutEffect(() => {
    const head = viewport.current?.querySelector('.grid-head')
    if (!head) return
    const look = () => {
      headPx.current = headHeight(viewport.current)
    }
    look()
    const watch = new ResizeObserver(look)
    watch.observe(head)
    return () => watch.disconnect()
  }, [viewport])
  return headPx
}

/** What of a list's height its sticky head takes. */
export const headHeight = (viewport: HTMLElement | null): number =>
  viewport?.querySelector<HTMLElement>('.grid-head')?.offsetHeight ?? 0

/** The height of a row in px, by the settings of the display. @param leastRem what a row has at least, where hands are busy. */
export const rowHeightNow = (leastRem = 0): number => Math.max(rowRem(), leastRem) * rootFontSize()

/** As the display setting says: 28, 36 or 48 px at the usual size of letters. */
const rowRem = (): number =>
  Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--grid-row')) || 2.25

/** The text-size setting changes the root and nothing else; rows follow it. */
const rootFontSize = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
