import { zodResolver } from '@hookform/resolvers/zod'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import type { TimeSurroundings } from '../../shared/calendar/index.ts'
import { typedTime } from '../../shared/calendar/index.ts'
import { sentenceFor } from '../../shared/refusals.ts'
import { useUnitClock } from '../app/clock.tsx'
import { useMessageLine } from '../app/messages.tsx'
import { useAct } from '../app/use-act.ts'
import { useSaveKeys } from '../app/use-save-keys.ts'
import { EntryForm } from '../ui/EntryForm.tsx'
import { FormFoot } from '../ui/FormFoot.tsx'
import { RefusalBox } from '../ui/RefusalBox.tsx'
import { useOneAtATime } from '../ui/use-one-at-a-time.ts'
import { type CallValues, callIn, callValues, emptyCall } from './call-values.ts'
import { CallFields, WhenField } from './TurnAwayFields.tsx'
import { turnAwayText as text } from './text.ts'

type CallFormProps = {
  readonly itemId: string
  readonly onDone: () => void
  readonly onClose: () => void
}

const formFor = (around: () => TimeSurroundings) =>
  callValues.superRefine(({ time }, context) => {
    const meant = typedTime(time, around())
    if (!meant.ok) context.addIssue({ code: 'custom', path: ['time'], message: meant.why })
  })

/** The office is called about somebody who would not leave; every attempt is written down. */
export const CallForm = ({ itemId, onDone, onClose }: CallFormProps) => {
  const { clock, timeZone } = useUnitClock()
  const [around] = useState(() => () => ({ now: clock.now(), timeZone }))
  const [resolver] = useState(() => zodResolver(formFor(around)))
  const form = useForm<CallValues>({ defaultValues: { ...emptyCall, time: '.' }, resolver })
  const say = useMessageLine()
  const { act, refusal } = useAct('turn-away.call')
  const save = useOneAtATime(() =>
    form.handleSubmit(async values => {
      const call = callIn(values, around())
      if (!call) return
      const answer = await act({ itemId, ...call })
      if (!answer.ok) return
      say(text.called)
      onDone()
    })(),
  )
  const submit = () => void save()
  useSaveKeys({
    title: text.callForm,
    words: { ...text.keys, save: text.saveCall },
    save: submit,
    close: onClose,
  })
  const { isSubmitting } = form.formState
  return (
    <EntryForm
      form={form}
      name={text.callForm}
      labels={text.fields}
      onSubmit={submit}
      isBusy={isSubmitting}
      foot={
        <FormFoot save={text.saveCall} close={text.close} isBusy={isSubmitting} onClose={onClose}>
          {refusal ? <RefusalBox {...sentenceFor(refusal)} /> : null}
        </FormFoot>
      }
    >
      <CallFields isRequired hasFocus />
      <WhenField label={text.fields.calledAt} />
    </EntryForm>
  )
}
