import { type KeyboardEvent, type Ref, useEffect, useId, useMemo } from 'react'
import { useMinute, useUnitClock } from '../app/clock.tsx'
import { movedIndex } from '../ui/grid-keys.ts'
import { HitRow } from './HitRow.tsx'
import { monthsOf } from './search-rows.ts'
import type { SearchState } from './search-state.ts'
import { searchText as text } from './text.ts'

type SearchListProps = {
  readonly state: SearchState
  readonly onCurrent: (itemId: string) => void
  readonly onOpen: (itemId: string) => void
  /** ↑ on the first row: back to the field. */
  readonly onLeave: () => void
  readonly ref: Ref<HTMLDivElement>
}

const rowsInView = 8

/** What was found, month by month; the current row survives whatever comes in above it. */
export const SearchList = ({ state, onCurrent, onOpen, onLeave, ref }: SearchListProps) => {
  const id = useId()
  const { hits } = state
  const { timeZone } = useUnitClock()
  const now = useMinute()
  const months = useMemo(() => monthsOf(hits, { timeZone, now }), [hits, timeZone, now])
  const index = hits.findIndex(({ itemId }) => itemId === state.current)
  const current = hits[Math.max(0, index)]?.itemId
  useScrolledTo(`${id}-${current}`, state.current)
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && current !== undefined) return onOpen(current)
    if (event.key === 'ArrowUp' && index <= 0) return onLeave()
    const at = { index: Math.max(0, index), total: hits.length, rowsInView }
    const to = hits[movedIndex(event.key, event.ctrlKey, at) ?? -1]
    if (!to) return
    event.preventDefault()
    onCurrent(to.itemId)
  }
  return (
    <div
      ref={ref}
      className="search-list"
      role="grid"
      aria-label={text.results}
      aria-rowcount={hits.length}
      aria-activedescendant={current === undefined ? undefined : `${id}-${current}`}
      tabIndex={0}
      onKeyDown={press}
    >
      {months.map(({ month, title, rows }) => (
        <div key={month} role="rowgroup" aria-label={title}>
          <h2 className="search-month" role="presentation">
            {title}
          </h2>
          {rows.map(row => (
            <HitRow
              key={row.itemId}
              id={`${id}-${row.itemId}`}
              row={row}
              isCurrent={row.itemId === current}
              onPoint={() => onCurrent(row.itemId)}
              onOpen={() => onOpen(row.itemId)}
            />
          ))}
        </div>
      ))}
    </div>
  )
}

/** Moves with the keys, not with what comes in. */
const useScrolledTo = (id: string, current: string | undefined): void => {
  useEffect(() => {
    if (current !== undefined) document.getElementById(id)?.scrollIntoView({ block: 'nearest' })
  }, [id, current])
}
