import { useForm } from 'react-hook-form'
import type { ShownAppointment } from '../../shared/appointment/contract.ts'
import { dayOf } from '../../shared/calendar/index.ts'
import { sentenceFor } from '../../shared/refusals.ts'
import { useUnitClock } from '../app/clock.tsx'
import { useMessageLine } from '../app/messages.tsx'
import { useAct } from '../app/use-act.ts'
import { useSaveKeys } from '../app/use-save-keys.ts'
import { EntryForm } from '../ui/EntryForm.tsx'
import { FormFoot } from '../ui/FormFoot.tsx'
import { RefusalBox } from '../ui/RefusalBox.tsx'
import { TextField } from '../ui/TextField.tsx'
import { useOneAtATime } from '../ui/use-one-at-a-time.ts'
import { dayMeant } from './appointment-values.ts'
import { appointmentText as text } from './text.ts'

type CancelFormProps = {
  readonly appointment: Pick<ShownAppointment, 'itemId' | 'weekdays'>
  readonly onDone: () => void
  readonly onClose: () => void
}

/** They do not come: at all, or on one of the days on which they would come again. */
export const CancelForm = ({ appointment: { itemId, weekdays }, onDone, onClose }: CancelFormProps) => {
  const { clock, timeZone } = useUnitClock()
  const form = useForm({ defaultValues: { on: '', reason: '' } })
  const say = useMessageLine()
  const { act, refusal } = useAct('appointment.cancel')
  const save = useOneAtATime(() =>
    form.handleSubmit(async ({ on, reason }) => {
      if (reason.trim() === '')
        return form.setError('reason', { message: text.missing }, { shouldFocus: true })
      const day = on.trim() === '' ? undefined : dayMeant(on, dayOf(clock.now(), timeZone))
      if (on.trim() !== '' && day === undefined)
        return form.setError('on', { message: text.noDay }, { shouldFocus: true })
      const answer = await act({ itemId, reason: reason.trim(), ...(day !== undefined && { on: day }) })
      if (!answer.ok) return
      say(text.cancelled)
      onDone()
    })(),
  )
  const submit = () => void save()
  useSaveKeys({
    title: text.cancelForm,
    words: { ...text.keys, save: text.saveCancel },
    save: submit,
    close: onClose,
  })
  const { isSubmitting } = form.formState
  return (
    <EntryForm
      form={form}
      name={text.cancelForm}
      labels={{ on: text.fields.cancelOn, reason: text.fields.cancelReason }}
      onSubmit={submit}
      isBusy={isSubmitting}
      foot={
        <FormFoot save={text.saveCancel} close={text.close} isBusy={isSubmitting} onClose={onClose}>
          {refusal ? <RefusalBox {...sentenceFor(refusal)} /> : null}
        </FormFoot>
      }
    >
      <TextField name="reason" label={text.fields.cancelReason} isRequired autoFocus />
      {weekdays ? <TextField name="on" label={text.fields.cancelOn} hint={text.cancelOnHint} /> : null}
    </EntryForm>
  )
}
