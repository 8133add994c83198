import { z } from 'zod'
import type { TimeSurroundings } from '../../shared/calendar/index.ts'
import { typedTime } from '../../shared/calendar/index.ts'
import type { CallOffice } from '../../shared/turn-away/contract.ts'
import { fill } from '../app/fill.ts'
import { turnAwayText as text } from './text.ts'

export const upTo = (longest: number) => z.string().max(longest, fill(text.tooLong, { longest }))

/** A call to the office, as typed. */
export const callValues = z.object({
  whom: upTo(40).regex(/\S/u, text.missing),
  number: upTo(30).regex(/\S/u, text.missing),
  answered: z.enum(['yes', 'no']),
  result: upTo(200),
  time: z.string(),
})
export type CallValues = z.infer<typeof callValues>

export const emptyCall = { whom: text.office, number: '', answered: 'yes', result: '' } as const

/** Nothing where no number was dialled: it may be said later. */
export const callIn = (
  { whom, number, answered, result, time }: CallValues,
  around: TimeSurroundings,
): Omit<CallOffice, 'itemId'> | undefined => {
  if (number.trim() === '') return undefined
  const meant = time.trim() === '.' ? undefined : typedTime(time, around)
  return {
    whom: whom.trim() === '' ? text.office : whom.trim(),
    number: number.trim(),
    isAnswered: answered === 'yes',
    ...(meant?.ok && { calledAt: meant.instant }),
    ...(answered === 'yes' ? withoutEmpty({ result }) : {}),
  }
}

/** Only what says something. */
export const withoutEmpty = <Key extends string>(
  words: { readonly [K in Key]: string },
): { readonly [K in Key]?: string } =>
  Object.fromEntries(
    Object.entries<string>(words).flatMap(([key, word]) => (word.trim() === '' ? [] : [[key, word.trim()]])),
  ) as { readonly [K in Key]?: string }
