import { useForm } from 'react-hook-form'
import type { Refusal } from '../../shared/kernel/refusal.ts'
import { sentenceFor } from '../../shared/refusals.ts'
import { fill } from '../app/fill.ts'
import { useSaveKeys } from '../app/use-save-keys.ts'
import { EntryForm } from '../ui/EntryForm.tsx'
import { FormFoot } from '../ui/FormFoot.tsx'
import { RefusalBox } from '../ui/RefusalBox.tsx'
import { TextField } from '../ui/TextField.tsx'
import { useOneAtATime } from '../ui/use-one-at-a-time.ts'
import { handoverText as text } from './text.ts'

type LineFormProps = {
  readonly label: string
  readonly value: string
  readonly isRequired: boolean
  readonly refusal: Refusal | undefined
  readonly onSave: (line: string) => Promise<void>
  readonly onClose: () => void
}

const longest = 200

/** One line that is said to something of a list, below it. */
export const LineForm = ({ label, value, isRequired, refusal, onSave, onClose }: LineFormProps) => {
  const form = useForm({ defaultValues: { line: value } })
  const submit = useOneAtATime(() =>
    form.handleSubmit(async ({ line }) => {
      const typed = line.trim()
      const fault = isRequired && typed === '' ? text.faults.missing : tooLong(typed)
      if (fault !== undefined) return form.setError('line', { message: fault }, { shouldFocus: true })
      await onSave(typed)
    })(),
  )
  const save = () => void submit()
  const words = { save: text.acts.save, close: text.acts.close, next: text.acts.next }
  useSaveKeys({ title: label, words, save, close: onClose })
  const { isSubmitting } = form.formState
  return (
    <div className="handover-line-form">
      <EntryForm
        form={form}
        name={label}
        labels={{ line: label }}
        onSubmit={save}
        isBusy={isSubmitting}
        foot={
          <FormFoot save={text.acts.save} close={text.acts.close} isBusy={isSubmitting} onClose={onClose}>
            {refusal ? <RefusalBox {...sentenceFor(refusal)} /> : null}
          </FormFoot>
        }
      >
        <TextField name="line" label={label} isRequired={isRequired} autoFocus />
      </EntryForm>
    </div>
  )
}

const tooLong = (typed: string): string | undefined =>
  typed.length > longest ? fill(text.faults.tooLong, { longest }) : undefined
