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
import { RoleFields } from './RoleFields.tsx'
import { roleTicks, tickedRoles, ticksOf } from './role-values.ts'

const words = text.roles

const rolesForm = z.object({ roles: roleTicks, password: z.string().min(1, words.missing) })

type RolesFormProps = { readonly account: AccountRow; readonly onDone: () => void }

/** The administrator's own password once more: a chair left empty must not give anybody rights. */
export const RolesForm = ({ account, onDone }: RolesFormProps) => {
  const form = useForm({
    defaultValues: { roles: ticksOf(account.roles), password: '' },
    resolver: zodResolver(rolesForm),
  })
  const { control } = form
  useEffect(() => focusField(control, 'roles.duty-officer'), [control])
  const say = useMessageLine()
  const { act, refusal } = useAct('account.change-roles')
  const save = useOneAtATime(() =>
    form.handleSubmit(async ({ roles, password }) => {
      const answer = await act({ account: account.account, roles: tickedRoles(roles), password })
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
  return (
    <EntryForm
      form={form}
      name={words.form}
      labels={{ password: words.own }}
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
      <RoleFields />
      <TextField name="password" label={words.own} hint={words.ownHint} isRequired isPassword />
    </EntryForm>
  )
}
