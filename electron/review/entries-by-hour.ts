import { dutyDayRange, instantAt } from '../../shared/calendar/index.ts'
import { type EntryType, stateInBrief } from '../../shared/duty-log/index.ts'
import type { BriefFacet } from '../store/index/facet-search.ts'
import type { Ledger } from '../store/ledger.ts'

/** Entries of one kind that a duty day has within an hour of the clock. */
export type HourTally = {
  readonly day: string
  readonly hour: number
  readonly type: EntryType
  readonly brief: BriefFacet
  readonly count: number
}

type Interval = { readonly from: number; readonly day: string; readonly hour: number }

/**
 * How many entries of each duty day fall into each hour, by what they are, without reading one; struck ones count as none.
 * @param days one after the other. Throws IndexLost.
 */
export const entriesByHour = (
  ledger: Ledger,
  days: readonly string[],
  timeZone: string,
): readonly HourTally[] => {
  const intervals = days.flatMap(day => intervalsOf(day, timeZone))
  const end = Date.parse(dutyDayRange(days.at(-1) ?? '', timeZone).to)
  return ledger
    .tallyByTime([...intervals.map(({ from }) => from), end])
    .filter(({ brief }) => stateInBrief(brief) !== 'struck')
    .flatMap(({ interval, brief, count }) => {
      const { day, hour } = intervals[interval] ?? { day: '', hour: 0 }
      return [{ day, hour, type: brief.type, brief, count }]
    })
}

const hourMs = 3_600_000
const hoursInDay = 24

/** From the start of the duty day to its end, cut at every full hour. */
const intervalsOf = (day: string, timeZone: string): readonly Interval[] => {
  const range = dutyDayRange(day, timeZone)
  const [from, to] = [Date.parse(range.from), Date.parse(range.to)]
  const midnight = Date.parse(instantAt(day, '00:00', timeZone))
  const first = Math.floor((from - midnight) / hourMs)
  const last = Math.ceil((to - midnight) / hourMs)
  return Array.from({ length: last - first }, (_, place) => {
    const hour = first + place
    return { day, from: Math.max(from, midnight + hour * hourMs), hour: hour % hoursInDay }
  })
}
