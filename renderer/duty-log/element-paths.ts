import {
  type ElementField,
  type ElementName,
  elementFields,
  elementNames,
} from '../../shared/duty-log/element-fields.ts'
import type { ElementRow, Requirable } from '../../shared/duty-log/elements.ts'

/** Where the form holds an element, a deadline, the first particular of a petitioner. */
export const pathOf = (name: Requirable): `elements.${ElementName}` | 'due' | 'petitioner.name' => {
  if (name === 'dueAt') return 'due'
  return name === 'petitioner' ? 'petitioner.name' : `elements.${name}`
}

/** An element of the table together with what it holds. */
export type ElementInput = ElementRow & { readonly name: ElementName; readonly field: ElementField }

/** Undefined for what is no element but has a place among them. */
export const inputOf = (row: ElementRow): ElementInput | undefined =>
  isElement(row.name) ? { ...row, name: row.name, field: elementFields[row.name] } : undefined

const isElement = (name: Requirable): name is ElementName => elementNames.some(known => known === name)
