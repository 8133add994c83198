import { zodResolver } from '@hookform/resolvers/zod'
import { useEffect, useState } from 'react'
import { useForm, useWatch } from 'react-hook-form'
import { shownTime } from '../../shared/calendar/index.ts'
import type { ContactStanding } from '../../shared/contact-check/contract.ts'
import { contactResults } from '../../shared/contact-check/index.ts'
import type { CommandName, InputOf } from '../../shared/contract.ts'
import type { Draft } from '../../shared/draft/contract.ts'
import type { Refusal } from '../../shared/kernel/refusal.ts'
import { sentenceFor } from '../../shared/refusals.ts'
import { send } from '../app/bridge.ts'
import { useMinute, useUnitClock } from '../app/clock.tsx'
import { DraftNote } from '../app/DraftNote.tsx'
import { fill } from '../app/fill.ts'
import { useMessageLine } from '../app/messages.tsx'
import { useDraft } from '../app/use-draft.ts'
import { useSaveKeys } from '../app/use-save-keys.ts'
import { DigitChoice } from '../ui/DigitChoice.tsx'
import { EntryForm } from '../ui/EntryForm.tsx'
import { FormFoot } from '../ui/FormFoot.tsx'
import { RefusalBox } from '../ui/RefusalBox.tsx'
import { TextField } from '../ui/TextField.tsx'
import { useOneAtATime } from '../ui/use-one-at-a-time.ts'
import {
  type ContactForm,
  type ContactValues,
  checkOf,
  contactForm,
  draftText,
  emptyContact,
  readDraft,
  whereaboutsOf,
} from './contact-values.ts'
import { contactText as text } from './text.ts'

const { fields } = text

type FormProps = {
  readonly standing: ContactStanding
  readonly draft: Draft | null
  readonly onDone: () => void
  readonly onClose: () => void
}

/** Where he is now, and by which number he is reached. */
export const StateForm = ({ standing, draft, onDone, onClose }: FormProps) => {
  const { leader, whereabouts } = standing
  const phone = whereabouts?.phone ?? (leader?.shortPhone || leader?.phone || '')
  const use = useContactForm('state', draft, { ...emptyContact, place: whereabouts?.place ?? '', phone })
  const say = useMessageLine()
  const state = async (values: ContactValues): Promise<void> => {
    if (!(await use.sendIt('contact-check.state', whereaboutsOf(values)))) return
    const { place, reach } = values
    say(fill(text.state.saved, { name: leader?.name ?? '', place: place.trim(), reach: text.reach[reach] }))
    onDone()
  }
  return (
    <Shell use={use} name={text.state.form} verb={text.state.save} onSubmit={state} onClose={onClose}>
      <TextField name="place" label={fields.place} isRequired autoFocus />
      <TextField name="phone" label={fields.phone} isRequired />
      <DigitChoice name="reach" label={fields.reach} choices={choicesOf(text.reach)} isRequired />
      <TextField name="note" label={fields.note} />
    </Shell>
  )
}

type RecordFormProps = FormProps & {
  /** A set time that has passed; without it what is due, or none. */
  readonly slot: string | undefined
}

/** A call with all that is to be said of it: where he was, a remark, when it was if it is written down later. */
export const RecordForm = ({ standing, slot, draft, onDone, onClose }: RecordFormProps) => {
  const use = useContactForm('record', draft, emptyContact)
  const { timeZone } = useUnitClock()
  const now = useMinute()
  const say = useMessageLine()
  const record = async (values: ContactValues): Promise<void> => {
    if (!(await use.sendIt('contact-check.make', checkOf(values, use.around(), slot)))) return
    const { name = '' } = standing.leader ?? {}
    say(fill(text.saved, { name, result: contactResults[values.result] }))
    onDone()
  }
  const isExtra = slot === undefined && !standing.current
  return (
    <Shell use={use} name={text.record.form} verb={text.record.save} onSubmit={record} onClose={onClose}>
      {slot === undefined ? null : (
        <p className="entry-note">{fill(text.record.forSlot, { at: shownTime(slot, timeZone, now) })}</p>
      )}
      {isExtra ? <p className="entry-note">{text.record.extra}</p> : null}
      <DigitChoice name="result" label={fields.result} choices={choicesOf(contactResults)} isRequired />
      <TextField name="place" label={fields.place} autoFocus />
      <TextField name="phone" label={fields.phone} />
      <TextField name="note" label={fields.note} />
      <AtField />
    </Shell>
  )
}

const AtField = () => {
  const { clock, timeZone } = useUnitClock()
  useMinute()
  const typed = String(useWatch({ name: 'at' }) ?? '')
  const { at } = checkOf(
    { ...emptyContact, at: typed === '.' ? '0' : typed },
    { now: clock.now(), timeZone },
    undefined,
  )
  const aside = typed.trim() === '.' || at === undefined ? undefined : shownTime(at, timeZone, clock.now())
  return <TextField name="at" label={fields.at} isRequired aside={aside} />
}

const choicesOf = <Id extends string>(words: { readonly [I in Id]: string }) =>
  (Object.entries(words) as [Id, string][]).map(([id, label]) => ({ id, label }))

/** What is typed outlives closing, lock and a refusal. */
const useContactForm = (kind: ContactForm, draft: Draft | null, begin: ContactValues) => {
  const { clock, timeZone } = useUnitClock()
  const [around] = useState(() => () => ({ now: clock.now(), timeZone }))
  const [kept] = useState(() => (draft ? readDraft(draft.values) : undefined))
  const [resolver] = useState(() => zodResolver(contactForm(kind, around)))
  const [blank] = useState(begin)
  const form = useForm<ContactValues>({ defaultValues: kept ?? blank, resolver })
  const drafting = useDraft(`contact-${kind}`, kept ? draft : null)
  const { changed } = drafting
  const [refusal, setRefusal] = useState<Refusal>()
  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ values }) =>
          changed(draftText(values, around()), draftText(values, around()) === draftText(blank, around())),
      }),
    [form, changed, around, blank],
  )
  const sendIt = async <N extends CommandName>(name: N, input: InputOf<N>): Promise<boolean> => {
    const answer = await send(name, input, { id: drafting.idToSend(draftText(form.getValues(), around())) })
    setRefusal(answer.ok ? undefined : answer)
    if (answer.ok) drafting.renew()
    else drafting.refused(answer.code)
    return answer.ok
  }
  return { form, around, refusal, sendIt, keptAt: drafting.keptAt }
}

type ShellProps = {
  readonly use: ReturnType<typeof useContactForm>
  readonly name: string
  readonly verb: string
  readonly onSubmit: (values: ContactValues) => Promise<void>
  readonly onClose: () => void
  readonly children: React.ReactNode
}

const Shell = ({ use: { form, refusal, keptAt }, name, verb, onSubmit, onClose, children }: ShellProps) => {
  const submit = useOneAtATime(() => form.handleSubmit(onSubmit)())
  const save = () => void submit()
  useSaveKeys({ title: name, words: { ...text.keys, save: verb }, save, close: onClose })
  const { isSubmitting } = form.formState
  return (
    <EntryForm
      form={form}
      name={name}
      labels={fields}
      onSubmit={save}
      isBusy={isSubmitting}
      aside={<DraftNote keptAt={keptAt} />}
      foot={
        <FormFoot save={verb} close={text.close} isBusy={isSubmitting} onClose={onClose}>
          {refusal ? <RefusalBox {...sentenceFor(refusal)} /> : null}
        </FormFoot>
      }
    >
      {children}
    </EntryForm>
  )
}
