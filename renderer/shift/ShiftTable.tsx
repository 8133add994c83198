import { type Dispatch, type KeyboardEvent, useEffect, useRef } from 'react'
import { isWeekend, shownDay, weekdayOfDay } from '../../shared/calendar/index.ts'
import type { ShiftDay, ShownPost } from '../../shared/shift/contract.ts'
import { postsHeldTwice, postTable, type ShiftPost, shiftPosts } from '../../shared/shift/index.ts'
import { Mark } from '../ui/Mark.tsx'
import { Tag } from '../ui/Tag.tsx'
import { isSoon } from './gaps.ts'
import { type Cell, cellAfter, type ShiftAct } from './shift-state.ts'
import { shiftText as text } from './text.ts'

type ShiftTableProps = {
  readonly days: readonly ShiftDay[]
  readonly current: Cell
  readonly tableAsked: number
  readonly isFormOpen: boolean
  readonly now: string
  readonly today: string
  readonly act: Dispatch<ShiftAct>
}

/** Two weeks, three posts a day. Arrows move, Enter opens. */
export const ShiftTable = ({ days, current, tableAsked, isFormOpen, now, today, act }: ShiftTableProps) => {
  const table = useRef<HTMLTableElement>(null)
  const first = days[0]?.day
  useEffect(() => {
    // Also when the asked weeks have arrived: until then the current cell is not there.
    if (tableAsked > 0 && first !== undefined && !isFormOpen)
      table.current?.querySelector<HTMLElement>('[data-first]')?.focus()
  }, [tableAsked, first, isFormOpen])
  const press = (event: KeyboardEvent, cell: Cell) => {
    const to = event.altKey || event.ctrlKey || event.shiftKey ? undefined : cellAfter(event.key, cell)
    if (!to) return
    event.preventDefault()
    act({ kind: 'move', to })
  }
  return (
    <table ref={table} className="shift-table" aria-label={text.grid}>
      <thead>
        <tr>
          <th scope="col">{text.head.day}</th>
          <th scope="col">{text.head.kind}</th>
          {shiftPosts.map(post => (
            <th key={post} scope="col">
              {postTable[post].label}
              <span className="meta"> {postTable[post].rule}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {days.map(day => (
          <tr key={day.day} aria-current={day.day === today ? 'date' : undefined}>
            <th scope="row">
              {shownDay(day.day, today)} <span className="shift-weekday">{weekdayOfDay(day.day)}</span>
            </th>
            <td className="shift-kind">{kindInWords(day)}</td>
            {shiftPosts.map(post => (
              <td key={post}>
                <CellButton
                  day={day}
                  post={post}
                  isCurrent={current.day === day.day && current.post === post}
                  now={now}
                  onPress={press}
                  onOpen={cell => act({ kind: 'open', cell })}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const kindInWords = ({ day, kind, name }: ShiftDay): string => {
  if (kind === 'work') return isWeekend(day) ? text.marks.madeUp : ''
  return name === '' ? text.marks[kind] : name
}

type CellButtonProps = {
  readonly day: ShiftDay
  readonly post: ShiftPost
  readonly isCurrent: boolean
  readonly now: string
  readonly onPress: (event: KeyboardEvent, cell: Cell) => void
  readonly onOpen: (cell: Cell) => void
}

const CellButton = ({ day, post, isCurrent, now, onPress, onOpen }: CellButtonProps) => {
  const shown = day.posts[post]
  const cell = { day: day.day, post }
  return (
    <button
      type="button"
      className="shift-cell"
      tabIndex={isCurrent ? 0 : -1}
      data-first={isCurrent ? '' : undefined}
      aria-current={isCurrent ? 'true' : undefined}
      onKeyDown={event => onPress(event, cell)}
      onClick={() => onOpen(cell)}
    >
      <span className="unseen">{`${day.day.slice(5)} ${weekdayOfDay(day.day)} ${postTable[post].label}`}</span>
      <CellWords shown={shown} isTwice={postsHeldTwice(day).includes(post)} now={now} />
    </button>
  )
}

type CellWordsProps = { readonly shown: ShownPost; readonly isTwice: boolean; readonly now: string }

const CellWords = ({ shown, isTwice, now }: CellWordsProps) => {
  const { shift, from, to } = shown
  if (!shift)
    return isSoon(shown, now) ? (
      <span className="shift-gap">
        <Mark kind="due" />
        {text.gapSoon}
      </span>
    ) : (
      <span className="shift-none">{text.gap}</span>
    )
  return (
    <>
      <span>{shift.name}</span>
      <span className="meta shift-section">{shift.section}</span>
      {from <= now && now < to ? <Tag>{text.running}</Tag> : null}
      {isTwice ? <Tag>{text.twice}</Tag> : null}
      {shift.leftOn === undefined ? null : <Tag>{text.left}</Tag>}
    </>
  )
}
