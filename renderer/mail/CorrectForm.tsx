import { useLayoutEffect, useState } from 'react'
import type { Draft } from '../../shared/draft/contract.ts'
import { shownNumber } from '../../shared/kernel/ids.ts'
import type { Refusal } from '../../shared/kernel/refusal.ts'
import { send } from '../app/bridge.ts'
import { useUnitClock } from '../app/clock.tsx'
import { fill } from '../app/fill.ts'
import { useMessageLine } from '../app/messages.tsx'
import { useRenewed } from '../app/use-renewed.ts'
import { useRevisionSeen } from '../app/use-revision-seen.ts'
import { focusField } from '../ui/focus-field.ts'
import { TextField } from '../ui/TextField.tsx'
import { ActForm } from './ActForm.tsx'
import { addresseeMeant } from './addressee-meant.ts'
import { MailFields, useCleaned } from './MailFields.tsx'
import { mailDraftText } from './mail-draft.ts'
import { correctionOf, type MailValues, valuesOf } from './mail-values.ts'
import type { ActProps } from './SmallForms.tsx'
import { mailText as text } from './text.ts'
import { useMailForm } from './use-mail-form.ts'

type CorrectFormProps = ActProps & { readonly draft: Draft | null }

/** A mistake is put right in place; what was written stays to be read. */
export const CorrectForm = ({ mail, draft, onDone }: CorrectFormProps) => {
  const { timeZone } = useUnitClock()
  const onCleaned = useCleaned()
  const [begin] = useState<MailValues>(valuesOf(mail, timeZone))
  const { form, drafting, around } = useMailForm({
    draftForm: `mail-${mail.itemId.toLowerCase()}`,
    draft,
    begin,
    isCorrection: true,
  })
  const seen = useRevisionSeen(draft, mail)
  const say = useMessageLine()
  const renewed = useRenewed()
  const [refusal, setRefusal] = useState<Refusal>()
  const { control } = form
  useLayoutEffect(() => focusField(control, 'to'), [control])
  const correct = async (values: MailValues): Promise<void> => {
    const isSame = values.to === begin.to
    const meant = isSame ? ({ ok: true, to: mail.to } as const) : await addresseeMeant(values.to)
    if (!meant.ok) return form.setError('to', { message: meant.why }, { shouldFocus: true })
    const now = around()
    // A time that nobody touched stays what it was, to the second.
    const untouched = values.time === begin.time ? { ...values, time: '.' } : values
    const id = drafting.idToSend(mailDraftText(values, now))
    const input = correctionOf(untouched, { to: meant.to, around: now }, { ...mail, revision: seen.revision })
    const answer = await send('mail.correct', input, { id })
    setRefusal(answer.ok ? undefined : answer)
    if (!answer.ok) {
      seen.refused(answer.code)
      return drafting.refused(answer.code)
    }
    drafting.renew()
    say(fill(text.corrected, { number: shownNumber(mail.itemId) }))
    await renewed('mail.one', { itemId: mail.itemId })
    onDone()
  }
  return (
    <ActForm
      form={form}
      name={text.correctForm}
      labels={text.fields}
      verb={text.saveCorrection}
      refusal={refusal}
      onSubmit={correct}
      onClose={onDone}
    >
      <MailFields isCorrection />
      <TextField name="reason" label={text.fields.reason} isRequired onCleaned={onCleaned} />
    </ActForm>
  )
}
