import { useState } from 'react'
import { useForm, useWatch } from 'react-hook-form'
import { shownTime, typedTime } from '../../../shared/calendar/index.ts'
import type { CommandAnswer } from '../../../shared/contract.ts'
import type { GateHourInput } from '../../../shared/gate/contract.ts'
import type { Refusal } from '../../../shared/kernel/refusal.ts'
import { sentenceFor } from '../../../shared/refusals.ts'
import { useMinute, useUnitClock } from '../../app/clock.tsx'
import { useSaveKeys } from '../../app/use-save-keys.ts'
import { EntryForm } from '../../ui/EntryForm.tsx'
import { FormFoot } from '../../ui/FormFoot.tsx'
import { RefusalBox } from '../../ui/RefusalBox.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { TimeField } from '../../ui/TimeField.tsx'
import { useOneAtATime } from '../../ui/use-one-at-a-time.ts'
import { closingText as text } from './text.ts'

type HourValues = { readonly time: string; readonly remark: string }

type HourFormProps = {
  readonly form: string
  readonly save: string
  readonly act: (input: GateHourInput) => Promise<CommandAnswer>
  readonly refusal: Refusal | undefined
  /** @param at as it is shown. */
  readonly onDone: (at: string) => void
  readonly onClose: () => void
  readonly children?: React.ReactNode
}

const now = '.'

/** When the gate was opened or closed; now, unless another time is typed. */
export const HourForm = ({ form: name, save, act, refusal, onDone, onClose, children }: HourFormProps) => {
  const { clock, timeZone } = useUnitClock()
  useMinute()
  const [around] = useState(() => () => ({ now: clock.now(), timeZone }))
  const form = useForm<HourValues>({ defaultValues: { time: now, remark: '' } })
  const understood = typedTime(useWatch({ control: form.control, name: 'time' }), around())
  const send = async ({ time, remark }: HourValues) => {
    const meant = typedTime(time, around())
    if (!meant.ok) return form.setError('time', { message: meant.why }, { shouldFocus: true })
    const said = remark.trim()
    const at = time.trim() === now ? {} : { at: meant.instant }
    const answer = await act({ ...at, ...(said !== '' && { remark: said }) })
    if (answer.ok) onDone(shownTime(meant.instant, timeZone, clock.now()))
  }
  const submit = useOneAtATime(() => form.handleSubmit(send)())
  const saveNow = () => void submit()
  useSaveKeys({
    title: name,
    words: { next: text.keys.next, save, close: text.cancel },
    save: saveNow,
    close: onClose,
  })
  const { isSubmitting } = form.formState
  return (
    <EntryForm
      form={form}
      name={name}
      labels={{ time: text.time, remark: text.remark }}
      onSubmit={saveNow}
      isBusy={isSubmitting}
      aside={text.rule}
      foot={
        <FormFoot save={save} close={text.cancel} isBusy={isSubmitting} onClose={onClose}>
          {refusal ? <RefusalBox {...sentenceFor(refusal)} /> : null}
        </FormFoot>
      }
    >
      {children}
      <TimeField name="time" label={text.time} understood={understood.ok ? understood.shown : ''} autoFocus />
      <TextField name="remark" label={text.remark} />
    </EntryForm>
  )
}
