export { type DutyDay, dutyDayRange } from './duty-day.ts'
export {
  shownDay,
  shownDuration,
  shownRange,
  shownRemaining,
  shownTime,
  shownTimeWithWeekday,
} from './shown-time.ts'
export { type TimeSurroundings, type TypedTime, typedTime } from './typed-time.ts'
export {
  addDays,
  clockOf,
  clockWithSecondsOf,
  dayOf,
  instantAt,
  isTimeZone,
  minutesBetween,
  monthOf,
  weekdayOf,
  weekdayOfDay,
} from './zone.ts'
