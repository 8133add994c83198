import { z } from 'zod'
import type { ContractRow } from '../kernel/contract-row.ts'
import { signedIn } from '../kernel/roles.ts'
import { line, lineOrEmpty } from '../kernel/text.ts'
import { type DayArrangement, type DayKind, dayKinds } from './shipped-day.ts'
import type { DayCorrection, YearAnnouncement } from './state.ts'
import { isCalendarDay } from './typed-day.ts'

const date = z
  .string()
  .regex(/^\d{4}-\d\d-\d\d$/)
  .refine(text => isCalendarDay(text))
const year = z.int().min(1900).max(9999)

const span = {
  date,
  /** Last day of several; without it, the one day. */
  until: date.optional(),
  reason: line(200),
  /** Line of the journal up to which the corrector has seen the days: what came after it is refused, not overwritten. */
  seen: z.int().min(0).optional(),
}

/** Of several days, 法定节假日 keep their kind: the rest of a holiday is arranged around them. */
export const correctDays = z.strictObject({
  ...span,
  kind: z.enum(dayKinds),
  name: lineOrEmpty(20).optional(),
})
export type CorrectDays = z.infer<typeof correctDays>

export const restoreDays = z.strictObject(span)
export type RestoreDays = z.infer<typeof restoreDays>

/** `document`: number of the State Council's notice. */
export const announceYear = z.strictObject({ year, document: line(60) })
export type AnnounceYear = z.infer<typeof announceYear>

export const withdrawYear = z.strictObject({ year, reason: line(200) })
export type WithdrawYear = z.infer<typeof withdrawYear>

export const calendarYear = z.strictObject({ year })

/** `announced` 国务院公布 · `computed` 推算，未公布 · `corrected` 本单位更正. */
export type DaySource = 'announced' | 'computed' | 'corrected'

export type ShownCorrection = DayCorrection & { readonly byName: string }

export type CalendarDay = DayArrangement & {
  readonly date: string
  readonly source: DaySource
  /** Every act on the day, newest first; also those that were taken back. */
  readonly corrections: readonly ShownCorrection[]
}

/** `shipped`: the program holds the notice. `office`: the office entered it. `none`: computed, not announced yet. */
export type YearStanding =
  | { readonly by: 'shipped'; readonly document: string }
  | { readonly by: 'office'; readonly document: string; readonly byName: string; readonly at: string }
  | { readonly by: 'none' }

export type ShownAnnouncement = YearAnnouncement & { readonly byName: string }

export type CalendarYear = {
  readonly year: number
  /** Years that can be asked for. */
  readonly first: number
  readonly last: number
  readonly standing: YearStanding
  /** What the office said of the year as a whole, newest first. */
  readonly announcements: readonly ShownAnnouncement[]
  /** 365 or 366. */
  readonly days: readonly CalendarDay[]
  /** Days of each kind, and how many working days lie on a weekend. */
  readonly counts: { readonly [K in DayKind]: number } & { readonly madeUp: number }
  /** Line of the newest act on a day of this year, 0 for none: goes back as `seen`. */
  readonly seen: number
}

export const calendarContract = {
  'calendar.correct': { kind: 'command', feature: 'calendar', roles: ['office'], schema: correctDays },
  'calendar.restore': { kind: 'command', feature: 'calendar', roles: ['office'], schema: restoreDays },
  'calendar.announce': { kind: 'command', feature: 'calendar', roles: ['office'], schema: announceYear },
  'calendar.withdraw': { kind: 'command', feature: 'calendar', roles: ['office'], schema: withdrawYear },
  'calendar.year': { kind: 'query', feature: 'calendar', roles: signedIn, schema: calendarYear },
} as const satisfies Record<string, ContractRow>
