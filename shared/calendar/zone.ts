import { tzOffset } from '@date-fns/tz'
import { millisecondsInDay, millisecondsInMinute } from 'date-fns/constants'

/** Names of the IANA database in their own spelling; bare offsets and other cases of letters are no unit's zone. */
const zoneForm = /^(UTC|[A-Z][A-Za-z_]*(\/[A-Z][A-Za-z0-9_+-]*){1,2})$/

/** Whether the runtime knows this IANA name, e.g. `Asia/Shanghai`. */
export const isTimeZone = (name: string): boolean => {
  if (!zoneForm.test(name)) return false
  try {
    const known = new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone
    return known === name || known.toLowerCase() !== name.toLowerCase()
  } catch {
    return false
  }
}

/** What the zone's clocks show, as `YYYY-MM-DDTHH:mm:ss.sssZ`: the Z means nothing here. */
const wallOf = (instant: string, timeZone: string): string => {
  const at = Date.parse(instant)
  return new Date(at + offsetNear(at, timeZone)).toISOString()
}

/** @returns `YYYY-MM-DD`. @throws RangeError for what is no instant or no zone. */
export const dayOf = (instant: string, timeZone: string): string => wallOf(instant, timeZone).slice(0, 10)

/** @returns `HH:mm`. */
export const clockOf = (instant: string, timeZone: string): string => wallOf(instant, timeZone).slice(11, 16)

/** @returns `HH:mm:ss`. */
export const clockWithSecondsOf = (instant: string, timeZone: string): string =>
  wallOf(instant, timeZone).slice(11, 19)

/**
 * Month of the journal file and of item ids: `YYYY-MM` in the unit's zone.
 * Asked once a line when a book is verified: in the middle of a month no zone matters; near its ends each UTC day, and
 * where the month turns within it each hour, is looked at once.
 */
export const monthOf = (instant: string, timeZone: string): string => {
  const dayOfMonth = instant.slice(8, 10)
  if (dayOfMonth > '02' && dayOfMonth < '27') return instant.slice(0, 7)
  const ofDay = monthOfUtcDay(instant.slice(0, 10), timeZone)
  return ofDay ?? monthOfUtcHour(instant.slice(0, 13), timeZone) ?? dayOf(instant, timeZone).slice(0, 7)
}

/** The month that a whole span of UTC falls into; undefined where the month turns within it. */
type MonthOfSpan = (span: string, timeZone: string) => string | undefined

/** Lines follow each other in time, so the span looked at last is the one asked for next. */
const lookedAtLast = (firstInstant: string, lastInstant: string): MonthOfSpan => {
  let last: { span: string; timeZone: string; month: string | undefined } | undefined
  return (span, timeZone) => {
    if (last?.span !== span || last.timeZone !== timeZone) {
      const [from, to] = [firstInstant, lastInstant].map(rest => dayOf(span + rest, timeZone).slice(0, 7))
      last = { span, timeZone, month: from === to ? from : undefined }
    }
    return last.month
  }
}

const monthOfUtcDay = lookedAtLast('T00:00:00.000Z', 'T23:59:59.999Z')
const monthOfUtcHour = lookedAtLast(':00:00.000Z', ':59:59.999Z')

/**
 * The instant at which the zone's clocks show that day and time. Where they show it twice, the first; where they
 * skip it, the time that much later. @param clock `HH:mm`; `24:00` is the beginning of the next day. @throws RangeError for what is no day or no zone.
 */
export const instantAt = (date: string, clock: string, timeZone: string): string => {
  const wall = Date.parse(`${date}T${clock}:00.000Z`)
  const before = wall - offsetAt(wall - millisecondsInDay, timeZone)
  const after = wall - offsetAt(wall + millisecondsInDay, timeZone)
  const fitting = [before, after].filter(at => at + offsetAt(at, timeZone) === wall)
  return new Date(fitting.length > 0 ? Math.min(...fitting) : before).toISOString()
}

const offsetAt = (at: number, timeZone: string): number =>
  Math.round(tzOffset(timeZone, new Date(at)) * millisecondsInMinute)

const quarterMs = 15 * millisecondsInMinute
const mostOffsets = 10_000
const offsets = new Map<string, number>()

/**
 * Asked several times for each line of a list, and dear to ask: kept for each quarter of an hour, within which no
 * zone of our time changes its offset. What was long before is asked each time.
 */
const offsetNear = (at: number, timeZone: string): number => {
  if (!(at >= 0)) return offsetAt(at, timeZone)
  const key = `${timeZone} ${Math.floor(at / quarterMs)}`
  const known = offsets.get(key)
  if (known !== undefined) return known
  if (offsets.size >= mostOffsets) offsets.clear()
  const offset = offsetAt(at, timeZone)
  offsets.set(key, offset)
  return offset
}

/** A date without a zone is reckoned in UTC, where every day has 24 hours, never in the PC's. */
const midnightOf = (date: string): number => Date.parse(`${date}T00:00:00.000Z`)

/** The day so many days later, or earlier where negative. @param date `YYYY-MM-DD`. */
export const addDays = (date: string, days: number): string =>
  new Date(midnightOf(date) + days * millisecondsInDay).toISOString().slice(0, 10)

const weekdays = ['周日', '周一', '周二', '周三', '周四', '周五', '周六'] as const

/** @param date `YYYY-MM-DD`. @returns `周一`. */
export const weekdayOfDay = (date: string): string => weekdays[new Date(midnightOf(date)).getUTCDay()] ?? ''

/** @returns `周一`, the weekday in the unit's zone. */
export const weekdayOf = (instant: string, timeZone: string): string => weekdayOfDay(dayOf(instant, timeZone))

/** `+` is later. */
export const minutesBetween = (earlier: string, later: string): number =>
  (Date.parse(later) - Date.parse(earlier)) / millisecondsInMinute

/** How many days the second date lies after the first; below 0 where it lies before. @param from `YYYY-MM-DD`. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
