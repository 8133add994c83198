import type { UseFormReturn } from 'react-hook-form'
import type { Refusal } from '../../shared/kernel/refusal.ts'
import { sentenceFor } from '../../shared/refusals.ts'
import { fill } from '../app/fill.ts'
import { useSaveKeys } from '../app/use-save-keys.ts'
import { EntryForm } from '../ui/EntryForm.tsx'
import { FormFoot } from '../ui/FormFoot.tsx'
import { RefusalBox } from '../ui/RefusalBox.tsx'
import { useOneAtATime } from '../ui/use-one-at-a-time.ts'
import { reviewText } from './text.ts'

type Values = { [field: string]: string }

type WordFormProps<V extends Values> = {
  readonly form: UseFormReturn<V>
  readonly name: string
  readonly labels: { readonly [path: string]: string }
  readonly verb: string
  readonly refusal: Refusal | undefined
  readonly aside?: React.ReactNode
  readonly onSubmit: (values: V) => Promise<void> | void
  readonly onClose: () => void
  readonly children: React.ReactNode
}

/** The form of one word of the leader's, where he signs otherwise. */
export const WordForm = <V extends Values>({
  form,
  name,
  labels,
  verb,
  refusal,
  aside,
  onSubmit,
  onClose,
  children,
}: WordFormProps<V>) => {
  const submit = useOneAtATime(() => form.handleSubmit(values => onSubmit(values))())
  const save = () => void submit()
  const { acts } = reviewText
  useSaveKeys({
    title: name,
    words: { save: verb, close: acts.close, next: acts.next },
    save,
    close: onClose,
  })
  const { isSubmitting } = form.formState
  return (
    <EntryForm
      form={form}
      name={name}
      labels={labels}
      onSubmit={save}
      isBusy={isSubmitting}
      aside={aside}
      foot={
        <FormFoot save={verb} close={acts.close} isBusy={isSubmitting} onClose={onClose}>
          {refusal ? <RefusalBox {...sentenceFor(refusal)} /> : null}
        </FormFoot>
      }
    >
      {children}
    </EntryForm>
  )
}

/** Why a text cannot be sent; undefined where it can. */
export const textFault = (text: string, longest: number): string | undefined => {
  if (text.trim() === '') return reviewText.form.missing
  return text.trim().length > longest ? fill(reviewText.form.tooLong, { longest }) : undefined
}
