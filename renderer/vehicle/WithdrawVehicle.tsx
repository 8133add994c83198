import { useForm } from 'react-hook-form'
import { shownPlate } from '../../shared/papers/index.ts'
import { sentenceFor } from '../../shared/refusals.ts'
import type { VehicleRow } from '../../shared/vehicle/contract.ts'
import { fill } from '../app/fill.ts'
import { useMessageLine } from '../app/messages.tsx'
import { useAct } from '../app/use-act.ts'
import { useSaveKeys } from '../app/use-save-keys.ts'
import { EntryForm } from '../ui/EntryForm.tsx'
import { FormFoot } from '../ui/FormFoot.tsx'
import { RefusalBox } from '../ui/RefusalBox.tsx'
import { TextField } from '../ui/TextField.tsx'
import { useOneAtATime } from '../ui/use-one-at-a-time.ts'
import { vehicleText as text } from './text.ts'

type WithdrawVehicleProps = {
  readonly row: VehicleRow
  readonly onDone: () => void
  readonly onClose: () => void
}

/** Sold, scrapped, or its owner left. */
export const WithdrawVehicle = ({ row, onDone, onClose }: WithdrawVehicleProps) => {
  const form = useForm<{ reason: string }>({ defaultValues: { reason: '' } })
  const say = useMessageLine()
  const { act, refusal } = useAct('vehicle.withdraw')
  const plate = shownPlate(row.plate)
  const withdraw = async ({ reason }: { readonly reason: string }) => {
    if (reason.trim() === '') return form.setError('reason', { message: text.missing }, { shouldFocus: true })
    const answer = await act({ vehicleId: row.vehicleId, reason: reason.trim() })
    if (!answer.ok) return
    say(fill(text.withdrawnSaid, { plate }))
    onDone()
  }
  const submit = useOneAtATime(() => form.handleSubmit(withdraw)())
  const save = () => void submit()
  useSaveKeys({
    title: text.withdrawForm,
    words: { ...text.keys, save: text.withdraw },
    save,
    close: onClose,
  })
  const { isSubmitting } = form.formState
  return (
    <EntryForm
      form={form}
      name={text.withdrawForm}
      labels={{ reason: text.withdrawReason }}
      onSubmit={save}
      isBusy={isSubmitting}
      aside={plate}
      foot={
        <FormFoot save={text.withdraw} close={text.close} isBusy={isSubmitting} onClose={onClose}>
          {refusal ? <RefusalBox {...sentenceFor(refusal)} /> : null}
          <p className="meta">{text.withdrawNote}</p>
        </FormFoot>
      }
    >
      <TextField name="reason" label={text.withdrawReason} isRequired autoFocus />
    </EntryForm>
  )
}
