import { z } from 'zod'
import { type TimeSurroundings, typedTime } from '../../../shared/calendar/index.ts'
import { fill } from '../../app/fill.ts'
import { fixedTime } from '../../app/fixed-time.ts'
import { incidentText as text } from '../text.ts'

/** What a form holds, as typed. */
export type Typed = { readonly [field: string]: string }

/** One field of a form, and what is asked of it; lengths are those of the contract. */
export type FieldSpec = {
  readonly label: string
  readonly longest?: number
  /** What is said where nothing stands in it; without it, nothing may. */
  readonly missing?: string
  /** It is asked for only then. */
  readonly onlyIf?: (values: Typed) => boolean
  /** `.` is the moment of saving. */
  readonly isTime?: true
}
export type FieldSpecs = { readonly [field: string]: FieldSpec }

/** The form's own check; main judges again, by its rules. */
export const judgeOf = (specs: FieldSpecs, around: () => TimeSurroundings) =>
  z.record(z.string(), z.string()).superRefine((values, context) => {
    for (const [field, spec] of Object.entries(specs)) {
      if (spec.onlyIf && !spec.onlyIf(values)) continue
      const message = faultOf(spec, values[field] ?? '', around)
      if (message !== undefined) context.addIssue({ code: 'custom', path: [field], message })
    }
  })

const faultOf = (
  { longest, missing, isTime }: FieldSpec,
  typed: string,
  around: () => TimeSurroundings,
): string | undefined => {
  const value = typed.trim()
  if (isTime) {
    const meant = typedTime(value === '' ? '.' : value, around())
    return meant.ok ? undefined : meant.why
  }
  if (value === '') return missing
  return longest !== undefined && value.length > longest ? fill(text.tooLong, { longest }) : undefined
}

/** The instant that was typed; undefined for the moment of saving. */
export const instantOf = (typed: string | undefined, around: TimeSurroundings): string | undefined => {
  const value = typed?.trim() ?? ''
  if (value === '' || value === '.') return undefined
  const meant = typedTime(value, around)
  return meant.ok ? meant.instant : undefined
}

/** As a draft is kept: the same text for the same values. Times stand with their dates, for it may be read tomorrow. */
export const draftOf = (values: Typed, specs: FieldSpecs, around: TimeSurroundings): string =>
  JSON.stringify(
    Object.fromEntries(
      Object.entries(values)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([field, typed]) => {
          const instant = specs[field]?.isTime ? instantOf(typed, around) : undefined
          return [field, instant === undefined ? typed : fixedTime(instant, around.timeZone)]
        }),
    ),
  )

const kept = z.record(z.string(), z.string())

/** What a kept text says; undefined for what no form of this version wrote. */
export const readTyped = (text: string): Typed | undefined => {
  try {
    return kept.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}

/** Only what says something, trimmed. */
export const said = <Key extends string>(
  values: Typed,
  ...fields: readonly Key[]
): { readonly [K in Key]?: string } =>
  Object.fromEntries(
    fields.flatMap(field => {
      const value = values[field]?.trim() ?? ''
      return value === '' ? [] : [[field, value]]
    }),
  ) as { readonly [K in Key]?: string }

/** Nothing of one's own stands in it: no draft is kept of such a form. */
export const isAsBegun = (values: Typed, begin: Typed): boolean =>
  Object.entries(values).every(([field, typed]) => typed.trim() === (begin[field] ?? '').trim())
