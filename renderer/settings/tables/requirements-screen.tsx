import { elementFields } from '../../../shared/duty-log/element-fields.ts'
import { type ElementRow, entryElements, type Requirable } from '../../../shared/duty-log/elements.ts'
import {
  type EntryType,
  entryTypes,
  missingInWords,
  requirementsTable,
} from '../../../shared/duty-log/index.ts'
import { ruleInWords } from '../../../shared/refusals.ts'
import type { TableRow } from '../../../shared/unit-table/index.ts'
import { send } from '../../app/bridge.ts'
import { fill } from '../../app/fill.ts'
import { useAsk } from '../../app/use-ask.ts'
import { CheckField } from '../../ui/CheckField.tsx'
import { listChanges } from './list-changes.ts'
import { tableForm } from './table-form.ts'
import type { TableScreen } from './table-screen.ts'
import { noBody } from './table-values.ts'
import { tableText } from './text.ts'

const text = tableText.requirements

/** `仅当首问办理为“告知承办科室”时`; undefined for what is always asked for. */
const whenInWords = (type: EntryType, { when }: ElementRow): string | undefined => {
  if (!when) return undefined
  const { choices }: { readonly choices: { readonly [id: string]: string } } = elementFields[when.element]
  const values = when.is.map(value => (value === undefined ? text.orUnsaid : (choices[value] ?? value)))
  const element = entryElements[type].find(({ name }) => name === when.element)?.label ?? when.element
  return fill(text.when, { element, values: values.join('、') })
}

/** One after the other, `对方电话` or `科室电话（仅当…时）`. */
const inWords = (type: EntryType, required: readonly Requirable[]): readonly string[] =>
  entryElements[type]
    .filter(({ name }) => required.includes(name))
    .map(row => {
      const when = whenInWords(type, row)
      return when === undefined ? row.label : `${row.label}（${when}）`
    })

const RequirementsFields = ({ row }: { readonly row: TableRow<EntryType, readonly Requirable[]> }) => (
  <fieldset className="table-lines">
    <legend>{text.legend}</legend>
    <ul>
      {entryElements[row.key].map((element, place) => (
        <li key={element.name}>
          <CheckField name={`lines.${place}.isTicked`}>{element.label}</CheckField>
          <span className="meta">{whenInWords(row.key, element)}</span>
        </li>
      ))}
    </ul>
  </fieldset>
)

/** What an entry of each type must say, else it is 待补. */
export const requirementsScreen: TableScreen<EntryType, readonly Requirable[]> = {
  part: 'requirements',
  useRows: () => useAsk('requirements.list', {}),
  useHistory: type => useAsk('requirements.history', { type }),
  set: (type, required, change, options) =>
    send('requirements.set', { type, required: [...required], ...change }, options),
  restore: (type, change, options) => send('requirements.restore', { type, ...change }, options),
  heads: [tableText.head.type, tableText.head.required],
  tracks: '8.5rem minmax(8rem, 1fr) 4.5rem 8.5rem',
  cellsOf: (type, required) => [required.length === 0 ? tableText.nothing : missingInWords(type, required)],
  // The regulations ask for whole entries; which elements those are is the unit's once it says otherwise.
  ruleOf: ({ key, changed }) => ruleInWords(changed ? 'unit' : entryTypes[key].rule),
  nameOf: requirementsTable.nameOf,
  wordsOf: inWords,
  changesOf: (type, before, after) => listChanges(inWords(type, before), inWords(type, after)),
  affects: text.affects,
  whyFixed: type =>
    entryElements[type].length === 0 ? fill(text.hasNone, { type: entryTypes[type].label }) : undefined,
  bodyOf: (type, required) => ({
    ...noBody,
    lines: entryElements[type].map(({ name, label }) => ({
      id: name,
      text: label,
      isTicked: required.includes(name),
    })),
  }),
  contentOf: (type, { lines }) =>
    entryElements[type]
      .map(({ name }) => name)
      .filter(name => lines.some(({ id, isTicked }) => id === name && isTicked)),
  form: tableForm(() => undefined),
  labels: { reason: tableText.reason },
  firstField: 'lines.0.isTicked',
  Fields: RequirementsFields,
}
