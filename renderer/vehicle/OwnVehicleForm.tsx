import { useWatch } from 'react-hook-form'
import { plateDoubtOf, tidyPlate } from '../../shared/papers/index.ts'
import { sentenceFor } from '../../shared/refusals.ts'
import { ownVehicleKindIds, ownVehicleKinds, type VehicleRow } from '../../shared/vehicle/contract.ts'
import { useMessageLine } from '../app/messages.tsx'
import { useSaveKeys } from '../app/use-save-keys.ts'
import { PersonField } from '../directory/index.ts'
import { PlaceChoice } from '../parking/index.ts'
import { Button } from '../ui/Button.tsx'
import { cleanedSentence } from '../ui/clean-typed.ts'
import { DigitChoice } from '../ui/DigitChoice.tsx'
import { EntryForm } from '../ui/EntryForm.tsx'
import { FormFoot } from '../ui/FormFoot.tsx'
import { RefusalBox } from '../ui/RefusalBox.tsx'
import { TextField } from '../ui/TextField.tsx'
import { vehicleText as text } from './text.ts'
import { useVehicleForm } from './use-vehicle-form.ts'
import type { VehicleValues } from './vehicle-values.ts'

type OwnVehicleFormProps = {
  /** The one that is changed; undefined for another. */
  readonly row: VehicleRow | undefined
  readonly onDone: () => void
  readonly onClose: () => void
  readonly onWithdraw?: () => void
}

/** A vehicle of the unit's own, new or changed. */
export const OwnVehicleForm = ({ row, onDone, onClose, onWithdraw }: OwnVehicleFormProps) => {
  const { form, save, refusal } = useVehicleForm(row, onDone)
  const [title, verb] = row ? [text.changeForm, text.saveChange] : [text.newForm, text.save]
  useSaveKeys({ title, words: { ...text.keys, save: verb }, save, close: onClose })
  const { isSubmitting } = form.formState
  return (
    <EntryForm
      form={form}
      name={title}
      labels={text.fields}
      onSubmit={save}
      isBusy={isSubmitting}
      foot={
        <FormFoot save={verb} close={text.close} isBusy={isSubmitting} onClose={onClose}>
          {refusal ? <RefusalBox {...sentenceFor(refusal)} /> : null}
          <p className="meta">{text.affects}</p>
        </FormFoot>
      }
    >
      <Fields isChange={row !== undefined} />
      {onWithdraw ? (
        <div>
          <Button onPress={onWithdraw}>{text.withdraw}</Button>
        </div>
      ) : null}
    </EntryForm>
  )
}

const { fields } = text
const kindChoices = ownVehicleKindIds.map(id => ({ id, label: ownVehicleKinds[id] }))

const Fields = ({ isChange }: { readonly isChange: boolean }) => {
  const say = useMessageLine()
  const onCleaned = (removed: number) => say(cleanedSentence(removed))
  const kind = useWatch<VehicleValues, 'kind'>({ name: 'kind' })
  const plate = tidyPlate(useWatch<VehicleValues, 'plate'>({ name: 'plate' }))
  const doubt = plate.length >= 7 ? plateDoubtOf(plate) : undefined
  return (
    <>
      <TextField
        name="plate"
        label={fields.plate}
        hint={doubt && text.plateDoubt[doubt]}
        isRequired
        autoFocus
        onCleaned={onCleaned}
      />
      <DigitChoice name="kind" label={fields.kind} choices={kindChoices} />
      <PersonField name="owner" label={fields.owner} isRequired={kind === 'staff'} />
      <TextField name="section" label={fields.section} onCleaned={onCleaned} />
      <PlaceChoice name="place" label={fields.place} of={kind} />
      <TextField name="remark" label={fields.remark} isRequired={doubt !== undefined} onCleaned={onCleaned} />
      {isChange ? <TextField name="reason" label={fields.reason} isRequired onCleaned={onCleaned} /> : null}
    </>
  )
}
