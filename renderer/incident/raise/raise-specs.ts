import type { TimeSurroundings } from '../../../shared/calendar/index.ts'
import type { InputOf } from '../../../shared/contract.ts'
import { longestTitle } from '../../../shared/incident/contract.ts'
import {
  type IncidentElement,
  incidentElementNames,
  incidentElements,
  longestElement,
} from '../../../shared/incident/index.ts'
import { type PlanKind, planKindIds } from '../../../shared/plans/index.ts'
import { reportGradeIds } from '../../../shared/report-limits/index.ts'
import { type FieldSpecs, instantOf, said, type Typed } from '../forms/field-spec.ts'
import { guessKind } from '../guess-kind.ts'
import { incidentText } from '../text.ts'

const { raise: text, missing } = incidentText

/** What is asked for beside what happened, in the order that matters when the telephone rings. */
export const askedElements = [
  'place',
  'eventTime',
  'casualties',
  'trend',
  'measures',
  'cause',
  'reporter',
  'phone',
  'sceneLeader',
] as const satisfies readonly IncidentElement[]

/** @param isFrom what happened stands in the entry already. */
export const raiseSpecs = (isFrom: boolean): FieldSpecs => ({
  ...(isFrom ? {} : { text: { label: text.text, longest: longestElement.what, missing } }),
  ...Object.fromEntries(
    askedElements.map(name => [name, { label: incidentElements[name].label, longest: longestElement[name] }]),
  ),
  kind: { label: text.kind },
  grade: { label: text.grade },
  title: { label: text.title, longest: longestTitle },
  drill: { label: text.drill },
  knownAt: { label: text.knownAt, isTime: true },
})

export const emptyRaise: Typed = {
  text: '',
  ...Object.fromEntries(askedElements.map(name => [name, ''])),
  kind: '',
  grade: '',
  title: '',
  drill: '',
  knownAt: '.',
}

/** Chosen, or what the text speaks of. */
export const kindMeant = ({ kind, text: written }: Typed, entryText = ''): PlanKind =>
  planKindIds.find(id => id === kind) ?? guessKind(written?.trim() || entryText)

/** What is asked for and nobody knows yet: it is to be verified from then on. */
export const unknownIn = (values: Typed): readonly IncidentElement[] =>
  askedElements.filter(name => incidentElements[name].asked && (values[name] ?? '').trim() === '')

type Raised = Omit<InputOf<'incident.raise'>, 'text'>

/** What the form says, without the text. */
export const raisedOf = (values: Typed, around: TimeSurroundings, entryText = ''): Raised => {
  const elements = said(values, ...askedElements)
  const knownAt = instantOf(values.knownAt, around)
  const grade = reportGradeIds.find(id => id === values.grade)
  return {
    kind: kindMeant(values, entryText),
    ...said(values, 'title'),
    ...(Object.keys(elements).length > 0 && { elements }),
    ...(grade && grade !== 'ungraded' && { grade }),
    ...(values.drill === 'yes' && { drill: true }),
    ...(knownAt !== undefined && { knownAt }),
  }
}

/** What somebody typed elsewhere and brings along; what was left of an earlier form stands behind it, nothing is lost. */
export const withCarried = (carried: Typed, left: Typed): Typed => {
  const texts = [carried.text ?? '', left.text ?? ''].map(one => one.trim()).filter(one => one !== '')
  const filled = Object.fromEntries(Object.entries(carried).filter(([, value]) => value.trim() !== ''))
  return { ...left, ...filled, text: [...new Set(texts)].join('\n') }
}

const isAsked = (name: string): boolean => incidentElementNames.some(one => one === name)

/** Of the elements of an entry, those that an incident has too. */
export const carriedElements = (elements: Typed): Typed =>
  Object.fromEntries(Object.entries(elements).filter(([name, value]) => isAsked(name) && value !== ''))

/** Of what was typed into a new entry, the text, its time, and the elements that an incident has too. */
export const carriedOf = ({ text: written = '', knownAt = '', ...elements }: Typed): Typed => ({
  ...carriedElements(elements),
  text: written,
  knownAt,
})
