import { zodResolver } from '@hookform/resolvers/zod'
import { useEffect } from 'react'
import { useForm, useWatch } from 'react-hook-form'
import { z } from 'zod'
import type { AccountRow } from '../../shared/account/contract.ts'
import { sentenceFor } from '../../shared/refusals.ts'
import { ask } from '../app/bridge.ts'
import { fill } from '../app/fill.ts'
import { useMessageLine } from '../app/messages.tsx'
import { useAct } from '../app/use-act.ts'
import { useSaveKeys } from '../app/use-save-keys.ts'
import { CheckField } from '../ui/CheckField.tsx'
import { EntryForm } from '../ui/EntryForm.tsx'
import { FormFoot } from '../ui/FormFoot.tsx'
import { focusField } from '../ui/focus-field.ts'
import { OutputField } from '../ui/OutputField.tsx'
import { RefusalBox } from '../ui/RefusalBox.tsx'
import { TextField } from '../ui/TextField.tsx'
import { useOneAtATime } from '../ui/use-one-at-a-time.ts'
import { accountsText as text } from './accounts-text.ts'

const words = text.resetting
const { create, roles } = text

const resetForm = z.object({
  oneTimePassword: z.string().min(1, words.drawing),
  isNoted: z.boolean().refine(isNoted => isNoted, create.notNoted),
  password: z.string().min(1, roles.missing),
})

type ResetFormProps = { readonly account: AccountRow; readonly onDone: () => void }

/** Shown here once and nowhere again; it counts only when the administrator has proven who he is. */
export const ResetForm = ({ account, onDone }: ResetFormProps) => {
  const form = useForm({
    defaultValues: { oneTimePassword: '', isNoted: false, password: '' },
    resolver: zodResolver(resetForm),
  })
  const { control, setValue } = form
  useEffect(() => {
    const draw = async () => {
      const drawn = await ask('account.suggest', { name: '' }).catch(() => undefined)
      setValue('oneTimePassword', drawn?.password ?? '')
    }
    void draw()
    focusField(control, 'isNoted')
  }, [control, setValue])
  const say = useMessageLine()
  const { act, refusal } = useAct('account.reset-password')
  const save = useOneAtATime(() =>
    form.handleSubmit(async ({ oneTimePassword, password }) => {
      const answer = await act({ account: account.account, oneTimePassword, password })
      form.setValue('password', '')
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
  const drawn = useWatch({ control: form.control, name: 'oneTimePassword' })
  return (
    <EntryForm
      form={form}
      name={words.form}
      labels={{ oneTimePassword: create.password, isNoted: create.password, password: roles.own }}
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
      <OutputField
        label={create.password}
        hint={create.passwordHint}
        value={drawn}
        without={words.drawing}
        isCode
      />
      <CheckField name="isNoted">{create.noted}</CheckField>
      <TextField name="password" label={roles.own} hint={roles.ownHint} isRequired isPassword />
    </EntryForm>
  )
}
