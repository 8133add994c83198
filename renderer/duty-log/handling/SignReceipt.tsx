import { useEffect, useState } from 'react'
import { useForm } from 'react-hook-form'
import { isSamePerson } from '../../../shared/account/index.ts'
import type { ShownEntry } from '../../../shared/duty-log/contract.ts'
import { shownNumber } from '../../../shared/kernel/ids.ts'
import type { Refusal } from '../../../shared/kernel/refusal.ts'
import { sentenceFor } from '../../../shared/refusals.ts'
import { send } from '../../app/bridge.ts'
import { fill } from '../../app/fill.ts'
import { useMessageLine } from '../../app/messages.tsx'
import { passFor } from '../../app/pass-for.ts'
import { useSession } from '../../app/session.tsx'
import { useRenewed } from '../../app/use-renewed.ts'
import { Button } from '../../ui/Button.tsx'
import { EntryForm } from '../../ui/EntryForm.tsx'
import { focusField } from '../../ui/focus-field.ts'
import { RefusalBox } from '../../ui/RefusalBox.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { useOneAtATime } from '../../ui/use-one-at-a-time.ts'
import { useFormKeys } from '../use-entry-form.ts'
import { handlingText as text } from './text.ts'

type SignReceiptProps = { readonly entry: ShownEntry; readonly onDone: () => void }
type SignValues = { readonly account: string; readonly password: string }

/**
 * On the spot: whoever sits here signs at once what was forwarded to him, another with his own name and password, for
 * this one act.
 */
export const SignReceipt = ({ entry, onDone }: SignReceiptProps) => {
  const { waiting, chosen, isOwn, choose } = useSigner(entry)
  const form = useForm<SignValues>({ defaultValues: { account: chosen?.name ?? '', password: '' } })
  const { sign, refusal } = useSign({ itemId: entry.itemId, to: chosen?.key, isOwn, onDone })
  const submit = useOneAtATime(() => form.handleSubmit(sign)())
  const save = () => void submit()
  useFormKeys({ title: text.titles.acknowledge, save, close: onDone })
  const { control } = form
  useEffect(() => {
    if (!isOwn) focusField(control, 'password')
  }, [control, isOwn])
  const { isSubmitting } = form.formState
  return (
    <EntryForm
      form={form}
      name={text.titles.acknowledge}
      labels={text.fields}
      onSubmit={save}
      isBusy={isSubmitting}
      foot={
        <>
          {refusal ? <RefusalBox {...sentenceFor(refusal)} /> : null}
          <div className="entry-form-buttons">
            <Button look="primary" size="form" type="submit" shownKey="Ctrl+Enter" isBusy={isSubmitting}>
              {text.kinds.acknowledge}
            </Button>
            <Button size="form" shownKey="Esc" onPress={onDone}>
              {text.close}
            </Button>
          </div>
        </>
      }
    >
      {waiting.length < 2 ? null : (
        <SelectField
          label={text.fields.to}
          choices={waiting.map(({ key, name, section }) => ({ id: key, label: `${name} ${section}` }))}
          value={chosen?.key ?? ''}
          onChange={key => form.setValue('account', choose(key)?.name ?? '')}
        />
      )}
      <p className="act-note">{isOwn ? text.ownReceipt : text.secondPerson}</p>
      {isOwn ? null : (
        <>
          <TextField name="account" label={text.fields.account} hint={text.accountHint} isRequired />
          <TextField name="password" label={text.fields.password} isRequired isPassword />
        </>
      )}
    </EntryForm>
  )
}

/** For whom it waits; of several, oneself first. */
const useSigner = ({ handling }: ShownEntry) => {
  const session = useSession()
  const [key, setKey] = useState<string>()
  const waiting = handling.forwardings.filter(({ acknowledged }) => !acknowledged)
  const own = waiting.find(one => isSamePerson(session, one))
  const chosen = waiting.find(one => one.key === key) ?? own ?? waiting[0]
  const choose = (meant: string) => {
    setKey(meant)
    return waiting.find(one => one.key === meant)
  }
  return { waiting, chosen, choose, isOwn: chosen !== undefined && isSamePerson(session, chosen) }
}

type SignUse = {
  readonly itemId: string
  readonly to: string | undefined
  readonly isOwn: boolean
  readonly onDone: () => void
}

const useSign = ({ itemId, to, isOwn, onDone }: SignUse) => {
  const say = useMessageLine()
  const renewed = useRenewed()
  const [refusal, setRefusal] = useState<Refusal>()
  const sign = async ({ account, password }: SignValues): Promise<void> => {
    const pass = isOwn ? undefined : await passFor('duty-log.acknowledge', { account, password })
    if (pass && !pass.ok) return setRefusal(pass)
    const answer = await send(
      'duty-log.acknowledge',
      { itemId, ...(to !== undefined && { to }) },
      pass ? { pass: pass.pass } : {},
    )
    if (!answer.ok) return setRefusal(answer)
    say(fill(text.saved, { act: text.kinds.acknowledge, number: shownNumber(itemId) }))
    await renewed('duty-log.entry', { itemId })
    onDone()
  }
  return { sign, refusal }
}
