import type { Elements } from './contract.ts'
import { type EntryType, type TelephoneElement, telephoneElements } from './entry-types.ts'

const names = Object.keys(telephoneElements).filter((name): name is TelephoneElement =>
  Object.hasOwn(telephoneElements, name),
)

/** Required elements that this type of entry lacks (单位设置, after §8.3); in the order of the form. */
export const missingElements = (type: EntryType, elements: Elements): readonly TelephoneElement[] =>
  type === 'telephone'
    ? names.filter(name => telephoneElements[name].required && !isFilled(elements[name]))
    : []

/** Elements that say something, without white space around them. */
export const filledElements = (elements: Elements | undefined): Elements =>
  Object.fromEntries(
    Object.entries(elements ?? {})
      .filter(([, value]) => isFilled(value))
      .map(([name, value]) => [name, value?.trim()]),
  )

const isFilled = (value: string | undefined): boolean => value !== undefined && value.trim() !== ''

/** `对方电话、处理结果`. */
export const missingInWords = (missing: readonly TelephoneElement[]): string =>
  missing.map(name => telephoneElements[name].label).join('、')
