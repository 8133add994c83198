import { z } from 'zod'
import { type TimeSurroundings, type TypedTime, typedMoment, typedTime } from '../../shared/calendar/index.ts'
import { elementFields } from '../../shared/duty-log/element-fields.ts'
import { briefTime, fixedTime } from '../app/fixed-time.ts'
import { momentOf, noElements } from './element-values.ts'
import { type EntryValues, entryValues } from './entry-values.ts'
import { emptyPetitioner } from './petitioner-values.ts'

/** A draft may hold what could not be saved: too long, not yet anything. */
const anyText = z.string()

const keptDraft = z.object({
  /** Which entry it corrects, and the revision that was seen; absent for a new entry. */
  corrects: z.object({ itemId: z.string(), revision: z.number() }).optional(),
  values: entryValues.extend({
    text: anyText,
    petitioner: z.object({
      ...entryValues.shape.petitioner.shape,
      name: anyText,
      idNumber: anyText,
      phone: anyText,
      organisation: anyText,
    }),
    reason: anyText,
  }),
})
export type KeptDraft = z.infer<typeof keptDraft>

/** As it is kept, the same text for the same values: times with their dates, for the draft may be read again on another day. */
export const draftText = (draft: KeptDraft, around: TimeSurroundings): string =>
  JSON.stringify(keptDraft.parse({ ...draft, values: withDates(draft.values, around) }))

const withDates = (values: KeptDraft['values'], around: TimeSurroundings): KeptDraft['values'] => {
  const dated = (typed: string, meant: TypedTime) =>
    meant.ok ? fixedTime(meant.instant, around.timeZone) : typed
  return {
    ...values,
    elements: inOrder(values.elements, (name, typed) => {
      const field = Object.hasOwn(elementFields, name)
        ? elementFields[name as keyof typeof elementFields]
        : undefined
      return field?.kind === 'time' && typed.trim() !== ''
        ? dated(typed, momentOf(field, typed, around))
        : typed
    }),
    due: values.due.trim() === '' ? '' : dated(values.due, typedMoment(values.due, around, 'coming')),
    time: dated(values.time, typedTime(values.time, around)),
  }
}

/** Those that say something, in whatever order fields were drawn and filled in. */
const inOrder = (
  elements: EntryValues['elements'],
  kept: (name: string, typed: string) => string,
): EntryValues['elements'] =>
  Object.fromEntries(
    Object.keys(elements)
      .filter(name => elements[name] !== '')
      .sort()
      .map(name => [name, kept(name, elements[name] ?? '')]),
  )

/** What a kept text says; undefined for what no form of any version wrote. */
export const readDraft = (text: string, around: TimeSurroundings): KeptDraft | undefined => {
  const parsed = keptDraft.safeParse(lifted(parsedJson(text)))
  if (!parsed.success) return undefined
  const { values } = parsed.data
  return {
    ...parsed.data,
    values: {
      ...values,
      elements: { ...noElements, ...values.elements },
      time: briefTime(values.time, around),
    },
  }
}

const anyRecord = z.record(z.string(), z.unknown())
const beforeElements = z.object({ values: anyRecord.refine(values => !('elements' in values)) }).loose()
const elementsThen = ['unit', 'person', 'phone', 'answer', 'result'] as const

/** The first forms knew telephone calls only and kept their elements beside the text. */
const lifted = (kept: unknown): unknown => {
  const old = beforeElements.safeParse(kept)
  if (!old.success) return kept
  const { values, ...rest } = old.data
  const elements = Object.fromEntries(elementsThen.map(name => [name, values[name] ?? '']))
  return { ...rest, values: { ...values, elements, petitioner: emptyPetitioner, followUp: false, due: '' } }
}

const parsedJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
