import { useForm } from 'react-hook-form'
import type { Refusal } from '../../shared/kernel/refusal.ts'
import { sentenceFor } from '../../shared/refusals.ts'
import { fill } from '../app/fill.ts'
import type { Credentials } from '../app/pass-for.ts'
import { useSaveKeys } from '../app/use-save-keys.ts'
import { EntryForm } from '../ui/EntryForm.tsx'
import { FormFoot } from '../ui/FormFoot.tsx'
import { RefusalBox } from '../ui/RefusalBox.tsx'
import { TextField } from '../ui/TextField.tsx'
import { useOneAtATime } from '../ui/use-one-at-a-time.ts'
import { AgreedField, agreementFault } from './AgreedField.tsx'
import { credentialFault } from './credential-fault.ts'
import { handoverText as text } from './text.ts'

type ReasonFormProps = {
  readonly act: 'stay' | 'absent' | 'illness' | 'giveUp' | 'withdraw'
  /** Another than who sits here signs: what his name begins as, and what the field is called. */
  readonly signer?: { readonly account: string; readonly label: string } | undefined
  /** Somebody of the office, but not this account, must have agreed. */
  readonly agreedBeside?: string | undefined
  readonly refusal: Refusal | undefined
  readonly onSave: (
    said: { readonly reason: string; readonly agreedBy?: string },
    who?: Credentials,
  ) => Promise<void>
  readonly onClose: () => void
}

type ReasonValues = {
  readonly reason: string
  readonly agreedBy: string
  readonly account: string
  readonly password: string
}

const longest = 200

/** What is done about a post beyond the two signatures: always with its reason. */
export const ReasonForm = ({ act, signer, agreedBeside, refusal, onSave, onClose }: ReasonFormProps) => {
  const defaultValues = { reason: '', agreedBy: '', account: signer?.account ?? '', password: '' }
  const form = useForm<ReasonValues>({ defaultValues })
  const save = async ({ reason, agreedBy, ...who }: ReasonValues): Promise<void> => {
    const why = reason.trim()
    const fault =
      why === ''
        ? text.faults.missing
        : why.length > longest
          ? fill(text.faults.tooLong, { longest })
          : undefined
    if (fault !== undefined) return form.setError('reason', { message: fault }, { shouldFocus: true })
    const name = agreedBy.trim()
    const noAgreement = agreedBeside === undefined ? undefined : await agreementFault(name, agreedBeside)
    if (noAgreement !== undefined)
      return form.setError('agreedBy', { message: noAgreement }, { shouldFocus: true })
    const noName = signer && credentialFault(who)
    if (noName) return form.setError(noName.field, { message: noName.why }, { shouldFocus: true })
    const said = { reason: why, ...(agreedBeside !== undefined && { agreedBy: name }) }
    await onSave(said, signer && who)
  }
  const submit = useOneAtATime(() => form.handleSubmit(save)())
  const title = text.acts[act]
  const words = { save: title, close: text.acts.close, next: text.acts.next }
  useSaveKeys({ title, words, save: () => void submit(), close: onClose })
  const { isSubmitting } = form.formState
  return (
    <EntryForm
      form={form}
      name={title}
      labels={{
        reason: text.fields.why,
        agreedBy: text.fields.agreedBy,
        account: signer?.label ?? '',
        password: text.fields.password,
      }}
      onSubmit={() => void submit()}
      isBusy={isSubmitting}
      foot={
        <FormFoot save={title} close={text.acts.close} isBusy={isSubmitting} onClose={onClose}>
          {refusal ? <RefusalBox {...sentenceFor(refusal)} /> : null}
        </FormFoot>
      }
    >
      <p className="meta">{text.follows[act]}</p>
      <div className="handover-fields">
        <TextField name="reason" label={text.fields.why} isRequired autoFocus />
        {agreedBeside === undefined ? null : <AgreedField holder={agreedBeside} />}
        {signer ? (
          <>
            <TextField name="account" label={signer.label} isRequired />
            <TextField name="password" label={text.fields.password} isRequired isPassword />
          </>
        ) : null}
      </div>
    </EntryForm>
  )
}
