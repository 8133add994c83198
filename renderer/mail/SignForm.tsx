import { zodResolver } from '@hookform/resolvers/zod'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { z } from 'zod'
import { isSamePerson } from '../../shared/account/index.ts'
import { shownNumber } from '../../shared/kernel/ids.ts'
import type { Refusal } from '../../shared/kernel/refusal.ts'
import type { ShownMail } from '../../shared/mail/contract.ts'
import { ruleInWords } from '../../shared/refusals.ts'
import type { CurrentSession } from '../../shared/session/contract.ts'
import { send } from '../app/bridge.ts'
import { fill } from '../app/fill.ts'
import { useMessageLine } from '../app/messages.tsx'
import { passFor } from '../app/pass-for.ts'
import { useSession } from '../app/session.tsx'
import { useRenewed } from '../app/use-renewed.ts'
import { TextField } from '../ui/TextField.tsx'
import { ActForm } from './ActForm.tsx'
import { CheckedFields, checkedValues } from './CheckedFields.tsx'
import { filled } from './mail-values.ts'
import type { ActProps } from './SmallForms.tsx'
import { mailText } from './text.ts'

const { sign: text } = mailText

const signValues = z.object({ ...checkedValues, account: z.string(), password: z.string() })
type SignValues = z.infer<typeof signValues>

/** On the spot: whoever sits here signs at once what is his, another with his own name and password, for this one act. */
export const SignForm = ({ mail, onDone }: ActProps) => {
  const { waiting, forDutyOfficer, shownTo } = mail
  const isOwn = isOwnToSign(mail, useSession())
  const [resolver] = useState(() => zodResolver(signValues))
  const account = forDutyOfficer || shownTo.isSection ? '' : shownTo.name
  const form = useForm<SignValues>({
    defaultValues: { account, password: '', condition: 'intact', count: String(waiting), remark: '' },
    resolver,
  })
  const { sign, refusal } = useSign(mail, isOwn, onDone)
  const labels = { account: text.account, password: text.password, count: text.count, remark: text.remark }
  return (
    <ActForm
      form={form}
      name={text.form}
      labels={labels}
      verb={text.save}
      refusal={refusal}
      onSubmit={sign}
      onClose={onDone}
    >
      {forDutyOfficer ? (
        <p className="entry-note">{fill(text.dutyOfficer, { rule: ruleInWords(forDutyOfficer.rule) })}</p>
      ) : null}
      <p className="entry-note">{isOwn ? text.own : text.other}</p>
      {isOwn ? null : (
        <div className="entry-pairs">
          <TextField
            name="account"
            label={text.account}
            hint={text.accountHint}
            isRequired
            autoFocus={account === ''}
          />
          <TextField name="password" label={text.password} isRequired isPassword autoFocus={account !== ''} />
        </div>
      )}
      <CheckedFields waiting={waiting} />
    </ActForm>
  )
}

const isOwnToSign = (
  { forDutyOfficer, shownTo, to }: ShownMail,
  session: Pick<CurrentSession, 'name' | 'staffId' | 'roles'>,
): boolean => {
  if (forDutyOfficer) return session.roles.includes('duty-officer')
  return 'staffId' in to && isSamePerson(session, { name: shownTo.name, staffId: to.staffId })
}

const useSign = ({ itemId, waiting }: ShownMail, isOwn: boolean, onDone: () => void) => {
  const say = useMessageLine()
  const renewed = useRenewed()
  const { name: ownName } = useSession()
  const [refusal, setRefusal] = useState<Refusal>()
  const sign = async ({ account, password, condition, count, remark }: SignValues): Promise<void> => {
    const pass = isOwn ? undefined : await passFor('mail.acknowledge', { account, password })
    if (pass && !pass.ok) return setRefusal(pass)
    const input = { itemId, count: Number(count), condition, ...filled({ remark }) }
    const answer = await send('mail.acknowledge', input, pass ? { pass: pass.pass } : {})
    if (!answer.ok) return setRefusal(answer)
    const name = isOwn ? ownName : account.trim()
    say(fill(text.saved, { name, number: shownNumber(itemId), count: waiting > 1 ? count.trim() : 1 }))
    await renewed('mail.one', { itemId })
    onDone()
  }
  return { sign, refusal }
}
