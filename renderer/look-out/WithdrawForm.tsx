import { useForm } from 'react-hook-form'
import { sentenceFor } from '../../shared/refusals.ts'
import { useMessageLine } from '../app/messages.tsx'
import { useAct } from '../app/use-act.ts'
import { useSaveKeys } from '../app/use-save-keys.ts'
import { EntryForm } from '../ui/EntryForm.tsx'
import { FormFoot } from '../ui/FormFoot.tsx'
import { RefusalBox } from '../ui/RefusalBox.tsx'
import { TextField } from '../ui/TextField.tsx'
import { useOneAtATime } from '../ui/use-one-at-a-time.ts'
import { lookOutText as text } from './text.ts'

type WithdrawFormProps = {
  readonly itemId: string
  readonly onDone: () => void
  readonly onClose: () => void
}

/** He is looked out for no more, before his last day. */
export const WithdrawForm = ({ itemId, onDone, onClose }: WithdrawFormProps) => {
  const form = useForm({ defaultValues: { why: '' } })
  const say = useMessageLine()
  const { act, refusal } = useAct('look-out.withdraw')
  const save = useOneAtATime(() =>
    form.handleSubmit(async ({ why }) => {
      if (why.trim() === '') return form.setError('why', { message: text.missing }, { shouldFocus: true })
      const answer = await act({ itemId, why: why.trim() })
      if (!answer.ok) return
      say(text.withdrawn)
      onDone()
    })(),
  )
  const submit = () => void save()
  useSaveKeys({
    title: text.withdrawForm,
    words: { ...text.keys, save: text.saveWithdrawal },
    save: submit,
    close: onClose,
  })
  const { isSubmitting } = form.formState
  return (
    <EntryForm
      form={form}
      name={text.withdrawForm}
      labels={{ why: text.withdrawWhy }}
      onSubmit={submit}
      isBusy={isSubmitting}
      foot={
        <FormFoot save={text.saveWithdrawal} close={text.close} isBusy={isSubmitting} onClose={onClose}>
          {refusal ? <RefusalBox {...sentenceFor(refusal)} /> : null}
        </FormFoot>
      }
    >
      <TextField name="why" label={text.withdrawWhy} isRequired autoFocus />
    </EntryForm>
  )
}
