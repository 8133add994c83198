import { useState } from 'react'
import { type DefaultValues, type FieldValues, type Path, useForm } from 'react-hook-form'
import type { Refusal } from '../../shared/kernel/refusal.ts'
import { sentenceFor } from '../../shared/refusals.ts'
import { useSaveKeys } from '../app/use-save-keys.ts'
import { EntryForm } from '../ui/EntryForm.tsx'
import { FormFoot } from '../ui/FormFoot.tsx'
import { RefusalBox } from '../ui/RefusalBox.tsx'
import { useOneAtATime } from '../ui/use-one-at-a-time.ts'
import { rosterText as text } from './text.ts'

/** What came of saving: done, refused, or a field that must be changed first. */
export type Saved<V extends FieldValues> =
  | undefined
  | Refusal
  | { readonly field: Path<V>; readonly message: string }

type ActFormProps<V extends FieldValues> = {
  readonly name: string
  readonly save: string
  readonly defaults: V
  /** Fields that must not be left empty. */
  readonly required?: readonly Path<V>[]
  readonly labels: { readonly [path: string]: string }
  readonly onSave: (values: V) => Promise<Saved<V>>
  readonly onClose: () => void
  readonly aside?: React.ReactNode
  /** Above the buttons: what follows from it. */
  readonly note?: React.ReactNode
  /** Another way on, between saving and closing. */
  readonly beside?: React.ReactNode
  readonly children: React.ReactNode
}

/** A form beside a list: required fields first, then the book; a refusal stands above the buttons. */
export const ActForm = <V extends FieldValues>(props: ActFormProps<V>) => {
  const { name, save, defaults, required = [], labels, onSave, onClose } = props
  const form = useForm<V>({ defaultValues: defaults as DefaultValues<V> })
  const [refusal, setRefusal] = useState<Refusal>()
  const send = async (values: V): Promise<void> => {
    const empty = required.filter(path => String(form.getValues(path) ?? '').trim() === '')
    for (const [place, path] of empty.entries())
      form.setError(path, { message: text.missing }, { shouldFocus: place === 0 })
    if (empty.length > 0) return
    const saved = await onSave(values)
    setRefusal(saved && 'ok' in saved ? saved : undefined)
    if (saved && !('ok' in saved))
      form.setError(saved.field, { message: saved.message }, { shouldFocus: true })
  }
  const submit = useOneAtATime(() => form.handleSubmit(send)())
  const run = () => void submit()
  useSaveKeys({
    title: name,
    words: { save, close: text.close, next: text.keys.nextField },
    save: run,
    close: onClose,
  })
  const { isSubmitting } = form.formState
  return (
    <EntryForm
      form={form}
      name={name}
      labels={labels}
      onSubmit={run}
      isBusy={isSubmitting}
      aside={props.aside}
      foot={
        <FormFoot
          save={save}
          close={text.close}
          isBusy={isSubmitting}
          onClose={onClose}
          beside={props.beside}
        >
          {refusal ? <RefusalBox {...sentenceFor(refusal)} /> : null}
          {props.note}
        </FormFoot>
      }
    >
      {props.children}
    </EntryForm>
  )
}
