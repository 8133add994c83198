import { useState } from 'react'
import { FormProvider, useForm } from 'react-hook-form'
import { idTypes } from '../../shared/papers/index.ts'
import { sentenceFor } from '../../shared/refusals.ts'
import type { VisitorFound } from '../../shared/visit/contract.ts'
import { fill } from '../app/fill.ts'
import { Button } from '../ui/Button.tsx'
import { RefusalBox } from '../ui/RefusalBox.tsx'
import { TextField } from '../ui/TextField.tsx'
import { visitText } from './text.ts'
import { useLookAtVisitor } from './use-look-at-visitor.ts'

const { look: text, fields } = visitText

/** The whole number and telephone of a visitor: shown for a moment to whoever says why he looks, and is who he is. */
export const VisitorLook = ({ itemId }: { readonly itemId: string }) => {
  const [isAsked, setAsked] = useState(false)
  const form = useForm({ defaultValues: { reason: '', password: '' } })
  const { found, refusal, seconds = 0, look } = useLookAtVisitor(itemId)
  if (found) return <Found found={found} />
  if (!isAsked) return <Button onPress={() => setAsked(true)}>{text.ask}</Button>
  const show = form.handleSubmit(async ({ reason, password }) => {
    if (reason.trim() === '')
      return form.setError('reason', { message: visitText.missing }, { shouldFocus: true })
    form.setValue('password', '')
    await look({ reason: reason.trim(), password })
  })
  return (
    <FormProvider {...form}>
      <form
        className="visit-look"
        aria-label={text.title}
        onSubmit={event => {
          event.preventDefault()
          void show()
        }}
      >
        <p className="meta">{fill(text.hidden, { seconds })}</p>
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

const Found = ({ found }: { readonly found: VisitorFound }) => (
  <section className="visit-look" aria-label={text.title} aria-live="polite">
    {found.kind === 'known' ? (
      <dl className="facts">
        <dt>{idTypes[found.visitor.idType ?? 'other']}</dt>
        <dd>{found.visitor.idNumber ?? visitText.noPapers}</dd>
        <dt>{fields.phone}</dt>
        <dd>{found.visitor.phone ?? visitText.card.none}</dd>
      </dl>
    ) : (
      <p>{text.gone}</p>
    )}
  </section>
)
