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

const hourMs = 3_600_000

/** How many entries of each duty day fall into each hour, by what they are, without reading one; struck ones count as none. Throws IndexLost. */
export const entriesByHour = (
  ledger: Ledger,
  days: readonly string[],
  timeZone: string,
): readonly HourTally[] => days.flatMap(day => ofDay(ledger, day, timeZone))

const ofDay = (ledger: Ledger, day: string, timeZone: string): readonly HourTally[] => {
  const range = dutyDayRange(day, timeZone)
  const [from, to] = [Date.parse(range.from), Date.parse(range.to)]
  if (tallyIn(ledger, from, to).length === 0) return []
  const midnight = Date.parse(instantAt(day, '00:00', timeZone))
  const first = Math.floor((from - midnight) / hourMs)
  const last = Math.ceil((to - midnight) / hourMs)
  return Array.from({ length: last - first }, (_, place) => first + place).flatMap(hour => {
    const start = Math.max(from, midnight + hour * hourMs)
    const end = Math.min(to, midnight + (hour + 1) * hourMs)
    return tallyIn(ledger, start, end).map(({ brief, count }) => ({
      day,
      hour: hour % 24,
      type: brief.type,
      brief,
      count,
    }))
  })
}

const tallyIn = (ledger: Ledger, from: number, to: number) =>
  ledger
    .byFacet({
      from,
      to,
      key: `hour ${from} ${to}`,
      newestFirst: false,
      offset: 0,
      limit: 0,
      ofBrief: () => 0,
      ofPeople: () => 0,
      groups: 1,
      lastGroupFirst: false,
    })
    .tally.filter(({ brief }) => stateInBrief(brief) !== 'struck')
