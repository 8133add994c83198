import './entry-form.css'
import type { FieldValues, UseFormReturn } from 'react-hook-form'
import { FormProvider } from 'react-hook-form'
import { useHeldKeys, useHoldKeys } from '../app/keys.tsx'
import { ErrorSummary } from './ErrorSummary.tsx'
import { enterNext } from './enter-next.ts'
import { faultsOf } from './form-faults.ts'

type EntryFormProps<V extends FieldValues> = {
  readonly form: UseFormReturn<V>
  /** Names the form: `新条目`. */
  readonly name: string
  readonly onSubmit: () => void
  /** Labels of the fields by path, for the summary of what must be changed. */
  readonly labels: { readonly [path: string]: string }
  /** Grey words right of the title: when the draft was kept. */
  readonly aside?: React.ReactNode
  readonly children: React.ReactNode
  /** An answer is awaited: what is typed meanwhile belongs to what comes after it. */
  readonly isBusy: boolean
  /** Stays in sight while the fields scroll: what lacks, what saving does, the buttons. */
  readonly foot: React.ReactNode
}

/** A column beside the list: title, fields, foot. Enter goes on to the next field, Ctrl+Enter saves. */
export const EntryForm = <V extends FieldValues>({
  form,
  name,
  onSubmit,
  labels,
  aside,
  children,
  foot,
  isBusy,
}: EntryFormProps<V>) => {
  useHeldKeys(isBusy)
  const hold = useHoldKeys()
  return (
    <FormProvider {...form}>
      <form
        className="entry-form panel"
        aria-label={name}
        data-pane=""
        noValidate
        onKeyDownCapture={event => enterNext(event, hold)}
        onSubmit={event => {
          event.preventDefault()
          onSubmit()
        }}
      >
        <div className="entry-form-title">
          <h2>{name}</h2>
          <span className="meta">{aside}</span>
        </div>
        <div className="entry-form-fields">
          <ErrorSummary faults={faultsOf(form.formState.errors, labels)} />
          {children}
        </div>
        <div className="entry-form-foot">{foot}</div>
      </form>
    </FormProvider>
  )
}
