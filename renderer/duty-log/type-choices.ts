import type { Elements } from '../../shared/duty-log/contract.ts'
import { type EntryType, entryTypeIds, entryTypes } from '../../shared/duty-log/entry-types.ts'
import { guessType } from '../../shared/duty-log/index.ts'
import type { Choice } from '../ui/SelectField.tsx'
import { logText } from './text.ts'

/** As it is chosen: a call that came and a call that was made are two kinds to whoever writes them down. */
export type TypeChoice = EntryType | 'telephone-out'

export const typeChoiceIds: readonly [TypeChoice, ...TypeChoice[]] = [
  'telephone',
  'telephone-out',
  ...entryTypeIds.slice(1),
]

export const typeLabel = (choice: TypeChoice): string =>
  choice === 'telephone-out' ? logText.outgoing : entryTypes[choice].label

export const typeChoices: readonly Choice<TypeChoice>[] = typeChoiceIds.map(id => ({
  id,
  label: typeLabel(id),
}))

export const typeOf = (choice: TypeChoice): EntryType => (choice === 'telephone-out' ? 'telephone' : choice)

export const choiceOf = (type: EntryType, { direction }: Pick<Elements, 'direction'>): TypeChoice =>
  type === 'telephone' && direction === 'out' ? 'telephone-out' : type

/** The beginning says what an entry is about; a long paste is not searched at every key. */
const readForGuess = 400
/** The first word that tells which way a call went decides: 来电 stands before the call that it led to. */
const direction = /(来电|接到?电话|报[:：])|去电|致电|拨打|打电话/u

export const guessChoice = (text: string): TypeChoice => {
  const beginning = text.slice(0, readForGuess)
  const type = guessType(beginning)
  const told = direction.exec(beginning)
  return type === 'telephone' && told && told[1] === undefined ? 'telephone-out' : type
}
