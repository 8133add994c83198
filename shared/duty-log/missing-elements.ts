import type { Elements } from './element-fields.ts'
import { elementLabel, elementsAskedFor, type Requirable, requiredByDefault } from './elements.ts'
import type { EntryType } from './entry-types.ts'

/** What of an entry can lack. */
export type SaidOf = {
  readonly elements: Elements
  readonly dueAt?: string | undefined
  /** That somebody is named, not who. */
  readonly hasPetitioner?: boolean
}

/** Required elements that this entry lacks, in the order of the form. @param required what counts for its type. */
export const missingElements = (
  type: EntryType,
  said: SaidOf,
  required: readonly Requirable[] = requiredByDefault(type),
): readonly Requirable[] =>
  elementsAskedFor(type, said.elements)
    .filter(({ name }) => required.includes(name) && !isSaid(said, name))
    .map(({ name }) => name)

const isSaid = ({ elements, dueAt, hasPetitioner = false }: SaidOf, name: Requirable): boolean => {
  if (name === 'dueAt') return dueAt !== undefined
  return name === 'petitioner' ? hasPetitioner : isFilled(elements[name])
}

/** Elements that say something, without white space around them. */
export const filledElements = (elements: Elements | undefined): Elements =>
  Object.fromEntries(
    Object.entries(elements ?? {})
      .filter(([, value]) => isFilled(value))
      .map(([name, value]) => [name, typeof value === 'string' ? value.trim() : value]),
  )

const isFilled = (value: Elements[keyof Elements]): boolean =>
  typeof value === 'string' ? value.trim() !== '' : value !== undefined

/** `对方电话、处理结果`, as the type calls them. */
export const missingInWords = (type: EntryType, missing: readonly Requirable[]): string =>
  missing.map(name => elementLabel(type, name)).join('、')
