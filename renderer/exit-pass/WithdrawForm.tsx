import { useForm } from 'react-hook-form'
import type { ShownPass } from '../../shared/exit-pass/contract.ts'
import { sentenceFor } from '../../shared/refusals.ts'
import { fill } from '../app/fill.ts'
import { useMessageLine } from '../app/messages.tsx'
import { useAct } from '../app/use-act.ts'
import { useSaveKeys } from '../app/use-save-keys.ts'
import { EntryForm } from '../ui/EntryForm.tsx'
import { FormFoot } from '../ui/FormFoot.tsx'
import { RefusalBox } from '../ui/RefusalBox.tsx'
import { TextField } from '../ui/TextField.tsx'
import { useOneAtATime } from '../ui/use-one-at-a-time.ts'
import { PassFacts } from './PassFacts.tsx'
import { numberShown } from './shown-words.ts'
import { passText } from './text.ts'

const { withdraw: text, fields, keys, acts } = passText

type WithdrawFormProps = {
  readonly pass: ShownPass
  readonly onDone: () => void
  readonly onClose: () => void
}

/** Nothing more goes out by it, from now on and for this reason. */
export const WithdrawForm = ({ pass, onDone, onClose }: WithdrawFormProps) => {
  const form = useForm<{ reason: string }>({ defaultValues: { reason: '' } })
  const say = useMessageLine()
  const { act, refusal } = useAct('exit-pass.withdraw')
  const withdraw = async ({ reason }: { readonly reason: string }) => {
    if (reason.trim() === '')
      return form.setError('reason', { message: passText.missing }, { shouldFocus: true })
    const answer = await act({ itemId: pass.itemId, reason: reason.trim() })
    if (!answer.ok) return
    say(fill(text.saved, { number: numberShown(pass) }))
    onDone()
  }
  const submit = useOneAtATime(() => form.handleSubmit(withdraw)())
  const save = () => void submit()
  useSaveKeys({ title: text.form, words: { ...keys, save: text.save }, save, close: onClose })
  const { isSubmitting } = form.formState
  return (
    <EntryForm
      form={form}
      name={text.form}
      labels={{ reason: fields.reason }}
      onSubmit={save}
      isBusy={isSubmitting}
      aside={numberShown(pass)}
      foot={
        <FormFoot save={text.save} close={acts.close} isBusy={isSubmitting} onClose={onClose}>
          {refusal ? <RefusalBox {...sentenceFor(refusal)} /> : null}
        </FormFoot>
      }
    >
      <TextField name="reason" label={fields.reason} isRequired autoFocus />
      <PassFacts pass={pass} />
    </EntryForm>
  )
}
