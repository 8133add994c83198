import { z } from 'zod'
import type { LimitRow } from '../../shared/settings/contract.ts'
import { clockInWords, leastInWords, limitInWords } from '../../shared/settings/index.ts'
import { fill } from '../app/fill.ts'
import { settingsText as text } from './text.ts'

/** What the form holds, both as typed. */
export type LimitValues = { readonly value: string; readonly reason: string }

export const limitLabels = { value: text.newValue, reason: text.reason } as const

const longestReason = 200

/** The number that was typed, in half-width or full-width figures, of a clock `0830`; undefined for anything else. */
export const typedNumber = (typed: string, unit: LimitRow['unit']): number | undefined => {
  const figures = typed.normalize('NFKC').replaceAll(/[\s,]/gu, '')
  if (unit === 'clock') return typedClock(figures)
  return /^\d{1,7}$/.test(figures) ? Number(figures) : undefined
}

const typedClock = (figures: string): number | undefined => {
  const [, hours, minutes] = /^(\d{1,2})[:.]?([0-5]\d)$/.exec(figures) ?? []
  return hours !== undefined && Number(hours) < 24 ? Number(hours) * 60 + Number(minutes) : undefined
}

/** As a field holds it. */
export const typedFormOf = ({ value, unit }: Pick<LimitRow, 'value' | 'unit'>): string =>
  unit === 'clock' ? clockInWords(value) : String(value)

/** The form's own check; the bounds are those of the limit, and main judges again. */
export const limitForm = (row: LimitRow) =>
  z.object({
    value: z.string().superRefine((typed, context) => {
      const message = problemOf(typed, row)
      if (message !== undefined) context.addIssue({ code: 'custom', message })
    }),
    reason: z
      .string()
      .regex(/\S/u, text.missing)
      .max(longestReason, fill(text.tooLong, { longest: longestReason })),
  })

const problemOf = (typed: string, { least, most, unit }: LimitRow): string | undefined => {
  const value = typedNumber(typed, unit)
  if (value === undefined && typed.trim() === '') return text.missing
  if (value === undefined) return unit === 'clock' ? text.notClock : text.notNumber
  if (value >= least && value <= most) return undefined
  return fill(text.outOfBounds, {
    least: leastInWords({ least, unit }),
    most: limitInWords({ value: most, unit }),
  })
}

export const valuesOf = (row: LimitRow): LimitValues => ({ value: typedFormOf(row), reason: '' })

/** Nothing of one's own stands in it: no draft is kept, and a change of somebody else's may take its place. */
export const isUntouched = ({ value, reason }: LimitValues, seenValue: string): boolean =>
  value === seenValue && reason.trim() === ''

const keptLimit = z.object({
  /** The revision and the value that were seen when it was begun. */
  seen: z.object({ revision: z.number(), value: z.string() }),
  values: z.object({ value: z.string(), reason: z.string() }),
})
export type KeptLimit = z.infer<typeof keptLimit>

/** As it is kept: the same text for the same values. */
export const limitDraftText = (draft: KeptLimit): string => JSON.stringify(keptLimit.parse(draft))

/** What a kept text says; undefined for what no form of this version wrote. */
export const readLimitDraft = (kept: string): KeptLimit | undefined => {
  try {
    return keptLimit.safeParse(JSON.parse(kept)).data
  } catch {
    return undefined
  }
}
