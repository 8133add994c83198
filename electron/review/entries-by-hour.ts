import { addDays, instantAt } from '../../shared/calendar/index.ts'
import { type EntryType, stateInBrief } from '../../shared/duty-log/index.ts'
import type { BriefFacet } from '../store/index/facet-search.ts'
import type { Ledger } from '../store/ledger.ts'

/** Entries of an hour of a day that are of one kind. */
export type HourTally = {
  readonly day: string
  readonly hour: number
  readonly type: EntryType
  readonly brief: BriefFacet
  readonly count: number
}

const hourMs = 3_600_000

/** How many entries each hour has, by what they are, without reading one; struck ones count as none. Throws IndexLost. */
export const entriesByHour = (
  ledger: Ledger,
  days: readonly string[],
  timeZone: string,
): readonly HourTally[] =>
  days.flatMap(day => {
    const from = Date.parse(instantAt(day, '00:00', timeZone))
    const to = Date.parse(instantAt(addDays(day, 1), '00:00', timeZone))
    if (tallyIn(ledger, from, to).length === 0) return []
    const hours = Array.from({ length: Math.ceil((to - from) / hourMs) }, (_, place) => from + place * hourMs)
    return hours.flatMap((start, place) =>
      tallyIn(ledger, start, Math.min(start + hourMs, to)).map(({ brief, count }) => ({
        day,
        hour: Math.min(place, 23),
        type: brief.type,
        brief,
        count,
      })),
    )
  })

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
