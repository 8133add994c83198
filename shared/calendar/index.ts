export { decideAnnounce, decideCorrectDays, decideRestoreDays, decideWithdraw } from './decide.ts'
export { type DutyDay, dutyDayRange } from './duty-day.ts'
export { calendarVersions, isCalendarEvent } from './events.ts'
export { evolveCalendar } from './evolve.ts'
export { kindLabels } from './kind-labels.ts'
export { calendarRefusals } from './refusals.ts'
export { type DayArrangement, type DayKind, dayKinds, isWeekend } from './shipped-day.ts'
export {
  shownDay,
  shownDuration,
  shownRange,
  shownRemaining,
  shownTime,
  shownTimeWithWeekday,
} from './shown-time.ts'
export type { CalendarState } from './state.ts'
export { calendarWords } from './trail-words.ts'
export { isCalendarDay, typedDay } from './typed-day.ts'
export { type MomentReach, typedMoment } from './typed-moment.ts'
export { type Period, periodRange, shownPeriod, typedPeriod } from './typed-period.ts'
export { type TimeSurroundings, type TypedTime, typedTime } from './typed-time.ts'
export { calendarYearOf } from './views.ts'
export {
  arrangementOf,
  isAnnounced,
  isStatutory,
  isWorkingDay,
  kindOfDay,
  moveToWorkingDay,
  nextWorkingDay,
} from './working-days.ts'
export {
  addDays,
  clockOf,
  clockWithSecondsOf,
  dayOf,
  daysBetween,
  instantAt,
  isTimeZone,
  minutesBetween,
  monthOf,
  weekdayOf,
  weekdayOfDay,
} from './zone.ts'
