import { z } from 'zod'
import { type TimeSurroundings, typedTime } from '../../shared/calendar/index.ts'
import type { MakeCheck, StateWhereabouts } from '../../shared/contact-check/contract.ts'
import { fill } from '../app/fill.ts'
import { fixedTime } from '../app/fixed-time.ts'
import { contactText as text } from './text.ts'

const upTo = (longest: number) => z.string().max(longest, fill(text.tooLong, { longest }))

/** What both forms hold, as typed. */
export const contactValues = z.object({
  place: upTo(40),
  phone: upTo(30),
  reach: z.enum(['yes', 'no']),
  note: upTo(100),
  result: z.enum(['reached', 'no-answer', 'busy', 'unreachable']),
  at: z.string(),
})
export type ContactValues = z.infer<typeof contactValues>
export type ContactForm = 'state' | 'record'

const now = '.'

export const emptyContact: ContactValues = {
  place: '',
  phone: '',
  reach: 'yes',
  note: '',
  result: 'reached',
  at: now,
}

const needed: { readonly [F in ContactForm]: readonly ('place' | 'phone' | 'at')[] } = {
  state: ['place', 'phone'],
  record: ['at'],
}

export const contactForm = (form: ContactForm, around: () => TimeSurroundings) =>
  contactValues.superRefine((values, context) => {
    const fault = (name: keyof ContactValues, message: string) =>
      context.addIssue({ code: 'custom', path: [name], message })
    for (const name of needed[form]) if (values[name].trim() === '') fault(name, text.missing)
    if (form === 'state' || values.at.trim() === '') return
    const meant = typedTime(values.at, around())
    if (!meant.ok) fault('at', meant.why)
  })

const filled = (words: { readonly [name: string]: string }) =>
  Object.fromEntries(
    Object.entries(words).flatMap(([name, word]) => (word.trim() === '' ? [] : [[name, word.trim()]])),
  )

export const whereaboutsOf = ({ place, phone, reach, note }: ContactValues): StateWhereabouts => ({
  place: place.trim(),
  phone: phone.trim(),
  isReachable: reach === 'yes',
  ...filled({ note }),
})

/** @param slot the set time that is answered; without it what is due at that time, or none. */
export const checkOf = (
  { result, place, phone, note, at }: ContactValues,
  around: TimeSurroundings,
  slot: string | undefined,
): MakeCheck => {
  const meant = at.trim() === now ? undefined : typedTime(at, around)
  return {
    result,
    ...filled({ place, phone, note }),
    ...(slot !== undefined && { slot }),
    ...(meant?.ok && { at: meant.instant }),
  }
}

export const draftText = (values: ContactValues, around: TimeSurroundings): string => {
  const meant = values.at.trim() === now ? undefined : typedTime(values.at, around)
  return JSON.stringify({ ...values, ...(meant?.ok && { at: fixedTime(meant.instant, around.timeZone) }) })
}

const kept = contactValues.extend({ place: z.string(), phone: z.string(), note: z.string() })

/** What a kept text says; undefined for what no form of this version wrote. */
export const readDraft = (written: string): ContactValues | undefined => {
  try {
    return kept.safeParse(JSON.parse(written)).data
  } catch {
    return undefined
  }
}
