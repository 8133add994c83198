import { zodResolver } from '@hookform/resolvers/zod'
import { useState } from 'react'
import { useForm, useWatch } from 'react-hook-form'
import type { ShownAppointment } from '../../shared/appointment/contract.ts'
import { dayOf } from '../../shared/calendar/index.ts'
import { sentenceFor } from '../../shared/refusals.ts'
import { useUnitClock } from '../app/clock.tsx'
import { fill } from '../app/fill.ts'
import { useMessageLine } from '../app/messages.tsx'
import { useAct } from '../app/use-act.ts'
import { useSaveKeys } from '../app/use-save-keys.ts'
import { PersonField, staffMeant } from '../directory/index.ts'
import { DigitChoice } from '../ui/DigitChoice.tsx'
import { EntryForm } from '../ui/EntryForm.tsx'
import { FormFoot } from '../ui/FormFoot.tsx'
import { RefusalBox } from '../ui/RefusalBox.tsx'
import { TextField } from '../ui/TextField.tsx'
import { countOf } from '../ui/typed-people.ts'
import { useOneAtATime } from '../ui/use-one-at-a-time.ts'
import { VisitorFields } from '../visit/index.ts'
import {
  type AppointmentValues,
  announcementOf,
  appointmentForm,
  changeOf,
  emptyAppointment,
  guestsIn,
  valuesOf,
} from './appointment-values.ts'
import { GuestPreview } from './GuestPreview.tsx'
import { PasteField } from './PasteField.tsx'
import { appointmentText as text } from './text.ts'

type AppointmentFormProps = {
  /** The one that is changed; absent for a new one. */
  readonly appointment?: ShownAppointment
  readonly onDone: () => void
  readonly onClose: () => void
}

const kindChoices = (['once', 'weekly'] as const).map(id => ({ id, label: text.kinds[id] }))

/** Somebody, or a group, is announced to the gate; what was announced is changed. */
export const AppointmentForm = ({ appointment, onDone, onClose }: AppointmentFormProps) => {
  const { clock, timeZone } = useUnitClock()
  const [today] = useState(() => () => dayOf(clock.now(), timeZone))
  const [resolver] = useState(() => zodResolver(appointmentForm(today, appointment !== undefined)))
  const form = useForm<AppointmentValues>({
    defaultValues: appointment ? valuesOf(appointment) : emptyAppointment,
    resolver,
  })
  const say = useMessageLine()
  const announce = useAct('appointment.announce')
  const change = useAct('appointment.change')
  const send = (values: AppointmentValues, hostId: string) =>
    appointment
      ? change.act(changeOf(values, hostId, today(), appointment))
      : announce.act(announcementOf(values, hostId, today()))
  const hostOf = async (typed: string): Promise<string | undefined> => {
    if (appointment && typed === appointment.hostName) return appointment.hostId
    const host = await staffMeant(typed)
    if (host.ok) return host.staffId
    form.setError('host', { message: host.why }, { shouldFocus: true })
    return undefined
  }
  const save = useOneAtATime(() =>
    form.handleSubmit(async values => {
      const hostId = await hostOf(values.host)
      if (hostId === undefined) return
      const answer = await send(values, hostId)
      if (!answer.ok) return
      say(appointment ? text.changed : announcedSentence(values, today()))
      onDone()
    })(),
  )
  const submit = () => void save()
  const words = appointment
    ? { title: text.changeForm, save: text.saveChange }
    : { title: text.form, save: text.save }
  useSaveKeys({ title: words.title, words: { ...text.keys, save: words.save }, save: submit, close: onClose })
  const refusal = appointment ? change.refusal : announce.refusal
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
      {appointment ? <TextField name="reason" label={text.fields.reason} isRequired /> : null}
      <div className="entry-pairs">
        <PersonField name="host" label={text.fields.host} autoFocus />
        <TextField name="purpose" label={text.fields.purpose} isRequired />
      </div>
      <WhenFields />
      {appointment ? (
        <>
          <TextField name="people" label={text.fields.people} hint={text.peopleHint} />
          <details className="visit-anew">
            <summary>{text.guestsAnew}</summary>
            <GuestFields />
          </details>
        </>
      ) : (
        <>
          <GuestFields />
          <TextField name="people" label={text.fields.people} hint={text.peopleHint} />
        </>
      )}
    </EntryForm>
  )
}

const announcedSentence = (values: AppointmentValues, today: string): string => {
  const { guests, leftOut } = guestsIn(values, today)
  const people = values.people.trim() === '' ? guests.length : countOf(values.people)
  return fill(text.announced, { people, leftOut: leftOut > 0 ? fill(text.leftOut, { count: leftOut }) : '' })
}

const WhenFields = () => {
  const isWeekly = useWatch<AppointmentValues, 'kind'>({ name: 'kind' }) === 'weekly'
  return (
    <>
      <DigitChoice name="kind" label={text.fields.kind} choices={kindChoices} />
      <div className="appointment-when">
        <TextField name="on" label={text.fields.on} hint={text.onHint} />
        <TextField name="from" label={text.fields.from} hint={text.clockHint} />
        <TextField name="to" label={text.fields.to} />
      </div>
      {isWeekly ? (
        <div className="entry-pairs">
          <TextField name="weekdays" label={text.fields.weekdays} hint={text.weekdaysHint} isRequired />
          <TextField name="until" label={text.fields.until} hint={text.untilHint} isRequired />
        </div>
      ) : null}
    </>
  )
}

/** One person by his papers, or a group by its list. */
const GuestFields = () => {
  const hasList = useWatch<AppointmentValues, 'pasted'>({ name: 'pasted' }).trim() !== ''
  return (
    <>
      {hasList ? null : (
        <>
          <TextField name="who" label={text.fields.who} />
          <VisitorFields />
        </>
      )}
      <PasteField />
      <GuestPreview />
    </>
  )
}
