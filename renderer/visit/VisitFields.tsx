import { useEffect, useState } from 'react'
import { useFormContext, useWatch } from 'react-hook-form'
import { clockOf, dayOf, typedTime } from '../../shared/calendar/index.ts'
import { idTypeIds, idTypes, plateDoubtOf, tidyPlate } from '../../shared/papers/index.ts'
import { confirmationIds, confirmations } from '../../shared/visit/words.ts'
import { useMinute, useUnitClock } from '../app/clock.tsx'
import { fill } from '../app/fill.ts'
import { useMessageLine } from '../app/messages.tsx'
import { PersonField } from '../directory/index.ts'
import { PlaceChoice } from '../parking/index.ts'
import { ChoiceField } from '../ui/ChoiceField.tsx'
import { cleanedSentence } from '../ui/clean-typed.ts'
import { DigitChoice } from '../ui/DigitChoice.tsx'
import { TextField } from '../ui/TextField.tsx'
import { countOf } from '../ui/typed-people.ts'
import { visitText as text } from './text.ts'
import { idFaultIn, type VisitValues } from './visit-values.ts'

const { fields } = text
const confirmChoices = confirmationIds.map(id => ({ id, label: confirmations[id] }))
const idTypeChoices = idTypeIds.map(id => ({ id, label: idTypes[id] }))

/** Told where unseen characters were taken out of what was typed. */
export const useCleaned = (): ((removed: number) => void) => {
  const say = useMessageLine()
  return removed => say(cleanedSentence(removed))
}

/** Papers and address of somebody who was never here, or was written down wrong. */
export const VisitorFields = () => {
  const onCleaned = useCleaned()
  const { clock, timeZone } = useUnitClock()
  const idType = useWatch<VisitValues, 'idType'>({ name: 'idType' })
  const idNumber = useWatch<VisitValues, 'idNumber'>({ name: 'idNumber' })
  const fault = idFaultIn({ idType, idNumber }, dayOf(clock.now(), timeZone))
  return (
    <div className="entry-pairs">
      <ChoiceField name="idType" label={fields.idType} choices={idTypeChoices} />
      <TextField
        name="idNumber"
        label={fields.idNumber}
        hint={fault === undefined ? undefined : text.faults[fault]}
        onCleaned={onCleaned}
      />
      <TextField name="phone" label={fields.phone} onCleaned={onCleaned} />
      <TextField name="organisation" label={fields.organisation} onCleaned={onCleaned} />
    </div>
  )
}

type VisitFieldsProps = {
  readonly hostFocus?: boolean
  /** Where a vehicle may come with him, by one act. */
  readonly withVehicle?: boolean
  /** Beside the last of them. */
  readonly children?: React.ReactNode
}

/** What is asked of every visit. */
export const VisitFields = ({ hostFocus = false, withVehicle = false, children }: VisitFieldsProps) => {
  const onCleaned = useCleaned()
  const people = useWatch<VisitValues, 'people'>({ name: 'people' })
  useConfirmedAt()
  return (
    <>
      <div className="entry-pairs">
        <PersonField name="host" label={fields.host} autoFocus={hostFocus} />
        <TextField name="purpose" label={fields.purpose} isRequired onCleaned={onCleaned} />
      </div>
      <DigitChoice
        name="confirmed"
        label={fields.confirmed}
        hint={text.confirmFirst}
        isRequired
        choices={confirmChoices}
      />
      <div className="visit-row">
        <TextField name="badge" label={fields.badge} onCleaned={onCleaned} />
        <TextField name="people" label={fields.people} />
        <TextField name="confirmedAt" label={fields.confirmedAt} />
        <TextField name="carried" label={fields.carried} onCleaned={onCleaned} />
        {withVehicle ? (
          <TextField name="plate" label={fields.plate} hint={text.plateHint} onCleaned={onCleaned} />
        ) : null}
      </div>
      {countOf(people) > 1 ? (
        <TextField
          name="companions"
          label={fields.companions}
          hint={text.companionsHint}
          onCleaned={onCleaned}
        />
      ) : null}
      {withVehicle ? <PlaceOfVehicle /> : null}
      <div className="visit-last">
        <RemarkField />
        <ArrivalField />
        {children}
      </div>
    </>
  )
}

/** The moment in which the host's word is chosen stands in the field until another was typed. */
const useConfirmedAt = (): void => {
  const { clock, timeZone } = useUnitClock()
  const { getValues, setValue } = useFormContext<VisitValues>()
  const confirmed = useWatch<VisitValues, 'confirmed'>({ name: 'confirmed' })
  const [told, setTold] = useState({ confirmed, at: getValues('confirmedAt') })
  useEffect(() => {
    if (confirmed === told.confirmed) return
    const stands = getValues('confirmedAt')
    const isTyped = stands !== '' && stands !== told.at
    const isSaid = confirmed !== '' && confirmed !== 'none'
    const at = isSaid ? (isTyped ? stands : clockOf(clock.now(), timeZone)) : ''
    setValue('confirmedAt', at)
    setTold({ confirmed, at })
  }, [confirmed, told, clock, timeZone, getValues, setValue])
}

/** Where a vehicle is shown to park, once its plate was typed. */
const PlaceOfVehicle = () => {
  const isTyped = useWatch<VisitValues, 'plate'>({ name: 'plate' }).trim() !== ''
  return isTyped ? <PlaceChoice name="place" label={fields.place} of="outside" /> : null
}

/** Where somebody is doubtful a word is asked for. */
const RemarkField = () => {
  const onCleaned = useCleaned()
  const confirmed = useWatch<VisitValues, 'confirmed'>({ name: 'confirmed' })
  const plate = tidyPlate(useWatch<VisitValues, 'plate'>({ name: 'plate' }))
  const isNeeded = confirmed === 'none' || (plate !== '' && plateDoubtOf(plate) !== undefined)
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

const ArrivalField = () => {
  const { clock, timeZone } = useUnitClock()
  useMinute()
  const understood = typedTime(useWatch<VisitValues, 'time'>({ name: 'time' }), {
    now: clock.now(),
    timeZone,
  })
  return <TextField name="time" label={fields.time} hint={understood.ok ? understood.shown : undefined} />
}

/** `已登记 林美华 牌 14 进入`. */
export const savedSentence = (words: string, name: string, badge: string): string =>
  fill(words, { name, badge: badge === '' ? '' : fill(text.badgeWord, { badge }) })
