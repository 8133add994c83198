import { clockOf, dayOf, shownDay } from '../../shared/calendar/index.ts'
import { pointKinds, type ReviewDay, type ReviewEntry, type ReviewPoint } from '../../shared/review/index.ts'
import type { GridRows } from '../ui/use-grid-window.ts'

/** A point as the list shows it: the name of its kind on the first of its group alone. */
export type PointLine = ReviewPoint & { readonly label: string; readonly time: string }
export type LogLine = ReviewEntry & { readonly key: string; readonly time: string }

type Around = { readonly day: ReviewDay; readonly timeZone: string }

export const pointLines = ({ day, timeZone }: Around): readonly PointLine[] =>
  day.points.map((point, place) => ({
    ...point,
    label: day.points[place - 1]?.kind === point.kind ? '' : pointKinds[point.kind],
    time: timeIn(point.at, { day, timeZone }),
  }))

export const logLines = ({ day, timeZone }: Around): readonly LogLine[] =>
  day.log.map(entry => ({ ...entry, key: entry.itemId, time: timeIn(entry.occurredAt, { day, timeZone }) }))

/** The time alone within the duty day, with its date outside of it. */
export const timeIn = (at: string, { day: { from, to }, timeZone }: Around): string =>
  at >= from && at < to ? clockOf(at, timeZone) : shownDay(dayOf(at, timeZone), dayOf(from, timeZone))

type Keyed = { readonly key: string }

export const rowsOf = <Row extends Keyed>(lines: readonly Row[]): GridRows<Row> => ({
  total: lines.length,
  rowAt: index => lines[index],
  keyOf: ({ key }) => key,
  indexOf: key => {
    const index = lines.findIndex(line => line.key === key)
    return index < 0 ? undefined : index
  },
})
