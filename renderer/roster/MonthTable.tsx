import { type KeyboardEvent, useEffect, useRef } from 'react'
import { isWeekend, shownDay, weekdayOfDay } from '../../shared/calendar/index.ts'
import type { RosterDay } from '../../shared/roster/index.ts'
import { postTable, shiftPosts } from '../../shared/shift/index.ts'
import type { MarkKind } from '../ui/Mark.tsx'
import { Mark } from '../ui/Mark.tsx'
import { Tag } from '../ui/Tag.tsx'
import { type Cell, cellAfter } from './roster-state.ts'
import { rosterText } from './text.ts'

const text = rosterText.month

/** What a cell of the month says. */
export type CellWords = {
  /** Empty where nobody has it. */
  readonly name: string
  readonly tags: readonly string[]
  /** What is wrong about it, in a word. */
  readonly problem?: string
  readonly mark?: MarkKind
  readonly isQuiet?: boolean
}

type MonthTableProps = {
  readonly label: string
  readonly days: readonly RosterDay[]
  readonly wordsAt: (cell: Cell) => CellWords
  readonly current: Cell
  readonly tableAsked: number
  readonly today: string
  readonly onMove: (cell: Cell) => void
  readonly onOpen: (cell: Cell) => void
  /** Space. */
  readonly onMark?: ((cell: Cell) => void) | undefined
}

/** A month, three posts a day. Arrows move, Enter opens. */
export const MonthTable = (props: MonthTableProps) => {
  const { label, days, current, tableAsked, today } = props
  const table = useRef<HTMLTableElement>(null)
  const first = days[0]?.day
  useEffect(() => {
    if (tableAsked > 0 && first !== undefined)
      table.current?.querySelector<HTMLElement>('[data-first]')?.focus()
  }, [tableAsked, first])
  return (
    <table ref={table} className="roster-table" aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{text.head.day}</th>
          <th scope="col">{text.head.kind}</th>
          <th scope="col">{text.head.weight}</th>
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
          <tr
            key={day.day}
            aria-current={day.day === today ? 'date' : undefined}
            className={day.weight > 1 ? 'roster-rest' : undefined}
          >
            <th scope="row">
              {shownDay(day.day, today)} <span className="roster-quiet">{weekdayOfDay(day.day)}</span>
            </th>
            <td className="roster-quiet">{kindInWords(day)}</td>
            <td className="roster-weight">{day.weight}</td>
            {shiftPosts.map(post => (
              <td key={post}>
                <CellButton
                  {...props}
                  cell={{ day: day.day, post }}
                  isCurrent={current.day === day.day && current.post === post}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const kindInWords = ({ day, kind, dayName }: RosterDay): string => {
  if (kind === 'work') return isWeekend(day) ? text.marks.madeUp : ''
  return dayName === '' ? text.marks[kind] : dayName
}

type CellButtonProps = MonthTableProps & { readonly cell: Cell; readonly isCurrent: boolean }

const CellButton = ({ cell, isCurrent, wordsAt, onMove, onOpen, onMark }: CellButtonProps) => {
  const { name, tags, problem, mark, isQuiet } = wordsAt(cell)
  const press = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.shiftKey) return
    const to = cellAfter(event.key, cell)
    if (to) {
      event.preventDefault()
      onMove(to)
    } else if (event.key === ' ' && onMark) {
      event.preventDefault()
      onMark(cell)
    }
  }
  return (
    <button
      type="button"
      className="roster-cell"
      tabIndex={isCurrent ? 0 : -1}
      data-first={isCurrent ? '' : undefined}
      aria-current={isCurrent ? 'true' : undefined}
      onKeyDown={press}
      onClick={() => onOpen(cell)}
    >
      <span className="unseen">{`${cell.day.slice(5)} ${weekdayOfDay(cell.day)} ${postTable[cell.post].label}`}</span>
      {name === '' ? (
        <span className={mark ? 'roster-gap' : 'roster-quiet'}>
          {mark ? <Mark kind={mark} /> : null}
          {text.gap}
        </span>
      ) : (
        <span className={isQuiet ? 'roster-quiet' : undefined}>{name}</span>
      )}
      {tags.map(tag => (
        <Tag key={tag}>{tag}</Tag>
      ))}
      {problem !== undefined && name !== '' ? (
        <span className={mark === 'urgent' ? 'roster-wrong' : 'roster-problem'}>
          {mark ? <Mark kind={mark} /> : null}
          {problem}
        </span>
      ) : null}
    </button>
  )
}
