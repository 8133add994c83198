import { z } from 'zod'
import { clockOf, dayOf, type TimeSurroundings, typedTime } from '../../shared/calendar/index.ts'
import type { CorrectEntry, Elements, RecordEntry, ShownEntry } from '../../shared/duty-log/contract.ts'
import { telephoneElements } from '../../shared/duty-log/entry-types.ts'
import { filledElements } from '../../shared/duty-log/index.ts'
import { longestText } from '../../shared/kernel/text.ts'
import { fill } from '../app/fill.ts'
import { entryText as text } from './text.ts'
import { choiceOf, typeChoiceIds, typeOf } from './type-choices.ts'

const upTo = (longest: number) => z.string().max(longest, fill(text.tooLong, { longest }))

/** What an entry form holds; lengths are those of the contract. */
export const entryValues = z.object({
  type: z.enum(typeChoiceIds),
  /** Chosen by hand: no longer guessed from the text. */
  isTypeChosen: z.boolean(),
  text: z.string().regex(/\S/u, text.missing).max(longestText, text.textTooLong),
  unit: upTo(60),
  person: upTo(40),
  phone: upTo(40),
  answer: upTo(200),
  result: upTo(500),
  /** As typed. */
  time: z.string(),
  /** Why it is corrected; a new entry has none. */
  reason: upTo(200),
})
export type EntryValues = z.infer<typeof entryValues>

/** The form's own check: as above, and the time must mean something now. */
export const entryForm = (around: () => TimeSurroundings, needsReason: boolean) =>
  entryValues.superRefine(({ time, reason }, context) => {
    const understood = typedTime(time, around())
    if (!understood.ok) context.addIssue({ code: 'custom', path: ['time'], message: understood.why })
    if (needsReason && reason.trim() === '')
      context.addIssue({ code: 'custom', path: ['reason'], message: text.missing })
  })

export const entryLabels = {
  text: text.text,
  unit: telephoneElements.unit.label,
  person: telephoneElements.person.label,
  phone: telephoneElements.phone.label,
  answer: telephoneElements.answer.label,
  result: telephoneElements.result.label,
  time: text.time,
  reason: text.reason,
} as const

export const emptyEntry = (now: string, timeZone: string): EntryValues => ({
  type: 'other',
  isTypeChosen: false,
  text: '',
  unit: '',
  person: '',
  phone: '',
  answer: '',
  result: '',
  time: clockOf(now, timeZone),
  reason: '',
})

/** Nothing of one's own stands in it: no draft is kept of such a form. */
export const isBlank = ({ text: written, unit, person, phone, answer, result }: EntryValues): boolean =>
  [written, unit, person, phone, answer, result].every(value => value.trim() === '')

export const elementsOf = (values: EntryValues): Elements => {
  if (typeOf(values.type) !== 'telephone') return {}
  const { unit, person, phone, answer, result } = values
  return filledElements({
    direction: values.type === 'telephone-out' ? 'out' : 'in',
    unit,
    person,
    phone,
    answer,
    result,
  })
}

/** @param occurredAt the instant that the typed time means at the moment of saving. */
export const recordOf = (values: EntryValues, occurredAt: string): RecordEntry => ({
  type: typeOf(values.type),
  text: values.text,
  occurredAt,
  ...(typeOf(values.type) === 'telephone' ? { elements: elementsOf(values) } : {}),
})

export const correctionOf = (
  values: EntryValues,
  occurredAt: string,
  { itemId, revision }: Pick<CorrectEntry, 'itemId' | 'revision'>,
): CorrectEntry => ({
  itemId,
  revision,
  ...recordOf(values, occurredAt),
  occurredAt,
  reason: values.reason.trim(),
})

/** An entry as the form of its correction begins: the time written so that it means the same on any day. */
export const valuesOf = (entry: ShownEntry, timeZone: string): EntryValues => ({
  type: choiceOf(entry.type, entry.elements),
  isTypeChosen: true,
  text: entry.text,
  unit: entry.elements.unit ?? '',
  person: entry.elements.person ?? '',
  phone: entry.elements.phone ?? '',
  answer: entry.elements.answer ?? '',
  result: entry.elements.result ?? '',
  time: fixedTime(entry.occurredAt, timeZone),
  reason: entry.missing.length > 0 ? text.reasonComplete : '',
})

/** `2026-11-23 14:21`: with its date, for it may be read again tomorrow. */
export const fixedTime = (instant: string, timeZone: string): string =>
  `${dayOf(instant, timeZone)} ${clockOf(instant, timeZone)}`
