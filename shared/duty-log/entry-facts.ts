import { shownNumber } from '../kernel/ids.ts'
import type { EntryRow } from './contract.ts'
import { type ElementName, elementFields } from './element-fields.ts'
import { entryElements } from './elements.ts'
import { entryTypes } from './entry-types.ts'
import { type ShownState, stateOf } from './handling/entry-state.ts'
import { missingInWords } from './missing-elements.ts'
import { registeredInWords } from './registered.ts'

/** The words that the list has for where an entry stands. */
const stateWords: { readonly [S in ShownState]: string } = {
  incomplete: '待补',
  unsigned: '待签收',
  noted: '已记',
  open: '待办',
  closed: '办结',
  struck: '作废',
  duplicate: '重复',
}

/** Everything that stands in an entry, by what it is called; what is empty is left out. */
export const entryFacts = (
  row: EntryRow,
  shownAt: (instant: string) => string,
): { readonly [what: string]: string } => {
  const { type, text, occurredAt, registered, petitioner, missing, handling, earlier } = row
  const hasPetitioner = petitioner !== undefined || earlier.some(statement => statement.petitioner)
  const facts = {
    内容: text,
    状态: stateWords[stateOf(row)],
    类型: entryTypes[type].label,
    发生时间: shownAt(occurredAt),
    编号: registered ? registeredInWords(registered) : '',
    ...elementFacts(row, shownAt),
    上访人: hasPetitioner ? '已登记，内容密封' : '',
    办理期限: handling.deadline ? shownAt(handling.deadline.dueAt) : '',
    缺: missingInWords(type, missing),
    待签收: waitingFor(handling),
    重复于: handling.duplicateOf === undefined ? '' : shownNumber(handling.duplicateOf),
  }
  return Object.fromEntries(Object.entries(facts).filter(([, said]) => said !== ''))
}

/** By the names that the type has for them; one that the type has no more keeps its own. */
const elementFacts = ({ type, elements }: EntryRow, shownAt: (instant: string) => string) =>
  Object.fromEntries(
    Object.entries(elements).flatMap(([name, value]) => {
      const label = entryElements[type].find(row => row.name === name)?.label ?? name
      return value === undefined ? [] : [[label, valueInWords(name as ElementName, value, shownAt)]]
    }),
  )

const valueInWords = (
  name: ElementName,
  value: string | number,
  shownAt: (instant: string) => string,
): string => {
  const field = elementFields[name]
  if (field.kind === 'time') return shownAt(String(value))
  if (field.kind !== 'choice') return String(value)
  const choices: { readonly [id: string]: string } = field.choices
  return choices[value] ?? String(value)
}

const waitingFor = ({ forwardings }: EntryRow['handling']): string =>
  forwardings
    .filter(({ acknowledged }) => acknowledged === undefined)
    .map(({ name, section }) => (section === '' ? name : `${name}（${section}）`))
    .join('、')
