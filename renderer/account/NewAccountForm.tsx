import { zodResolver } from '@hookform/resolvers/zod'
import { useEffect, useState } from 'react'
import { useForm, useWatch } from 'react-hook-form'
import { z } from 'zod'
import type { StaffRow } from '../../shared/directory/contract.ts'
import { accountId } from '../../shared/kernel/ids.ts'
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
import { accountsText } from './accounts-text.ts'
import { RoleFields } from './RoleFields.tsx'
import { roleTicks, tickedRoles, ticksOf } from './role-values.ts'
import { StaffField } from './StaffField.tsx'

const text = accountsText.create

const newAccount = z.object({
  staffId: z.string().min(1, text.notChosen),
  account: z.string().refine(value => accountId.safeParse(value).success, text.badAccount),
  roles: roleTicks,
  oneTimePassword: z.string().min(1, text.later),
  isNoted: z.boolean().refine(isNoted => isNoted, text.notNoted),
})
type NewAccount = z.infer<typeof newAccount>

const empty: NewAccount = {
  staffId: '',
  account: '',
  roles: ticksOf([]),
  oneTimePassword: '',
  isNoted: false,
}

type NewAccountFormProps = {
  readonly onDone: (account: string) => void
  readonly onClose: () => void
}

/** For somebody of the staff, with a one-time password that is seen here once. */
export const NewAccountForm = ({ onDone, onClose }: NewAccountFormProps) => {
  const form = useForm<NewAccount>({ defaultValues: empty, resolver: zodResolver(newAccount) })
  const [name, setName] = useState('')
  const { control } = form
  useEffect(() => focusField(control, 'staffId'), [control])
  const say = useMessageLine()
  const { act, refusal } = useAct('account.create')
  const choose = async (staff: StaffRow) => {
    setName(staff.name)
    const drawn = await ask('account.suggest', { name: staff.name }).catch(() => undefined)
    if (!drawn) return
    form.setValue('account', drawn.account)
    form.setValue('oneTimePassword', drawn.password)
    form.setValue('isNoted', false)
    form.clearErrors()
  }
  const save = useOneAtATime(() =>
    form.handleSubmit(async ({ staffId, account, roles, oneTimePassword }) => {
      const person = { staffId, name, account, roles: tickedRoles(roles) }
      const answer = await act({ ...person, password: oneTimePassword, oneTime: true })
      if (!answer.ok) return
      say(fill(text.said, { name, account }))
      onDone(account)
    })(),
  )
  const { isSubmitting } = form.formState
  useSaveKeys({
    title: text.form,
    words: { ...accountsText.keys, save: text.save },
    save: () => void save(),
    close: onClose,
  })
  const drawn = useWatch({ control: form.control, name: 'oneTimePassword' })
  return (
    <EntryForm
      form={form}
      name={text.form}
      labels={{
        staffId: text.who,
        account: text.account,
        oneTimePassword: text.password,
        isNoted: text.password,
      }}
      onSubmit={() => void save()}
      isBusy={isSubmitting}
      foot={
        <FormFoot save={text.save} close={accountsText.close} isBusy={isSubmitting} onClose={onClose}>
          {refusal ? <RefusalBox {...sentenceFor(refusal)} /> : null}
          <p className="meta">{text.note}</p>
        </FormFoot>
      }
    >
      <StaffField name="staffId" onChoose={staff => void choose(staff)} />
      <TextField name="account" label={text.account} hint={text.accountHint} isRequired />
      <RoleFields />
      <OutputField label={text.password} hint={text.passwordHint} value={drawn} without={text.later} isCode />
      <CheckField name="isNoted">{text.noted}</CheckField>
    </EntryForm>
  )
}
