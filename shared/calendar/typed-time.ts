import { shownTimeWithWeekday } from './shown-time.ts'
import { isCalendarDay, type TypedDay, typedDay } from './typed-day.ts'
import { addDays, clockOf, dayOf, instantAt, minutesBetween } from './zone.ts'

/** What a typed time meant (`shown` stands in the field beside it), or why it means nothing. */
export type TypedTime =
  | { readonly ok: true; readonly instant: string; readonly shown: string }
  | { readonly ok: false; readonly why: string }

export type TimeSurroundings = {
  readonly now: string
  readonly timeZone: string
  /** How far ahead of `now` a time may lie, for clocks that differ a little. */
  readonly aheadSeconds?: number
}

const whyNot = {
  empty: '未填时间',
  unread: '认不出，可写 0730、-10、昨2330、1123 0730',
  clock: '没有这个钟点',
  day: '没有这一天',
} as const

/** A bare clock that has not come yet is last night's only if it lies at most so far back; else it is a slip. */
const longestBackMinutes = 12 * 60
const longestTyped = 40

/**
 * Reads a time as it is typed in a hurry (ux §5): `0730` `730` `7:30` `7.30` in half or full width, `.` now, `-10`
 * ten minutes ago, `昨2330`, `23 0730` `1123 0730` `20261123 0730`, and what this field itself shows; `2400` is the end
 * of a day. Times to come are refused: a duty log holds what happened.
 */
export const typedTime = (text: string, around: TimeSurroundings): TypedTime => {
  const typed = normalised(text)
  if (typed === '') return no('empty')
  if (typed.length > longestTyped) return no('unread')
  if (typed === '.') return understood(around.now, around)
  const ago = /^-(\d{1,4})$/.exec(typed)
  if (ago) return understood(minutesAgo(around.now, Number(ago[1])), around)
  return dayAndClock(typed, around)
}

const no = (why: keyof typeof whyNot): TypedTime => ({ ok: false, why: whyNot[why] })

/** Half-width, single spaces, without the weekday that the field shows. */
export const normalised = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/。/gu, '.')
    .replace(/周[一二三四五六日]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()

const minutesAgo = (now: string, minutes: number): string =>
  new Date(Date.parse(now) - minutes * 60_000).toISOString()

const dayAndClock = (typed: string, around: TimeSurroundings): TypedTime => {
  const parts = /^(?:(?<day>[今昨前][日天]?|.*\d(?= )) ?)?(?<hour>\d{1,2}?)[:.]?(?<minute>\d\d)$/u.exec(
    typed,
  )?.groups
  if (!parts?.hour || !parts.minute) return no('unread')
  const clock = `${parts.hour.padStart(2, '0')}:${parts.minute}`
  if (clock > '24:00' || parts.minute > '59') return no('clock')
  return parts.day === undefined ? bareClock(clock, around) : onDay(parts.day, clock, around)
}

const bareClock = (clock: string, around: TimeSurroundings): TypedTime => {
  const { now, timeZone } = around
  const today = dayOf(now, timeZone)
  const then = instantAt(today, clock, timeZone)
  if (!isAhead(then, around)) return understood(then, around)
  const yesterday = instantAt(addDays(today, -1), clock, timeZone)
  return understood(minutesBetween(yesterday, now) <= longestBackMinutes ? yesterday : then, around)
}

const onDay = (typed: string, clock: string, around: TimeSurroundings): TypedTime => {
  const day: TypedDay = typedDay(typed, dayOf(around.now, around.timeZone))
  if (day === 'unread') return no('unread')
  if (!isCalendarDay(day)) return no('day')
  return understood(instantAt(day, clock, around.timeZone), around)
}

/** Refused with what it would have meant, so that the slip is seen. */
const ahead = (instant: string, { now, timeZone }: TimeSurroundings): TypedTime => ({
  ok: false,
  why: `${shownTimeWithWeekday(instant, timeZone, now)} 尚未到，昨日的写 昨${typedClock(clockOf(instant, timeZone))}`,
})

/** Midnight a day before is the end of yesterday, not its beginning. */
const typedClock = (clock: string): string => (clock === '00:00' ? '2400' : clock.replace(':', ''))

const isAhead = (instant: string, { now, aheadSeconds = 60 }: TimeSurroundings): boolean =>
  minutesBetween(now, instant) * 60 > aheadSeconds

const understood = (instant: string, around: TimeSurroundings): TypedTime =>
  isAhead(instant, around)
    ? ahead(instant, around)
    : { ok: true, instant, shown: shownTimeWithWeekday(instant, around.timeZone, around.now) }
