import { z } from 'zod'
import { clockOf, type TimeSurroundings, typedMoment, typedTime } from '../../shared/calendar/index.ts'
import type { CorrectEntry, RecordEntry, ShownEntry } from '../../shared/duty-log/contract.ts'
import { elementFields } from '../../shared/duty-log/element-fields.ts'
import { longestText } from '../../shared/kernel/text.ts'
import { fill } from '../app/fill.ts'
import { fixedTime } from '../app/fixed-time.ts'
import {
  elementFault,
  elementsFrom,
  inputsOf,
  noElements,
  sameMinute,
  toTheMinute,
  typedFrom,
} from './element-values.ts'
import { emptyPetitioner, isNobody, petitionerFrom, petitionerValues } from './petitioner-values.ts'
import { entryText as text } from './text.ts'
import { choiceOf, directionOf, typeChoiceIds, typeOf } from './type-choices.ts'

const upTo = (longest: number) => z.string().max(longest, fill(text.tooLong, { longest }))

/** What an entry form holds; lengths are those of the contract. */
export const entryValues = z.object({
  type: z.enum(typeChoiceIds),
  /** Chosen by hand: no longer guessed from the text. */
  isTypeChosen: z.boolean(),
  text: z.string().regex(/\S/u, text.missing).max(longestText, text.textTooLong),
  /** As typed, by name of the element. */
  elements: z.record(z.string(), z.string()),
  petitioner: petitionerValues,
  followUp: z.boolean(),
  /** Deadline, as typed. */
  due: z.string(),
  /** As typed. */
  time: z.string(),
  /** Why it is corrected; a new entry has none. */
  reason: upTo(200),
})
export type EntryValues = z.infer<typeof entryValues>

/** The form's own check: as above, what its type asks for can be kept, and times mean something now. */
export const entryForm = (around: () => TimeSurroundings, needsReason: boolean) =>
  entryValues.superRefine((values, context) => {
    const fault = (path: string[], message: string) => context.addIssue({ code: 'custom', path, message })
    const now = around()
    for (const { name, field } of inputsOf(typeOf(values.type), values.elements)) {
      const message = elementFault(field, values.elements[name] ?? '', now)
      if (message !== undefined) fault(['elements', name], message)
    }
    const due = dueOf(values, now)
    if (due && !due.ok) fault(['due'], due.why)
    const understood = typedTime(values.time, now)
    if (!understood.ok) fault(['time'], understood.why)
    if (needsReason && values.reason.trim() === '') fault(['reason'], text.missing)
  })

/** What the typed deadline means; undefined where none was typed. */
export const dueOf = ({ due }: Pick<EntryValues, 'due'>, around: TimeSurroundings) =>
  due.trim() === '' ? undefined : typedMoment(due, around, 'coming')

export const emptyEntry = (now: string, timeZone: string): EntryValues => ({
  type: 'other',
  isTypeChosen: false,
  text: '',
  elements: noElements,
  petitioner: emptyPetitioner,
  followUp: false,
  due: '',
  time: clockOf(now, timeZone),
  reason: '',
})

/** Nothing of one's own stands in it: no draft is kept of such a form. */
export const isBlank = ({ text: written, elements, petitioner, due }: EntryValues): boolean =>
  [written, due, ...Object.values(elements)].every(value => value.trim() === '') && isNobody(petitioner)

type Meant = {
  /** The instant that the typed time means at the moment of saving. */
  readonly occurredAt: string
  readonly around: TimeSurroundings
  /** What is corrected: times that nobody touched stay what they were. */
  readonly before?: Pick<ShownEntry, 'elements' | 'dueAt'>
}

export const recordOf = (values: EntryValues, meant: Meant): RecordEntry => ({
  ...statedIn(values, meant),
  ...(values.followUp ? { followUp: true } : {}),
})

const statedIn = (values: EntryValues, { occurredAt, around, before }: Meant) => {
  const type = typeOf(values.type)
  const direction = directionOf(values.type)
  const elements = {
    ...(direction ? { direction } : {}),
    ...elementsFrom(type, values.elements, around, before?.elements),
  }
  const due = dueOf(values, around)
  const petitioner = type === 'petition' ? petitionerFrom(values.petitioner) : undefined
  return {
    type,
    text: values.text,
    occurredAt,
    ...(Object.keys(elements).length > 0 ? { elements } : {}),
    ...(due?.ok
      ? { dueAt: before?.dueAt ? sameMinute(before.dueAt, due.instant) : toTheMinute(due.instant) }
      : {}),
    ...(petitioner ? { petitioner } : {}),
  }
}

export const correctionOf = (
  values: EntryValues,
  meant: Meant,
  { itemId, revision }: Pick<CorrectEntry, 'itemId' | 'revision'>,
): CorrectEntry => ({ itemId, revision, ...statedIn(values, meant), reason: values.reason.trim() })

/** An entry as the form of its correction begins: times written so that they mean the same on any day. */
export const valuesOf = (entry: ShownEntry, timeZone: string): EntryValues => ({
  type: choiceOf(entry.type, entry.elements),
  isTypeChosen: true,
  text: entry.text,
  elements: typedFrom(entry.elements, name => elementFields[name], timeZone),
  petitioner: emptyPetitioner,
  followUp: false,
  due: entry.dueAt === undefined ? '' : fixedTime(entry.dueAt, timeZone),
  time: fixedTime(entry.occurredAt, timeZone),
  reason: entry.missing.length > 0 ? text.reasonComplete : '',
})
