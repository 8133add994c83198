import { addDays, clockOf, dayOf, instantAt } from '../../shared/calendar/index.ts'
import { bureau, dutyOfficers } from './bureau.ts'
import { type Act, createChairs } from './chair.ts'
import { type Deed, entryCounter, minute } from './deed.ts'
import type { Dice } from './dice.ts'
import { tellDutyDay } from './duty-day.ts'
import { createTellers } from './tellers.ts'

/** When the bureau's people come to set the book up, in time for the first duty day. */
const opensAt = '06:30'

/** The first day of a book that ends at `until` and then is at least so many whole days old. */
export const firstDayOf = (days: number, until: string): string => {
  const latest = new Date(Date.parse(until) - days * 86_400_000).toISOString()
  const day = dayOf(latest, bureau.timeZone)
  return clockOf(latest, bureau.timeZone) < opensAt ? addDays(day, -1) : day
}

export const openingOf = (firstDay: string): string => instantAt(firstDay, opensAt, bureau.timeZone)

/** One duty day after the other, without end; the teller stops where his time is up. */
export function* tellDays(
  firstDay: string,
  dice: Dice,
): Generator<{ readonly day: string; readonly acts: readonly Act[] }> {
  const sit = createChairs(dice.apart('chair'))
  const count = entryCounter()
  const tellers = createTellers(dice)
  let left: readonly Deed[] = []
  for (let place = 0; ; place++) {
    const day = addDays(firstDay, place)
    const { deeds, who, until } = tellDutyDay({ day, place, dice, count, tellers })
    const all = [...left.map(takenOverBy(who)), ...deeds].map(notMeanwhile(until)).sort((a, b) => a.at - b.at)
    left = all.filter(({ at }) => at > until)
    yield { day, acts: sit(all.filter(({ at }) => at <= until)) }
  }
}

/** From when on nothing is written until both have signed. */
const reliefTakes = 6 * minute

/** What is signed for is not changed before the other one has signed: the next shift writes it. */
const notMeanwhile =
  (until: number) =>
  (deed: Deed): Deed =>
    isWrittenInLog(deed) && deed.at > until - reliefTakes && deed.at <= until
      ? { ...deed, at: until + minute }
      : deed

const isWrittenInLog = ({ does }: Deed): boolean =>
  ![
    'take-first',
    'hand-over',
    'take-over',
    'read',
    'review',
    'answer-returns',
    'keep',
    'gate',
    'roster',
  ].includes(does)

/** What a shift leaves undone its next one does; whoever is not of the duty room does his own. */
const takenOverBy =
  (who: string) =>
  (deed: Deed): Deed =>
    dutyOfficers.some(({ account }) => account === deed.who) ? { ...deed, who } : deed
