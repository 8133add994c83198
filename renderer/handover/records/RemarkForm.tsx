import { useForm } from 'react-hook-form'
import { sentenceFor } from '../../../shared/refusals.ts'
import { fill } from '../../app/fill.ts'
import { useMessageLine } from '../../app/messages.tsx'
import { useAct } from '../../app/use-act.ts'
import { useRenewed } from '../../app/use-renewed.ts'
import { useSaveKeys } from '../../app/use-save-keys.ts'
import { EntryForm } from '../../ui/EntryForm.tsx'
import { FormFoot } from '../../ui/FormFoot.tsx'
import { RefusalBox } from '../../ui/RefusalBox.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { useOneAtATime } from '../../ui/use-one-at-a-time.ts'
import { recordsText } from './text.ts'

const text = recordsText.form
const longest = 500

type RemarkFormProps = { readonly itemId: string; readonly line: number; readonly onClose: () => void }

/** Something said to a signed handover later: a statement of its own, beneath it. */
export const RemarkForm = ({ itemId, line, onClose }: RemarkFormProps) => {
  const say = useMessageLine()
  const renewed = useRenewed()
  const { act, refusal } = useAct('handover.remark')
  const form = useForm({ defaultValues: { text: '' } })
  const submit = useOneAtATime(() =>
    form.handleSubmit(async values => {
      const words = values.text.trim()
      const fault =
        words === '' ? text.missing : words.length > longest ? fill(text.tooLong, { longest }) : ''
      if (fault !== '') return form.setError('text', { message: fault }, { shouldFocus: true })
      const answer = await act({ itemId, text: words })
      if (!answer.ok) return
      await renewed('handover.record', { line })
      say(recordsText.record.saved)
      onClose()
    })(),
  )
  const save = () => void submit()
  const words = { save: text.save, close: text.close, next: text.next }
  useSaveKeys({ title: text.title, words, save, close: onClose })
  const { isSubmitting } = form.formState
  return (
    <EntryForm
      form={form}
      name={text.title}
      labels={{ text: text.field }}
      onSubmit={save}
      isBusy={isSubmitting}
      foot={
        <FormFoot save={text.save} close={text.close} isBusy={isSubmitting} onClose={onClose}>
          {refusal ? <RefusalBox {...sentenceFor(refusal)} /> : null}
        </FormFoot>
      }
    >
      <TextField name="text" label={text.field} isRequired autoFocus />
    </EntryForm>
  )
}
