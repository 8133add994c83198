import { shownTime } from '../../shared/calendar/index.ts'
import type { EntryStatement } from '../../shared/duty-log/contract.ts'
import { type ElementRow, entryElements } from '../../shared/duty-log/elements.ts'
import { registeredInWords } from '../../shared/duty-log/index.ts'
import { useUnitClock } from '../app/clock.tsx'
import { useStation } from '../app/station.tsx'
import { inputOf } from './element-paths.ts'
import { entryText as text } from './text.ts'
import { typeShown } from './type-choices.ts'

type StatementProps = {
  readonly statement: EntryStatement
  readonly byName: string
  /** The statement before this one: what differs from it is bold. */
  readonly before?: EntryStatement | undefined
}

/** What one statement says: its facts and its text as it was written. */
export const Statement = ({ statement, byName, before }: StatementProps) => {
  const { timeZone } = useUnitClock()
  const { now } = useStation()
  const facts = factsOf(statement, instant => shownTime(instant, timeZone, now))
  const factsBefore = before ? factsOf(before, instant => shownTime(instant, timeZone, now)) : facts
  const valueBefore = (label: string) => factsBefore.find(fact => fact.label === label)?.value
  return (
    <>
      <p
        className={before && before.text !== statement.text ? 'statement-text is-changed' : 'statement-text'}
      >
        {statement.text}
      </p>
      <dl className="facts">
        {facts.map(({ label, value }) => (
          <Fact key={label} label={label} value={value} isChanged={valueBefore(label) !== value} />
        ))}
        <Fact
          label={statement.reason === undefined ? text.recorded : text.correctedBy}
          value={`${byName} ${shownTime(statement.at, timeZone, now)}`}
        />
        {statement.reason === undefined ? null : <Fact label={text.reason} value={statement.reason} />}
      </dl>
    </>
  )
}

type FactProps = { readonly label: string; readonly value: string; readonly isChanged?: boolean }

const Fact = ({ label, value, isChanged = false }: FactProps) => (
  <>
    <dt>{label}</dt>
    <dd className={isChanged ? 'is-changed' : ''}>{value}</dd>
  </>
)

type Fact = { readonly label: string; readonly value: string }
type Shown = (instant: string) => string

const factsOf = (statement: EntryStatement, shown: Shown): readonly Fact[] => [
  ...(statement.registered
    ? [{ label: text.registered, value: registeredInWords(statement.registered) }]
    : []),
  { label: text.time, value: shown(statement.occurredAt) },
  { label: text.type, value: typeShown(statement.type, statement.elements) },
  ...entryElements[statement.type].flatMap(row => factOf(statement, row, shown)),
  ...dueOf(statement, shown),
]

/** The direction stands in the name of the type; of a petitioner no more is said than that he is named. */
const factOf = (statement: EntryStatement, row: ElementRow, shown: Shown): readonly Fact[] => {
  const input = inputOf(row)
  if (row.name === 'petitioner') return statement.petitioner ? [{ label: row.label, value: text.sealed }] : []
  if (row.name === 'dueAt')
    return statement.dueAt ? [{ label: row.label, value: shown(statement.dueAt) }] : []
  const value = input && statement.elements[input.name]
  if (!input || input.name === 'direction' || value === undefined || value === '') return []
  return [{ label: row.label, value: inWords(input.field, value, shown) }]
}

type Field = NonNullable<ReturnType<typeof inputOf>>['field']

const inWords = (field: Field, value: string | number, shown: Shown): string => {
  if (field.kind === 'time') return shown(String(value))
  if (field.kind !== 'choice') return String(value)
  return Object.entries(field.choices).find(([id]) => id === value)?.[1] ?? String(value)
}

/** A deadline of a type that has none among its elements. */
const dueOf = ({ type, dueAt }: EntryStatement, shown: Shown): readonly Fact[] =>
  dueAt !== undefined && !entryElements[type].some(({ name }) => name === 'dueAt')
    ? [{ label: text.due, value: shown(dueAt) }]
    : []
