import './grid-head.css'
import { type KeyboardEvent, memo, type PointerEvent, useRef, useState } from 'react'
import type { GridColumn } from './grid-column.ts'
import type { GridHeads } from './grid-head.ts'

type GridHeadProps = {
  readonly columns: readonly Pick<GridColumn<never>, 'id' | 'head'>[]
  readonly heads?: GridHeads | undefined
}

/** One stop for Tab: ←→ go from head to head, Enter sorts, Shift+←→ makes narrower and wider. */
export const GridHead = memo(({ columns, heads }: GridHeadProps) => {
  const [reached, setReached] = useState(0)
  const line = useRef<HTMLDivElement>(null)
  const stop = Math.min(reached, columns.length - 1)
  const press = (event: KeyboardEvent, place: number, column: string) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    if (step === 0 || event.altKey || event.ctrlKey) return
    event.preventDefault()
    if (event.shiftKey)
      return heads?.resizable.has(column) ? heads.onResize(column, step * stepRem) : undefined
    const to = Math.min(Math.max(place + step, 0), columns.length - 1)
    setReached(to)
    line.current?.querySelectorAll<HTMLElement>('.head-button').item(to).focus()
  }
  return (
    <div ref={line} className="grid-line" role="row" aria-rowindex={1}>
      {columns.map(({ id, head }, place) => (
        <span
          key={id}
          className={`grid-cell cell-${id}`}
          role="columnheader"
          {...(heads?.sortable.has(id)
            ? { 'aria-sort': heads.sort.column === id ? heads.sort.order : ('none' as const) }
            : {})}
        >
          {heads ? (
            <button
              type="button"
              className="head-button"
              tabIndex={place === stop ? 0 : -1}
              onFocus={() => setReached(place)}
              onKeyDown={event => press(event, place, id)}
              onClick={() => heads.sortable.has(id) && heads.onSort(id)}
            >
              <span className="head-name">{head}</span>
              {heads.sort.column === id ? <SortMark order={heads.sort.order} /> : null}
            </button>
          ) : (
            head
          )}
          {heads?.resizable.has(id) ? <Grip onMove={byRem => heads.onResize(id, byRem)} /> : null}
        </span>
      ))}
    </div>
  )
})

const stepRem = 0.5

const SortMark = ({ order }: { readonly order: 'ascending' | 'descending' }) => (
  <svg className="head-sort" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    <path d={order === 'ascending' ? 'M8 3v10M4.5 6.5 8 3l3.5 3.5' : 'M8 3v10M4.5 9.5 8 13l3.5-3.5'} />
  </svg>
)

/** For the mouse alone; the keyboard has Shift+←→. */
const Grip = ({ onMove }: { readonly onMove: (byRem: number) => void }) => {
  const last = useRef<number | undefined>(undefined)
  const begin = (event: PointerEvent<HTMLSpanElement>) => {
    event.preventDefault()
    event.currentTarget.setPointerCapture(event.pointerId)
    last.current = event.clientX
  }
  const move = (event: PointerEvent) => {
    if (last.current === undefined) return
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
    onMove((event.clientX - last.current) / rem)
    last.current = event.clientX
  }
  const end = () => {
    last.current = undefined
  }
  return (
    <span
      className="head-grip"
      aria-hidden="true"
      onPointerDown={begin}
      onPointerMove={move}
      onPointerUp={end}
      onPointerCancel={end}
    />
  )
}
