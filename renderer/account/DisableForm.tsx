import { zodResolver } from '@hookform/resolvers/zod'
import { useEffect } from 'react'
import { useForm } from 'react-hook-form'
import { z } from 'zod'
import type { AccountRow } from '../../shared/account/contract.ts'
import { sentenceFor } from '../../shared/refusals.ts'
import { fill } from '../app/fill.ts'
import { useMessageLine } from '../app/messages.tsx'
import { useAct } from '../app/use-act.ts'
import { useSaveKeys } from '../app/use-save-keys.ts'
import { EntryForm } from '../ui/EntryForm.tsx'
import { FormFoot } from '../ui/FormFoot.tsx'
import { focusField } from '../ui/focus-field.ts'
import { RefusalBox } from '../ui/RefusalBox.tsx'
import { TextField } from '../ui/TextField.tsx'
import { useOneAtATime } from '../ui/use-one-at-a-time.ts'
import { accountsText as text } from './accounts-text.ts'

const words = text.disabling

const disableForm = z.object({ reason: z.string().regex(/\S/u, text.roles.missing).max(100, words.tooLong) })

type DisableFormProps = { readonly account: AccountRow; readonly onDone: () => void }

/** With its reason; the account stays and can be enabled again. */
export const DisableForm = ({ account, onDone }: DisableFormProps) => {
  const form = useForm({ defaultValues: { reason: '' }, resolver: zodResolver(disableForm) })
  const { control } = form
  useEffect(() => focusField(control, 'reason'), [control])
  const say = useMessageLine()
  const { act, refusal } = useAct('account.disable')
  const save = useOneAtATime(() =>
    form.handleSubmit(async ({ reason }) => {
      const answer = await act({ account: account.account, reason })
      if (!answer.ok) return
      say(fill(words.said, { name: account.name }))
      onDone()
    })(),
  )
  const { isSubmitting } = form.formState
  useSaveKeys({
    title: words.form,
    words: { ...text.keys, save: words.save },
    save: () => void save(),
    close: onDone,
  })
  return (
    <EntryForm
      form={form}
      name={words.form}
      labels={{ reason: words.reason }}
      onSubmit={() => void save()}
      isBusy={isSubmitting}
      aside={`${account.name} ${account.account}`}
      foot={
        <FormFoot save={words.save} close={text.close} isBusy={isSubmitting} onClose={onDone}>
          {refusal ? <RefusalBox {...sentenceFor(refusal)} /> : null}
          <p className="meta">{words.note}</p>
        </FormFoot>
      }
    >
      <TextField name="reason" label={words.reason} isRequired />
    </EntryForm>
  )
}
