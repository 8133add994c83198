import { z } from 'zod'
import { type DayKind, dayKinds, isCalendarDay, typedDay } from '../../shared/calendar/index.ts'
import { fill } from '../app/fill.ts'
import { detailText as text } from './text.ts'

const [longestName, longestReason] = [20, 200] as const

/** The last day that was typed, read near the first one; undefined where nothing was typed or nothing is meant. */
export const typedUntil = (typed: string, date: string): string | undefined => {
  const trimmed = typed.normalize('NFKC').trim()
  const day = trimmed === '' ? 'unread' : typedDay(trimmed, date)
  return isCalendarDay(day) ? day : undefined
}

/** What can be seen without the book; whether a day changes is decided by main. */
export const correctForm = (date: string) =>
  z
    .object({
      kind: z.enum(dayKinds),
      until: z.string(),
      name: z.string().max(longestName, fill(text.tooLong, { longest: longestName })),
      reason: z
        .string()
        .max(longestReason, fill(text.tooLong, { longest: longestReason }))
        .regex(/\S/u, text.missing),
    })
    .refine(({ until }) => until.trim() === '' || typedUntil(until, date) !== undefined, {
      path: ['until'],
      message: text.unread,
    })
    .refine(({ until }) => (typedUntil(until, date) ?? date) >= date, {
      path: ['until'],
      message: text.earlier,
    })
export type CorrectValues = z.infer<ReturnType<typeof correctForm>>

export const correctLabels = { until: text.until, name: text.name, reason: text.reason } as const

/** The form opens with what is most often meant: the other kind. */
export const blankCorrection = (kind: DayKind, name: string): CorrectValues => ({
  kind: kind === 'work' || kind === 'statutory' ? 'rest' : 'work',
  until: '',
  name,
  reason: '',
})
