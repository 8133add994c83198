import { kindLabels, weekdayOfDay } from '../../../shared/calendar/index.ts'
import { entryTypes } from '../../../shared/duty-log/index.ts'
import type { MonthDay, MonthFigures } from '../../../shared/review/contract.ts'
import { fill } from '../../app/fill.ts'
import { FigureTable } from './FigureTable.tsx'
import { monthText } from './text.ts'
import { type DayColumn, useMonthLeads } from './use-month-leads.ts'

type TableProps = { readonly figures: MonthFigures }

const dayColumns = Object.keys(monthText.days.columns).filter((name): name is DayColumn =>
  Object.hasOwn(monthText.days.columns, name),
)

/** A row a day. */
export const DayTable = ({ figures }: TableProps) => {
  const { days: text } = monthText
  const { ofDay } = useMonthLeads(figures)
  const labelOf = (day: string, column: DayColumn, count: number) =>
    fill(text.cell, { day, column: text.columns[column], count })
  return (
    <>
      <FigureTable
        label={text.title}
        nameHead={text.day}
        heads={dayColumns.map(column => text.columns[column])}
        rows={figures.days.map(day => ({
          key: day.day,
          name: day.day.slice(5),
          beside: besideOf(day),
          cells: dayColumns.map(column => ({
            count: day[column],
            label: labelOf(day.day.slice(5), column, day[column]),
            onGo: ofDay(day, column),
          })),
        }))}
        foot={{
          key: 'total',
          name: text.total,
          cells: dayColumns.map(column => {
            const count = figures.days.reduce((sum, day) => sum + day[column], 0)
            return { count, label: labelOf(text.total, column, count) }
          }),
        }}
      />
      <p className="meta month-note">{text.note}</p>
    </>
  )
}

const besideOf = ({ day, kind }: MonthDay): string =>
  kind === 'work' ? weekdayOfDay(day) : `${weekdayOfDay(day)} ${kindLabels[kind]}`

const hours = Array.from({ length: 24 }, (_, hour) => hour)

/** A row a type, a column an hour of the clock. */
export const HourTable = ({ figures }: TableProps) => {
  const { hours: text } = monthText
  const { ofEntries } = useMonthLeads(figures)
  const totalOf = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0)
  const all = hours.map(hour => figures.types.reduce((sum, type) => sum + (type.hours[hour] ?? 0), 0))
  const cellsOf = (type: string, counts: readonly number[], onGo: () => void) => [
    { count: totalOf(counts), label: fill(text.all, { type, count: totalOf(counts) }), onGo },
    ...hours.map(hour => ({
      count: counts[hour] ?? 0,
      label: fill(text.cell, { type, hour, count: counts[hour] ?? 0 }),
    })),
  ]
  return (
    <>
      <FigureTable
        label={text.title}
        nameHead={text.type}
        heads={[text.total, ...hours.map(String)]}
        rows={figures.types.map(({ type, hours: counts }) => ({
          key: type,
          name: entryTypes[type].label,
          cells: cellsOf(entryTypes[type].label, counts, ofEntries(type)),
        }))}
        foot={{ key: 'total', name: text.total, cells: cellsOf(text.total, all, ofEntries()) }}
      />
      <p className="meta month-note">{text.note}</p>
    </>
  )
}
