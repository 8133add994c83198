import { useEffect, useState } from 'react'
import { type Resolver, useForm, useWatch } from 'react-hook-form'
import { typedMoment, typedTime } from '../../../shared/calendar/index.ts'
import { shownNumber } from '../../../shared/kernel/ids.ts'
import type { Refusal } from '../../../shared/kernel/refusal.ts'
import { sentenceFor } from '../../../shared/refusals.ts'
import { send } from '../../app/bridge.ts'
import { fill } from '../../app/fill.ts'
import { fixedTime } from '../../app/fixed-time.ts'
import { useMessageLine } from '../../app/messages.tsx'
import { Button } from '../../ui/Button.tsx'
import { EntryForm } from '../../ui/EntryForm.tsx'
import { focusField } from '../../ui/focus-field.ts'
import { RefusalBox } from '../../ui/RefusalBox.tsx'
import { TimeField } from '../../ui/TimeField.tsx'
import { useOneAtATime } from '../../ui/use-one-at-a-time.ts'
import { useFormKeys } from '../use-entry-form.ts'
import { useTimeSurroundings } from '../use-time-surroundings.ts'
import { handlingText as text } from './text.ts'

type NilValues = { readonly from: string; readonly to: string }

type NilFormProps = {
  /** Where the shown duty day begins. */
  readonly from: string
  readonly onSaved: (itemId: string) => void
  readonly onClose: () => void
}

const labels = { from: text.nilFrom, to: text.nilTo } as const

/** 无事: a person signs that a period had nothing; what did happen in it is named by the refusal. */
export const NilForm = ({ from, onSaved, onClose }: NilFormProps) => {
  const around = useTimeSurroundings()
  const [begin] = useState(() => ({ from: fixedTime(from, around().timeZone), to: '.' }))
  const read = (typed: string) => {
    const past = typedTime(typed, around())
    return past.ok ? past : typedMoment(typed, around(), 'any')
  }
  const resolver: Resolver<NilValues> = values => faultsOf(values, read)
  const form = useForm<NilValues>({ defaultValues: begin, resolver })
  const { report, refusal } = useReport(read, onSaved)
  const submit = useOneAtATime(() => form.handleSubmit(report)())
  const save = () => void submit()
  useFormKeys({ title: text.nil, save, close: onClose })
  const { control } = form
  useEffect(() => focusField(control, 'from'), [control])
  const { isSubmitting } = form.formState
  const [typedFrom, typedTo] = useWatch({ control: form.control, name: ['from', 'to'] })
  const understood = (typed: string) => {
    const meant = read(typed)
    return meant.ok ? meant.shown : ''
  }
  return (
    <EntryForm
      form={form}
      name={text.nil}
      labels={labels}
      onSubmit={save}
      isBusy={isSubmitting}
      foot={
        <>
          {refusal ? <RefusalBox {...sentenceFor(refusal)} /> : null}
          <div className="entry-form-buttons">
            <Button look="primary" size="form" type="submit" shownKey="Ctrl+Enter" isBusy={isSubmitting}>
              {text.nil}
            </Button>
            <Button size="form" shownKey="Esc" onPress={onClose}>
              {text.close}
            </Button>
          </div>
        </>
      }
    >
      <p className="act-note">{text.nilNote}</p>
      <TimeField name="from" label={text.nilFrom} isRequired understood={understood(typedFrom)} />
      <TimeField name="to" label={text.nilTo} isRequired understood={understood(typedTo)} />
    </EntryForm>
  )
}

type Read = (typed: string) => ReturnType<typeof typedTime>

const faultsOf = (values: NilValues, read: Read) => {
  const errors = Object.entries(values).flatMap(([field, typed]) => {
    const meant = read(typed)
    return meant.ok ? [] : [[field, { type: 'custom', message: meant.why }]]
  })
  return errors.length === 0 ? { values, errors: {} } : { values: {}, errors: Object.fromEntries(errors) }
}

const useReport = (read: Read, onSaved: (itemId: string) => void) => {
  const say = useMessageLine()
  const [refusal, setRefusal] = useState<Refusal>()
  const [id] = useState(() => crypto.randomUUID())
  const report = async (values: NilValues): Promise<void> => {
    const [from, to] = [read(values.from), read(values.to)]
    if (!from.ok || !to.ok) return
    const answer = await send('duty-log.report-nil', { from: from.instant, to: to.instant }, { id })
    if (!answer.ok) return setRefusal(answer)
    say(fill(text.nilSaved, { number: shownNumber(answer.itemId ?? '') }))
    onSaved(answer.itemId ?? '')
  }
  return { report, refusal }
}
