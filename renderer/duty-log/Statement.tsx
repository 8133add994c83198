import { shownTime } from '../../shared/calendar/index.ts'
import type { EntryStatement } from '../../shared/duty-log/contract.ts'
import { type TelephoneElement, telephoneElements } from '../../shared/duty-log/entry-types.ts'
import { useUnitClock } from '../app/clock.tsx'
import { useStation } from '../app/station.tsx'
import { entryText as text } from './text.ts'
import { choiceOf, typeLabel } from './type-choices.ts'

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

const elementNames: readonly Exclude<TelephoneElement, 'direction'>[] = [
  'unit',
  'person',
  'phone',
  'answer',
  'result',
]

const factsOf = (statement: EntryStatement, shown: (instant: string) => string): readonly Fact[] => [
  { label: text.time, value: shown(statement.occurredAt) },
  { label: text.type, value: typeLabel(choiceOf(statement.type, statement.elements)) },
  ...elementNames.flatMap(name => {
    const value = statement.elements[name]
    return value === undefined || value === '' ? [] : [{ label: telephoneElements[name].label, value }]
  }),
]
