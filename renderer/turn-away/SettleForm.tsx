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
import { turnAwayText as text } from './text.ts'

type SettleFormProps = {
  readonly itemId: string
  readonly onDone: () => void
  readonly onClose: () => void
}

/** What came of it, said after the office was called. */
export const SettleForm = ({ itemId, onDone, onClose }: SettleFormProps) => {
  const form = useForm({ defaultValues: { result: '' } })
  const say = useMessageLine()
  const { act, refusal } = useAct('turn-away.settle')
  const save = useOneAtATime(() =>
    form.handleSubmit(async ({ result }) => {
      if (result.trim() === '')
        return form.setError('result', { message: text.missing }, { shouldFocus: true })
      const answer = await act({ itemId, result: result.trim() })
      if (!answer.ok) return
      say(text.settled)
      onDone()
    })(),
  )
  const submit = () => void save()
  useSaveKeys({
    title: text.settleForm,
    words: { ...text.keys, save: text.saveResult },
    save: submit,
    close: onClose,
  })
  const { isSubmitting } = form.formState
  return (
    <EntryForm
      form={form}
      name={text.settleForm}
      labels={{ result: text.fields.result }}
      onSubmit={submit}
      isBusy={isSubmitting}
      foot={
        <FormFoot save={text.saveResult} close={text.close} isBusy={isSubmitting} onClose={onClose}>
          {refusal ? <RefusalBox {...sentenceFor(refusal)} /> : null}
        </FormFoot>
      }
    >
      <TextField name="result" label={text.fields.result} isRequired autoFocus />
    </EntryForm>
  )
}
