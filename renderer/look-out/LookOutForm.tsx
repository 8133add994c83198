import { zodResolver } from '@hookform/resolvers/zod'
import { useLayoutEffect, useState } from 'react'
import { useForm } from 'react-hook-form'
import { dayOf } from '../../shared/calendar/index.ts'
import type { ShownLookOut } from '../../shared/look-out/contract.ts'
import { sentenceFor } from '../../shared/refusals.ts'
import { useUnitClock } from '../app/clock.tsx'
import { useMessageLine } from '../app/messages.tsx'
import { useAct } from '../app/use-act.ts'
import { useSaveKeys } from '../app/use-save-keys.ts'
import { EntryForm } from '../ui/EntryForm.tsx'
import { FormFoot } from '../ui/FormFoot.tsx'
import { focusField } from '../ui/focus-field.ts'
import { RefusalBox } from '../ui/RefusalBox.tsx'
import { TextField } from '../ui/TextField.tsx'
import { useOneAtATime } from '../ui/use-one-at-a-time.ts'
import { useCleaned, VisitorFields } from '../visit/index.ts'
import {
  additionOf,
  changeOf,
  emptyLookOut,
  type LookOutValues,
  lookOutForm,
  valuesOf,
} from './look-out-values.ts'
import { lookOutText as text } from './text.ts'

type LookOutFormProps = {
  /** The one that is changed; absent for somebody new. */
  readonly lookOut?: ShownLookOut
  readonly onDone: () => void
  readonly onClose: () => void
}

/** Somebody is put on the list, or what is said of him is changed. */
export const LookOutForm = ({ lookOut, onDone, onClose }: LookOutFormProps) => {
  const { clock, timeZone } = useUnitClock()
  const [today] = useState(() => () => dayOf(clock.now(), timeZone))
  const [resolver] = useState(() => zodResolver(lookOutForm(today, lookOut !== undefined)))
  const form = useForm<LookOutValues>({ defaultValues: lookOut ? valuesOf(lookOut) : emptyLookOut, resolver })
  const { control } = form
  useLayoutEffect(() => focusField(control, lookOut ? 'why' : 'who'), [control, lookOut])
  const say = useMessageLine()
  const add = useAct('look-out.add')
  const change = useAct('look-out.change')
  const send = (values: LookOutValues) =>
    lookOut ? change.act(changeOf(values, today(), lookOut)) : add.act(additionOf(values, today()))
  const save = useOneAtATime(() =>
    form.handleSubmit(async values => {
      const answer = await send(values)
      if (!answer.ok) return
      say(lookOut ? text.changed : text.added)
      onDone()
    })(),
  )
  const submit = () => void save()
  const words = lookOut
    ? { title: text.changeForm, save: text.saveChange }
    : { title: text.form, save: text.save }
  useSaveKeys({
    title: words.title,
    words: { ...text.keys, save: words.save },
    save: submit,
    close: onClose,
  })
  const refusal = lookOut ? change.refusal : add.refusal
  const { isSubmitting } = form.formState
  return (
    <EntryForm
      form={form}
      name={words.title}
      labels={text.fields}
      onSubmit={submit}
      isBusy={isSubmitting}
      foot={
        <FormFoot save={words.save} close={text.close} isBusy={isSubmitting} onClose={onClose}>
          {refusal ? <RefusalBox {...sentenceFor(refusal)} /> : null}
        </FormFoot>
      }
    >
      {lookOut ? <WhyField /> : <PersonPart />}
      <StatedFields />
      {lookOut ? (
        <details className="visit-anew">
          <summary>{text.whoAnew}</summary>
          <PersonPart />
        </details>
      ) : null}
    </EntryForm>
  )
}

const WhyField = () => {
  const onCleaned = useCleaned()
  return <TextField name="why" label={text.fields.why} isRequired onCleaned={onCleaned} />
}

const PersonPart = () => {
  const onCleaned = useCleaned()
  return (
    <>
      <TextField name="who" label={text.fields.who} hint={text.tell} onCleaned={onCleaned} />
      <VisitorFields />
    </>
  )
}

const StatedFields = () => {
  const onCleaned = useCleaned()
  return (
    <>
      <TextField
        name="reason"
        label={text.fields.reason}
        hint={text.reasonHint}
        isRequired
        onCleaned={onCleaned}
      />
      <TextField name="toDo" label={text.fields.toDo} hint={text.toDoHint} isRequired onCleaned={onCleaned} />
      <TextField
        name="until"
        label={text.fields.until}
        hint={text.untilHint}
        isRequired
        onCleaned={onCleaned}
      />
    </>
  )
}
