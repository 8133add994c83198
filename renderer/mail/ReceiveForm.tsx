import { useLayoutEffect, useState } from 'react'
import type { Draft } from '../../shared/draft/contract.ts'
import type { Refusal } from '../../shared/kernel/refusal.ts'
import { mailKinds } from '../../shared/mail/index.ts'
import { sentenceFor } from '../../shared/refusals.ts'
import { ask, send } from '../app/bridge.ts'
import { DraftNote } from '../app/DraftNote.tsx'
import { fill } from '../app/fill.ts'
import { useMessageLine } from '../app/messages.tsx'
import { useSaveKeys } from '../app/use-save-keys.ts'
import { EntryForm } from '../ui/EntryForm.tsx'
import { FormFoot } from '../ui/FormFoot.tsx'
import { focusField } from '../ui/focus-field.ts'
import { RefusalBox } from '../ui/RefusalBox.tsx'
import { useOneAtATime } from '../ui/use-one-at-a-time.ts'
import { addresseeMeant } from './addressee-meant.ts'
import { MailFields } from './MailFields.tsx'
import { mailDraftText } from './mail-draft.ts'
import { emptyMailValues, type MailValues, receiptOf } from './mail-values.ts'
import { mailText as text } from './text.ts'
import { useMailForm } from './use-mail-form.ts'

type ReceiveFormProps = {
  readonly draft: Draft | null
  /** Counts up whenever something comes. */
  readonly focusAsked: number
  readonly onSaved: (itemId: string) => void
  readonly onClose: () => void
}

/** One item after the other: a saved one leaves an empty form, the keys at its first field. */
export const ReceiveForm = ({ draft, focusAsked, onSaved, onClose }: ReceiveFormProps) => {
  const { form, drafting, around } = useMailForm({
    draftForm: 'mail-new',
    draft,
    begin: emptyMailValues,
    isCorrection: false,
  })
  const say = useMessageLine()
  const [refusal, setRefusal] = useState<Refusal>()
  const [round, setRound] = useState(0)
  const { control } = form
  useLayoutEffect(() => {
    if (focusAsked + round > 0) focusField(control, 'kind')
  }, [control, focusAsked, round])
  const receive = async (values: MailValues): Promise<void> => {
    const meant = await addresseeMeant(values.to)
    if (!meant.ok) return form.setError('to', { message: meant.why }, { shouldFocus: true })
    const now = around()
    const id = drafting.idToSend(mailDraftText(values, now))
    const answer = await send('mail.receive', receiptOf(values, { to: meant.to, around: now }), { id })
    setRefusal(answer.ok ? undefined : answer)
    if (!answer.ok) return drafting.refused(answer.code)
    drafting.renew()
    const itemId = answer.itemId ?? ''
    const { kind, count } = values
    say(
      fill(text.saved, {
        kind: kind === '' ? '' : mailKinds[kind],
        count: count.trim(),
        to: meant.name,
        urgent: (await isUrgent(itemId)) ? text.urgentSaved : '',
      }),
    )
    form.reset(emptyMailValues)
    setRound(before => before + 1)
    onSaved(itemId)
  }
  const submit = useOneAtATime(() => form.handleSubmit(receive)())
  const save = () => void submit()
  useSaveKeys({ title: text.form, words: { ...text.keys, save: text.save }, save, close: onClose })
  const { isSubmitting } = form.formState
  return (
    <EntryForm
      form={form}
      name={text.form}
      labels={text.fields}
      onSubmit={save}
      isBusy={isSubmitting}
      aside={<DraftNote keptAt={drafting.keptAt} />}
      foot={
        <FormFoot save={text.save} close={text.close} isBusy={isSubmitting} onClose={onClose}>
          {refusal ? <RefusalBox {...sentenceFor(refusal)} /> : null}
        </FormFoot>
      }
    >
      <MailFields />
    </EntryForm>
  )
}

const isUrgent = async (itemId: string): Promise<boolean> => {
  const mail = await ask('mail.one', { itemId }).catch(() => null)
  return mail?.forDutyOfficer !== undefined
}
