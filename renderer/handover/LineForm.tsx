import { useEffect, useEffectEvent } from 'react'
import { type UseFormReturn, useForm } from 'react-hook-form'
import type { Refusal } from '../../shared/kernel/refusal.ts'
import { sentenceFor } from '../../shared/refusals.ts'
import { DraftNote } from '../app/DraftNote.tsx'
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
  /** Every change of it. */
  readonly onTyped: (line: string) => void
  readonly keptAt: string | 'failed' | undefined
  readonly isRequired: boolean
  readonly refusal: Refusal | undefined
  readonly onSave: (line: string) => Promise<void>
  readonly onClose: () => void
}

const longest = 200

/** One line that is said to something of a list, below it. */
export const LineForm = (props: LineFormProps) => {
  const { label, value, isRequired, refusal, onSave, onClose } = props
  const form = useForm({ defaultValues: { line: value } })
  useTyped(form, props.onTyped)
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
        aside={<DraftNote keptAt={props.keptAt} />}
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

const useTyped = (form: UseFormReturn<{ line: string }>, onTyped: (line: string) => void): void => {
  const typedNow = useEffectEvent(onTyped)
  useEffect(
    () => form.subscribe({ formState: { values: true }, callback: ({ values: { line } }) => typedNow(line) }),
    [form],
  )
}

const tooLong = (typed: string): string | undefined =>
  typed.length > longest ? fill(text.faults.tooLong, { longest }) : undefined
