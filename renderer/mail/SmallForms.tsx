import { zodResolver } from '@hookform/resolvers/zod'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { z } from 'zod'
import { shownNumber } from '../../shared/kernel/ids.ts'
import type { ShownMail } from '../../shared/mail/contract.ts'
import { fill } from '../app/fill.ts'
import { TextField } from '../ui/TextField.tsx'
import { ActForm } from './ActForm.tsx'
import { useCleaned } from './MailFields.tsx'
import { countTyped } from './mail-values.ts'
import { mailText } from './text.ts'
import { useMailAct } from './use-mail-act.ts'

export type ActProps = { readonly mail: ShownMail; readonly onDone: () => void }

const said = (longest: number) =>
  z.string().regex(/\S/u, mailText.missing).max(longest, fill(mailText.tooLong, { longest }))
const placeForm = z.object({ place: said(40) })
const reasonForm = z.object({ reason: said(200) })
const returnForm = z.object({ count: countTyped, reason: said(200) })

/** It is put somewhere, or elsewhere. */
export const StoreForm = ({ mail, onDone }: ActProps) => {
  const { store: text } = mailText
  const { itemId } = mail
  const onCleaned = useCleaned()
  const [resolver] = useState(() => zodResolver(placeForm))
  const form = useForm({ defaultValues: { place: '' }, resolver })
  const { done, refusal } = useMailAct('mail.store', itemId, onDone)
  const submit = ({ place }: { readonly place: string }) => {
    const words = { number: shownNumber(itemId), place: place.trim() }
    return done({ itemId, place: place.trim() }, fill(text.saved, words))
  }
  return (
    <ActForm
      form={form}
      name={text.form}
      labels={{ place: text.place }}
      verb={text.save}
      refusal={refusal}
      onSubmit={submit}
      onClose={onDone}
    >
      <TextField name="place" label={text.place} isRequired autoFocus onCleaned={onCleaned} />
    </ActForm>
  )
}

/** What nobody takes goes back. */
export const ReturnForm = ({ mail, onDone }: ActProps) => {
  const { back: text } = mailText
  const { itemId, waiting } = mail
  const onCleaned = useCleaned()
  const [resolver] = useState(() => zodResolver(returnForm))
  const form = useForm({ defaultValues: { count: String(waiting), reason: '' }, resolver })
  const { done, refusal } = useMailAct('mail.return', itemId, onDone)
  const submit = ({ count, reason }: { readonly count: string; readonly reason: string }) =>
    done(
      { itemId, count: Number(count), reason: reason.trim() },
      fill(text.saved, { number: shownNumber(itemId), count: count.trim() }),
    )
  return (
    <ActForm
      form={form}
      name={text.form}
      labels={{ reason: text.reason, count: text.count }}
      verb={text.save}
      refusal={refusal}
      onSubmit={submit}
      onClose={onDone}
    >
      <TextField name="reason" label={text.reason} isRequired autoFocus onCleaned={onCleaned} />
      {waiting > 1 ? <TextField name="count" label={text.count} /> : null}
    </ActForm>
  )
}

/** Handed over or returned by mistake: it waits after all. */
export const TakeBackForm = ({ mail, onDone }: ActProps) => {
  const { takeBack: text } = mailText
  const { itemId } = mail
  const onCleaned = useCleaned()
  const [resolver] = useState(() => zodResolver(reasonForm))
  const form = useForm({ defaultValues: { reason: '' }, resolver })
  const { done, refusal } = useMailAct('mail.take-back', itemId, onDone)
  const submit = ({ reason }: { readonly reason: string }) =>
    done({ itemId, reason: reason.trim() }, fill(text.saved, { number: shownNumber(itemId) }))
  return (
    <ActForm
      form={form}
      name={text.form}
      labels={{ reason: text.reason }}
      verb={text.save}
      refusal={refusal}
      onSubmit={submit}
      onClose={onDone}
    >
      <TextField name="reason" label={text.reason} isRequired autoFocus onCleaned={onCleaned} />
    </ActForm>
  )
}
