import { useWatch } from 'react-hook-form'
import { typedTime } from '../../shared/calendar/index.ts'
import { plateDoubtOf, tidyPlate } from '../../shared/papers/index.ts'
import { outsideKindIds, outsideKinds } from '../../shared/passage/words.ts'
import { useMinute, useUnitClock } from '../app/clock.tsx'
import { useMessageLine } from '../app/messages.tsx'
import { PersonField } from '../directory/index.ts'
import { PlaceChoice } from '../parking/index.ts'
import { cleanedSentence } from '../ui/clean-typed.ts'
import { DigitChoice } from '../ui/DigitChoice.tsx'
import { TextField } from '../ui/TextField.tsx'
import type { PassageValues } from './passage-values.ts'
import { passageText as text } from './text.ts'

const { fields } = text
const kindChoices = outsideKindIds.map(id => ({ id, label: outsideKinds[id] }))

/** Told where unseen characters were taken out of what was typed. */
export const useCleaned = (): ((removed: number) => void) => {
  const say = useMessageLine()
  return removed => say(cleanedSentence(removed))
}

/** What is asked of every vehicle of others. */
export const OutsideFields = () => {
  const onCleaned = useCleaned()
  return (
    <>
      <DigitChoice name="kind" label={fields.kind} choices={kindChoices} />
      <div className="passage-row">
        <TextField name="driver" label={fields.driver} onCleaned={onCleaned} />
        <TextField name="purpose" label={fields.purpose} isRequired onCleaned={onCleaned} />
        <TextField name="people" label={fields.people} />
      </div>
      <div className="entry-pairs">
        <PersonField name="host" label={fields.host} isRequired={false} />
        <PlaceChoice name="place" label={fields.place} of="outside" />
      </div>
      <div className="entry-pairs">
        <TextField name="goods" label={fields.goods} onCleaned={onCleaned} />
        <RemarkField />
      </div>
    </>
  )
}

/** Whose telephone it is, and since when it stands there: last, for it is asked seldom. */
export const LastFields = () => {
  const onCleaned = useCleaned()
  return (
    <div className="passage-last">
      <TextField name="organisation" label={fields.organisation} onCleaned={onCleaned} />
      <TextField name="phone" label={fields.phone} onCleaned={onCleaned} />
      <MovedField label={fields.entered} />
    </div>
  )
}

const shortestPlate = 7

/** Where a plate is odd a word is asked for. */
export const RemarkField = () => {
  const onCleaned = useCleaned()
  const plate = tidyPlate(useWatch<PassageValues, 'plate'>({ name: 'plate' }))
  // Said only of what is as long as a plate; of all others main says it.
  const isNeeded = plate.length >= shortestPlate && plateDoubtOf(plate) !== undefined
  return (
    <TextField
      name="remark"
      label={fields.remark}
      hint={isNeeded ? text.remarkNeeded : undefined}
      isRequired={isNeeded}
      onCleaned={onCleaned}
    />
  )
}

export const MovedField = ({ label }: { readonly label: string }) => {
  const { clock, timeZone } = useUnitClock()
  useMinute()
  const understood = typedTime(useWatch({ name: 'time' }) as string, { now: clock.now(), timeZone })
  return <TextField name="time" label={label} hint={understood.ok ? understood.shown : undefined} />
}
