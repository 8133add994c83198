import type { Elements } from '../../shared/duty-log/element-fields.ts'
import { type EntryType, entryTypeIds, entryTypes } from '../../shared/duty-log/entry-types.ts'
import { guessType } from '../../shared/duty-log/index.ts'
import type { Choice } from '../ui/SelectField.tsx'

type Directed = 'telephone' | 'document' | 'fax' | 'letter'

/** As it is chosen: what came and what was sent are two kinds to whoever writes them down. */
export type TypeChoice = EntryType | `${Directed}-out`

/** What a type that has a direction is called in each; without one it bears its own name. */
const directed: { readonly [T in Directed]: { readonly in: string; readonly out: string } } = {
  telephone: { in: '来电', out: '去电' },
  document: { in: '收文', out: '发文' },
  fax: { in: '收传真', out: '发传真' },
  letter: { in: '收信函', out: '发信函' },
}

const isDirected = (type: EntryType): type is Directed => Object.hasOwn(directed, type)

export const typeChoiceIds = entryTypeIds.flatMap((type): readonly TypeChoice[] =>
  isDirected(type) ? [type, `${type}-out`] : [type],
) as [TypeChoice, ...TypeChoice[]]

export const typeLabel = (choice: TypeChoice): string => {
  const type = typeOf(choice)
  return isDirected(type) ? directed[type][directionOf(choice) ?? 'in'] : entryTypes[type].label
}

/** What the record and the list call it: a type whose direction nobody said bears its own name. */
export const typeShown = (type: EntryType, { direction }: Pick<Elements, 'direction'>): string =>
  isDirected(type) && direction !== undefined ? directed[type][direction] : entryTypes[type].label

export const typeOf = (choice: TypeChoice): EntryType =>
  entryTypeIds.find(type => choice === type || choice === `${type}-out`) ?? 'other'

/** Undefined for types that have none. */
export const directionOf = (choice: TypeChoice): 'in' | 'out' | undefined => {
  if (!isDirected(typeOf(choice))) return undefined
  return choice.endsWith('-out') ? 'out' : 'in'
}

export const choiceOf = (type: EntryType, { direction }: Pick<Elements, 'direction'>): TypeChoice =>
  direction === 'out' && isDirected(type) ? `${type}-out` : type

export const typeChoices: readonly Choice<TypeChoice>[] = typeChoiceIds.map(id => ({
  id,
  label: typeLabel(id),
}))

/** The beginning says what an entry is about; a long paste is not searched at every key. */
const readForGuess = 400
/** The first word that tells which way it went decides: 来电 stands before the call that it led to. */
const directions: { readonly [T in Directed]: RegExp } = {
  telephone: /(来电|接到?电话|报[:：])|去电|致电|拨打|打电话/u,
  document: /(来文|收文|收到|收〔)|发文|发〔|印发|发出|报送|呈报|寄出/u,
  fax: /(收到|来传真|收)|发传真|传真给|向\S{1,20}传真|发出|发送/u,
  letter: /(收到|来信|送达|收)|寄出|发出|寄给|寄往/u,
}

export const guessChoice = (text: string): TypeChoice => {
  const beginning = text.slice(0, readForGuess)
  const type = guessType(beginning)
  if (!isDirected(type)) return type
  const told = directions[type].exec(beginning)
  return told && told[1] === undefined ? `${type}-out` : type
}
