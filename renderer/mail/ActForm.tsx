import type { FieldValues, UseFormReturn } from 'react-hook-form'
import type { Refusal } from '../../shared/kernel/refusal.ts'
import { sentenceFor } from '../../shared/refusals.ts'
import { useSaveKeys } from '../app/use-save-keys.ts'
import { EntryForm } from '../ui/EntryForm.tsx'
import { FormFoot } from '../ui/FormFoot.tsx'
import { RefusalBox } from '../ui/RefusalBox.tsx'
import { useOneAtATime } from '../ui/use-one-at-a-time.ts'
import { mailText as text } from './text.ts'

type ActFormProps<V extends FieldValues> = {
  readonly form: UseFormReturn<V>
  readonly name: string
  readonly labels: { readonly [path: string]: string }
  readonly verb: string
  readonly refusal: Refusal | undefined
  readonly onSubmit: (values: V) => Promise<void> | void
  readonly onClose: () => void
  readonly children: React.ReactNode
}

/** The form of one act on an item, in the place of its card. */
export const ActForm = <V extends FieldValues>({
  form,
  name,
  labels,
  verb,
  refusal,
  onSubmit,
  onClose,
  children,
}: ActFormProps<V>) => {
  const submit = useOneAtATime(() => form.handleSubmit(values => onSubmit(values))())
  const save = () => void submit()
  useSaveKeys({ title: name, words: { ...text.keys, save: verb }, save, close: onClose })
  const { isSubmitting } = form.formState
  return (
    <EntryForm
      form={form}
      name={name}
      labels={labels}
      onSubmit={save}
      isBusy={isSubmitting}
      foot={
        <FormFoot save={verb} close={text.close} isBusy={isSubmitting} onClose={onClose}>
          {refusal ? <RefusalBox {...sentenceFor(refusal)} /> : null}
        </FormFoot>
      }
    >
      {children}
    </EntryForm>
  )
}
