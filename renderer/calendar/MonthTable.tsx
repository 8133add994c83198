import { type KeyboardEvent, memo } from 'react'
import type { CalendarDay } from '../../shared/calendar/contract.ts'
import { fill } from '../app/fill.ts'
import { dayInWords, markOf } from './day-words.ts'
import type { Week } from './months-of.ts'
import { calendarText as text } from './text.ts'

type DayActs = {
  readonly onPress: (event: KeyboardEvent, date: string) => void
  readonly onOpen: (date: string) => void
}

type MonthTableProps = DayActs & {
  readonly year: number
  readonly month: number
  readonly weeks: readonly Week[]
  /** Only where they lie in this month: the other eleven need not be drawn anew. */
  readonly current: string | undefined
  readonly today: string | undefined
}

export const MonthTable = memo(({ year, month, weeks, current, today, ...acts }: MonthTableProps) => (
  <table className="month" aria-label={fill(text.monthOfYear, { year, month })}>
    <caption>{fill(text.month, { month })}</caption>
    <thead>
      <tr>
        {text.weekdays.map(weekday => (
          <th key={weekday} scope="col">
            {weekday}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {weeks.map(week => (
        <tr key={week.find(day => day)?.date}>
          {week.map((day, place) => (
            <td key={text.weekdays[place]}>
              {day ? (
                <DayButton
                  day={day}
                  isCurrent={day.date === current}
                  isToday={day.date === today}
                  {...acts}
                />
              ) : null}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
))

type DayButtonProps = DayActs & {
  readonly day: CalendarDay
  readonly isCurrent: boolean
  readonly isToday: boolean
}

const DayButton = ({ day, isCurrent, isToday, onPress, onOpen }: DayButtonProps) => {
  const mark = markOf(day)
  return (
    <button
      type="button"
      className={classOf(day, mark, isCurrent)}
      // Drawn beside the number by the style sheet: the words of the label say what it means.
      data-mark={mark}
      tabIndex={isCurrent ? 0 : -1}
      aria-label={dayInWords(day)}
      aria-current={isToday ? 'date' : undefined}
      onKeyDown={event => onPress(event, day.date)}
      onClick={() => onOpen(day.date)}
    >
      {Number(day.date.slice(8))}
    </button>
  )
}

const classOf = ({ kind, source }: CalendarDay, mark: string, isCurrent: boolean): string =>
  [
    `day day-${kind}`,
    mark === '' ? '' : 'day-marked',
    source === 'corrected' ? 'day-corrected' : '',
    isCurrent ? 'day-current' : '',
  ]
    .filter(Boolean)
    .join(' ')
