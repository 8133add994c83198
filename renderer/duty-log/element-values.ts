import { type TimeSurroundings, type TypedTime, typedMoment, typedTime } from '../../shared/calendar/index.ts'
import {
  type ElementField,
  type ElementName,
  type Elements,
  elementNames,
  elements as schema,
} from '../../shared/duty-log/element-fields.ts'
import { elementsAskedFor } from '../../shared/duty-log/elements.ts'
import { type EntryType, filledElements } from '../../shared/duty-log/index.ts'
import { fill } from '../app/fill.ts'
import { fixedTime } from '../app/fixed-time.ts'
import { type ElementInput, inputOf } from './element-paths.ts'
import { entryText as text } from './text.ts'

/** Elements as they are typed, by name; what was typed for another type stays until the form is cleared. */
export type TypedElements = { readonly [name: string]: string }

/** A form holds every element there is: a field that is not drawn yet is empty, not unknown. */
export const noElements: TypedElements = Object.fromEntries(elementNames.map(name => [name, '']))

/** What decides which elements are asked for, as typed. */
export const askedBy = ['contact', 'classified', 'outcome'] as const

/** The elements of a type that its form shows now; the direction is chosen with the type. */
export const inputsOf = (type: EntryType, typed: TypedElements): readonly ElementInput[] =>
  elementsAskedFor(type, choicesIn(typed)).flatMap(row => {
    const input = inputOf(row)
    return input && input.name !== 'direction' ? [input] : []
  })

/** The choices among the typed elements. */
export const choicesIn = (typed: TypedElements): Elements => {
  const parsed = schema.safeParse(
    Object.fromEntries(askedBy.flatMap(name => (typed[name] ? [[name, typed[name]]] : []))),
  )
  return parsed.success ? parsed.data : {}
}

/** What is wrong with a typed element; undefined where nothing is, or nothing was typed. */
export const elementFault = (
  field: ElementField,
  typed: string,
  around: TimeSurroundings,
): string | undefined => {
  if (typed.trim() === '') return undefined
  switch (field.kind) {
    case 'time': {
      const meant = momentOf(field, typed, around)
      return meant.ok ? undefined : meant.why
    }
    case 'count':
      return isCount(typed) ? undefined : text.noCount
    case 'choice':
      return undefined
    default:
      return typed.length > field.longest ? fill(text.tooLong, { longest: field.longest }) : undefined
  }
}

const countForm = /^[1-9]\d{0,3}$/u
const isCount = (typed: string): boolean => countForm.test(halfWidth(typed))
const halfWidth = (typed: string): string => typed.normalize('NFKC').trim()

export const momentOf = (
  field: Extract<ElementField, { kind: 'time' }>,
  typed: string,
  around: TimeSurroundings,
): TypedTime => (field.reach === 'past' ? typedTime(typed, around) : typedMoment(typed, around, 'any'))

/**
 * The elements that are sent. A time is to the minute, and one that nobody touched stays what it was.
 * @param before the statement that is corrected.
 */
export const elementsFrom = (
  type: EntryType,
  typed: TypedElements,
  around: TimeSurroundings,
  before: Elements = {},
): Elements => {
  const said = inputsOf(type, typed).flatMap(({ name, field }) => {
    const value = typedValue(field, typed[name] ?? '', around, before[name])
    return value === undefined ? [] : [[name, value] as const]
  })
  const parsed = schema.safeParse(Object.fromEntries(said))
  return parsed.success ? filledElements(parsed.data) : {}
}

const typedValue = (
  field: ElementField,
  typed: string,
  around: TimeSurroundings,
  before: Elements[ElementName],
): string | number | undefined => {
  if (typed.trim() === '') return undefined
  if (field.kind === 'count') return Number(halfWidth(typed))
  if (field.kind !== 'time') return typed
  const meant = momentOf(field, typed, around)
  if (!meant.ok) return undefined
  return typeof before === 'string' ? sameMinute(before, meant.instant) : toTheMinute(meant.instant)
}

/** A field shows minutes only: what it shows still means the very instant that it came from. */
export const sameMinute = (before: string, typed: string): string =>
  toTheMinute(before) === toTheMinute(typed) ? before : toTheMinute(typed)

export const toTheMinute = (instant: string): string => `${instant.slice(0, 16)}:00.000Z`

/** As the form of a correction shows them. */
export const typedFrom = (
  elements: Elements,
  fieldOf: (name: ElementName) => ElementField,
  timeZone: string,
): TypedElements => ({
  ...noElements,
  ...Object.fromEntries(
    Object.entries(elements).map(([name, value]) => [
      name,
      fieldOf(name as ElementName).kind === 'time' ? fixedTime(String(value), timeZone) : String(value),
    ]),
  ),
})
