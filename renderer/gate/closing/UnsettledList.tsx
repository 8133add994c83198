import { useEffect, useRef } from 'react'
import { shownTime } from '../../../shared/calendar/index.ts'
import type { ShownUnsettled } from '../../../shared/gate/contract.ts'
import { carriedInWords } from '../../../shared/gate/index.ts'
import { shownNumber } from '../../../shared/kernel/ids.ts'
import { useMinute, useUnitClock } from '../../app/clock.tsx'
import { fill } from '../../app/fill.ts'
import { Mark } from '../../ui/Mark.tsx'
import { closingText as text } from './text.ts'

type UnsettledListProps = {
  readonly items: readonly ShownUnsettled[]
  readonly current: string | undefined
  readonly onChoose: (itemId: string) => void
}

/** What is not settled, and what was said of it; any of them may be spoken of first, or again. */
export const UnsettledList = ({ items, current, onChoose }: UnsettledListProps) => {
  const { timeZone } = useUnitClock()
  const now = useMinute()
  const list = useCurrentInSight(current)
  const done = items.filter(({ carried }) => carried).length
  return (
    <section className="closing-items" aria-label={text.list}>
      <p className="meta">{fill(text.left, { count: items.length, done })}</p>
      <ul className="closing-list" ref={list}>
        {items.map(({ itemId, register, what, since, carried }) => (
          <li key={itemId}>
            <button
              type="button"
              className="closing-item current-bar"
              aria-current={itemId === current ? 'true' : undefined}
              data-current={itemId === current ? '' : undefined}
              onClick={() => onChoose(itemId)}
            >
              <Mark kind={carried ? 'fine' : 'notice'} />
              <span>
                <b>{text.registers[register]}</b> {shownNumber(itemId)} {what}
                <Since what={what} at={shownTime(since, timeZone, now)} />
                {carried ? (
                  <span className="closing-said">
                    {fill(text.carried, { words: carriedInWords(carried) })}
                  </span>
                ) : null}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Most registers say themselves since when. */
const Since = ({ what, at }: { readonly what: string; readonly at: string }) =>
  what.includes(at) ? null : <span className="meta closing-since">{fill(text.since, { at })}</span>

/** The item that is asked about stays in sight, however long the list, also where the fields below take of its room. */
const useCurrentInSight = (current: string | undefined) => {
  const list = useRef<HTMLUListElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another item is another current row
  useEffect(() => {
    const shown = list.current
    if (!shown) return
    const watch = new ResizeObserver(() => bringCurrent(shown))
    watch.observe(shown)
    return () => watch.disconnect()
  }, [current])
  return list
}

/** Within the list alone: the page around it stays where it is. */
const bringCurrent = (list: HTMLElement): void => {
  const row = list.querySelector('[aria-current]')?.getBoundingClientRect()
  if (!row) return
  const { top, bottom } = list.getBoundingClientRect()
  if (row.bottom > bottom) list.scrollTop += Math.ceil(row.bottom - bottom)
  if (row.top < top) list.scrollTop -= Math.ceil(top - row.top)
}
