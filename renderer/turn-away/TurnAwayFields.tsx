import { useWatch } from 'react-hook-form'
import { typedTime } from '../../shared/calendar/index.ts'
import { afterwards, afterwardsIds, refusedKindIds, refusedKinds } from '../../shared/turn-away/words.ts'
import { useMinute, useUnitClock } from '../app/clock.tsx'
import { DigitChoice } from '../ui/DigitChoice.tsx'
import { TextField } from '../ui/TextField.tsx'
import { useCleaned } from '../visit/index.ts'
import { turnAwayText as text } from './text.ts'
import type { TurnAwayValues } from './turn-away-values.ts'

const { fields } = text
const kindChoices = refusedKindIds.map(id => ({ id, label: refusedKinds[id] }))
const afterwardsChoices = afterwardsIds.map(id => ({ id, label: afterwards[id] }))
const answerChoices = (['yes', 'no'] as const).map(id => ({ id, label: text.answers[id] }))

/** Why somebody is not let in, and what followed. */
export const TurnAwayFields = () => {
  const onCleaned = useCleaned()
  const isOther = useWatch<TurnAwayValues, 'kind'>({ name: 'kind' }) === 'other'
  return (
    <>
      <DigitChoice name="kind" label={fields.kind} hint={text.kindHint} isRequired choices={kindChoices} />
      <TextField
        name="detail"
        label={fields.detail}
        hint={text.detailHint}
        isRequired={isOther}
        onCleaned={onCleaned}
      />
      <DigitChoice name="afterwards" label={fields.afterwards} isRequired choices={afterwardsChoices} />
    </>
  )
}

type CallFieldsProps = { readonly hint?: string; readonly isRequired?: boolean; readonly hasFocus?: boolean }

/** Whom of the office was called at which number, and what came of it. */
export const CallFields = ({ hint, isRequired = false, hasFocus = false }: CallFieldsProps) => {
  const onCleaned = useCleaned()
  const isAnswered = useWatch({ name: 'answered' }) === 'yes'
  return (
    <>
      <div className="entry-pairs">
        <TextField name="whom" label={fields.whom} isRequired={isRequired} onCleaned={onCleaned} />
        <TextField
          name="number"
          label={fields.number}
          hint={hint}
          isRequired={isRequired}
          autoFocus={hasFocus}
          onCleaned={onCleaned}
        />
      </div>
      <DigitChoice name="answered" label={fields.answered} choices={answerChoices} />
      {isAnswered ? <TextField name="result" label={fields.result} onCleaned={onCleaned} /> : null}
    </>
  )
}

type WhenProps = { readonly label: string }

/** When it happened; what was understood stands beside it. */
export const WhenField = ({ label }: WhenProps) => {
  const { clock, timeZone } = useUnitClock()
  useMinute()
  const typed: string = useWatch({ name: 'time' })
  const understood = typedTime(typed, { now: clock.now(), timeZone })
  return <TextField name="time" label={label} hint={understood.ok ? understood.shown : undefined} />
}
