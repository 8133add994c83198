import { type KeyboardEvent, useEffect, useRef } from 'react'
import { dayOf } from '../../shared/calendar/index.ts'
import { shownNumber } from '../../shared/kernel/ids.ts'
import { isOpen, type ShownSwap, swapKindWords, swapStageWords } from '../../shared/roster/index.ts'
import { useMinute, useUnitClock } from '../app/clock.tsx'
import { fill } from '../app/fill.ts'
import { Mark } from '../ui/Mark.tsx'
import { rosterText } from './text.ts'
import { placeInWords } from './words.ts'

const text = rosterText.swap

type SwapListProps = {
  readonly label: string
  readonly swaps: readonly ShownSwap[]
  readonly current: string | undefined
  readonly onOpen: (itemId: string) => void
}

/** Swaps, one a line; arrows move, Enter opens. The focus comes back to the one that was open. */
export const SwapList = ({ label, swaps, current, onOpen }: SwapListProps) => {
  const list = useRef<HTMLUListElement>(null)
  const last = useRef(current)
  useEffect(() => {
    if (current === undefined && last.current !== undefined)
      list.current?.querySelector<HTMLElement>(`[data-swap="${last.current}"]`)?.focus()
    last.current = current
  }, [current])
  return (
    <ul ref={list} aria-label={label}>
      {swaps.map((swap, place) => (
        <li key={swap.itemId}>
          <button
            type="button"
            className="roster-swap"
            data-swap={swap.itemId}
            data-first={place === 0 ? '' : undefined}
            aria-current={swap.itemId === current ? 'true' : undefined}
            onKeyDown={move}
            onClick={() => onOpen(swap.itemId)}
          >
            <SwapLine swap={swap} />
          </button>
        </li>
      ))}
    </ul>
  )
}

const move = (event: KeyboardEvent<HTMLElement>): void => {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
  const item = event.currentTarget.parentElement
  const next = event.key === 'ArrowDown' ? item?.nextElementSibling : item?.previousElementSibling
  event.preventDefault()
  next?.querySelector<HTMLElement>('button')?.focus()
}

const SwapLine = ({ swap }: { readonly swap: ShownSwap }) => {
  const { timeZone } = useUnitClock()
  const today = dayOf(useMinute(), timeZone)
  return (
    <>
      <span>{fill(text.number, { kind: swapKindWords[swap.kind], number: shownNumber(swap.itemId) })}</span>
      <span className="roster-gap">
        {isOpen(swap.stage) ? <Mark kind={swap.no ? 'due' : 'notice'} /> : null}
        {swapStageWords[swap.stage]}
      </span>
      <span>{placesInWords(swap, today).join('；')}</span>
    </>
  )
}

/** `12-05 值班员：张伟 → 赵敏`, for each of its places. */
export const placesInWords = (
  { own, other, name, otherName }: ShownSwap,
  today: string,
): readonly string[] => {
  const line = (place: ShownSwap['own'], from: string, to: string) => {
    const [day = '', post = ''] = placeInWords(place, today).split(' ')
    return fill(text.line, { day, post, from, to })
  }
  return [line(own, name, otherName), ...(other ? [line(other, otherName, name)] : [])]
}
