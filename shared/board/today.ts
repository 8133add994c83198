import {
  addDays,
  arrangementOf,
  dayOf,
  dutyDayRange,
  isAnnounced,
  isStatutory,
  isWeekend,
} from '../calendar/index.ts'
import { isSettled } from '../duty-log/index.ts'
import { daysAround, shiftDaysOf } from '../shift/index.ts'
import type { BoardToday, ComingHoliday } from './contract.ts'
import { boardEntry } from './entry.ts'
import type { BoardSight } from './sight.ts'

const mostNotices = 3
/** Between two of them lie never more days; where no table reaches, there is none. */
const farthestHoliday = 366

export const todayOf = (sight: BoardSight): BoardToday => {
  const { state, now, timeZone } = sight
  // The log's own day: what is counted here is what its list shows.
  const range = dutyDayRange(now, timeZone)
  const date = dayOf(now, timeZone)
  const { total, rows } = sight.newest(range.from, range.to)
  const arrangement = arrangementOf(state.calendar, date)
  const holiday = comingHoliday(sight, date)
  const nil = nilOf(sight, range)
  return {
    ...range,
    date,
    ...arrangement,
    isMadeUp: arrangement.kind === 'work' && isWeekend(date),
    ...(holiday && { holiday }),
    entries: total,
    ...(nil && { nil }),
    notices: rows
      .filter(({ type, handling }) => type === 'public-information' && !isSettled(handling.stage))
      .slice(0, mostNotices)
      .map(boardEntry),
    shifts: shiftsAround(sight, date),
  }
}

const comingHoliday = ({ state: { calendar } }: BoardSight, date: string): ComingHoliday | undefined => {
  for (let inDays = 1; inDays <= farthestHoliday; inDays++) {
    const day = addDays(date, inDays)
    if (!isStatutory(calendar, day)) continue
    const isComputed = !isAnnounced(calendar, Number(day.slice(0, 4)))
    return { day, name: arrangementOf(calendar, day).name, inDays, isComputed }
  }
  return undefined
}

/** The last that was signed of those that touch the day. */
const nilOf = (
  { state, nameOf }: BoardSight,
  { from, to }: { readonly from: string; readonly to: string },
): BoardToday['nil'] => {
  const report = state.dutyLog.nilReports.findLast(one => one.from < to && one.to > from)
  return report && { from: report.from, to: report.to, at: report.at, byName: nameOf(report.by) }
}

const shiftsAround = ({ state, timeZone, nameOf }: BoardSight, date: string): BoardToday['shifts'] => {
  const days = shiftDaysOf({ ...state, timeZone, nameOf }, daysAround(date))
  return 'ok' in days ? [] : days
}
