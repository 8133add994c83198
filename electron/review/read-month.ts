import { nameOf } from '../../shared/account/index.ts'
import { addDays, dayOf, instantAt, kindOfDay, minutesBetween } from '../../shared/calendar/index.ts'
import { type EntryType, stateInBrief } from '../../shared/duty-log/index.ts'
import { isGateEvent } from '../../shared/gate/index.ts'
import type { MonthDay, MonthFigures, MonthHandover } from '../../shared/review/contract.ts'
import { limitOf } from '../../shared/settings/index.ts'
import { shiftSight } from '../read-board.ts'
import { eventsOf, lineTaken } from '../read-records.ts'
import { takenBetween } from '../read-sheet.ts'
import type { Ledger } from '../store/ledger.ts'
import { entriesByHour, type HourTally } from './entries-by-hour.ts'

const comings: { readonly [N in 'visits' | 'vehicles' | 'turnedAway']: readonly string[] } = {
  visits: ['visit.sign-in', 'passage.enter-with-visitor'],
  vehicles: ['passage.enter', 'passage.enter-with-visitor', 'passage.go-out'],
  turnedAway: ['turn-away.record'],
}

/**
 * Answers `review.month`: entries by duty day, from their facets; comings by the day on which they were written down, from
 * who wrote which line when; all of that unread. Of the lines only those of handovers and of the gate's hours are read. @throws DiskError, JournalDamaged.
 */
export const readReviewMonth = (ledger: Ledger, month: string): MonthFigures =>
  ledger.together(() => monthOf(ledger, month))

const monthOf = (ledger: Ledger, month: string): MonthFigures => {
  const { timeZone } = shiftSight(ledger)
  const days = daysOf(month)
  const tallies = entriesByHour(ledger, days, timeZone)
  const range = {
    from: instantAt(`${month}-01`, '00:00', timeZone),
    to: instantAt(addDays(days.at(-1) ?? `${month}-01`, 1), '00:00', timeZone),
  }
  const around = { ledger, timeZone, range }
  const [visits, vehicles, turnedAway] = [
    countByDay(around, comings.visits),
    countByDay(around, comings.vehicles),
    countByDay(around, comings.turnedAway),
  ]
  const handovers = handoversOf(around)
  const gateLate = gateLateByDay(around)
  return {
    month,
    days: days.map(day => ({
      day,
      kind: kindOfDay(ledger.state.calendar, day),
      ...entriesOn(tallies, day),
      visits: visits.get(day) ?? 0,
      vehicles: vehicles.get(day) ?? 0,
      turnedAway: turnedAway.get(day) ?? 0,
      handovers: handovers.filter(one => one.day === day).length,
      lateHandovers: handovers.filter(one => one.lateMinutes > 0 && one.day === day).length,
      gateLate: gateLate.get(day) ?? 0,
    })),
    types: hoursByType(tallies),
    lateHandovers: handovers.filter(({ lateMinutes }) => lateMinutes > 0),
  }
}

const daysOf = (month: string): readonly string[] => {
  const days: string[] = []
  for (let day = `${month}-01`; day.startsWith(month); day = addDays(day, 1)) days.push(day)
  return days
}

const entriesOn = (
  tallies: readonly HourTally[],
  day: string,
): Pick<MonthDay, 'entries' | 'incidents' | 'incomplete'> => {
  const own = tallies.filter(tally => tally.day === day)
  const sum = (isWanted: (tally: HourTally) => boolean) =>
    own.reduce((count, tally) => count + (isWanted(tally) ? tally.count : 0), 0)
  return {
    entries: sum(() => true),
    incidents: sum(({ type }) => type === 'incident'),
    incomplete: sum(({ brief }) => stateInBrief(brief) === 'incomplete'),
  }
}

const hoursInDay = 24

const hoursByType = (tallies: readonly HourTally[]): MonthFigures['types'] => {
  const byType = new Map<EntryType, number[]>()
  for (const { type, hour, count } of tallies) {
    const hours = byType.get(type) ?? Array.from({ length: hoursInDay }, () => 0)
    hours[hour] = (hours[hour] ?? 0) + count
    byType.set(type, hours)
  }
  return [...byType].map(([type, hours]) => ({ type, hours })).sort((a, b) => total(b.hours) - total(a.hours))
}

const total = (hours: readonly number[]): number => hours.reduce((sum, count) => sum + count, 0)

type Around = {
  readonly ledger: Ledger
  readonly timeZone: string
  readonly range: { readonly from: string; readonly to: string }
}

/** By the day on which they were written down, as their lists are: from the times of the lines, unread. */
const countByDay = (
  { ledger, timeZone, range }: Around,
  commands: readonly string[],
): ReadonlyMap<string, number> => {
  const found = ledger.linesFound({
    from: Date.parse(range.from),
    to: Date.parse(range.to),
    isWanted: ({ command }) => commands.includes(command),
  })
  const ends = daysOf(dayOf(range.from, timeZone).slice(0, 7)).map(day => ({
    day,
    end: Date.parse(instantAt(addDays(day, 1), '00:00', timeZone)) / 1000,
  }))
  const counts = new Map<string, number>()
  let at = 0
  for (let place = 0; place < found.length; place++) {
    const second = found.secondAt(place)
    while (at < ends.length - 1 && second >= (ends[at]?.end ?? 0)) at++
    const day = ends[at]?.day ?? ''
    counts.set(day, (counts.get(day) ?? 0) + 1)
  }
  return counts
}

const handoversOf = ({ ledger, timeZone, range }: Around): readonly MonthHandover[] =>
  takenBetween(ledger, range, Number.POSITIVE_INFINITY).flatMap(({ line }) => {
    const found = lineTaken(ledger, line)
    if (!found) return []
    const { event, commit } = found
    const completed = event.kind === 'handover.completed' ? event.data : undefined
    const late = completed?.dueAt === undefined ? 0 : minutesBetween(completed.dueAt, completed.arrivedAt)
    return [
      {
        line,
        day: dayOf(commit.at, timeZone),
        at: commit.at,
        post: event.data.post,
        incomingName: nameOf(ledger.state.accounts, completed?.incoming ?? commit.actor),
        lateMinutes: Math.max(0, Math.floor(late)),
      },
    ]
  })

const gateLateByDay = ({ ledger, timeZone, range }: Around): ReadonlyMap<string, number> => {
  const found = ledger.linesFound({
    from: Date.parse(range.from),
    to: Date.parse(range.to) + limitOf('gate.oldest').most * 60_000,
    isWanted: ({ command }) => command === 'gate.open' || command === 'gate.close',
  })
  const counts = new Map<string, number>()
  for (let place = 0; place < found.length; place++) {
    const commit = ledger.commitAt(found.seqAt(place))
    for (const event of commit ? eventsOf(commit) : []) {
      if (!isGateEvent(event) || event.kind === 'gate.carried-over') continue
      const { at, dueAt } = event.data
      if (at < range.from || at >= range.to || minutesBetween(dueAt, at) < 1) continue
      const day = dayOf(at, timeZone)
      counts.set(day, (counts.get(day) ?? 0) + 1)
    }
  }
  return counts
}
