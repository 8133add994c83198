import './sealed-look.css'
import { useState } from 'react'
import { FormProvider, useForm } from 'react-hook-form'
import { sentenceFor } from '../../shared/refusals.ts'
import { Button } from '../ui/Button.tsx'
import { RefusalBox } from '../ui/RefusalBox.tsx'
import { TextField } from '../ui/TextField.tsx'
import { fill } from './fill.ts'
import { lookText as text } from './look-text.ts'
import { type LookPorts, useLook } from './use-look.ts'

type SealedLookProps<Found> = LookPorts<Found> & {
  /** Names what is shown: `来访人完整信息`. */
  readonly title: string
  /** What is mostly hidden; `{seconds}` is the limit in force. */
  readonly hidden: string
  readonly children: (found: Found) => React.ReactNode
}

/** What is sealed of an item: shown for a moment to whoever says why he looks, and is who he is. */
export const SealedLook = <Found,>({ title, hidden, children, ...ports }: SealedLookProps<Found>) => {
  const [isAsked, setAsked] = useState(false)
  const form = useForm({ defaultValues: { reason: '', password: '' } })
  const { found, refusal, seconds = 0, look } = useLook(ports)
  if (found !== undefined)
    return (
      <section className="sealed-look" aria-label={title} aria-live="polite">
        {children(found)}
      </section>
    )
  if (!isAsked) return <Button onPress={() => setAsked(true)}>{text.ask}</Button>
  const show = form.handleSubmit(async ({ reason, password }) => {
    if (reason.trim() === '') return form.setError('reason', { message: text.missing }, { shouldFocus: true })
    form.setValue('password', '')
    await look({ reason: reason.trim(), password })
  })
  return (
    <FormProvider {...form}>
      <form
        className="sealed-look"
        aria-label={title}
        onSubmit={event => {
          event.preventDefault()
          void show()
        }}
      >
        <p className="meta">{fill(hidden, { seconds })}</p>
        <div className="entry-pairs">
          <TextField name="reason" label={text.reason} isRequired autoFocus />
          <TextField name="password" label={text.password} isRequired isPassword />
        </div>
        <Button type="submit" isBusy={form.formState.isSubmitting}>
          {text.show}
        </Button>
        {refusal ? <RefusalBox {...sentenceFor(refusal)} /> : null}
      </form>
    </FormProvider>
  )
}
