import { zodResolver } from '@hookform/resolvers/zod'
import { useState } from 'react'
import { FormProvider, useForm } from 'react-hook-form'
import type { Refusal } from '../../shared/kernel/refusal.ts'
import { sentenceFor } from '../../shared/refusals.ts'
import { send } from '../app/bridge.ts'
import { fill } from '../app/fill.ts'
import { useLimitWords } from '../app/use-limit-words.ts'
import { Button } from '../ui/Button.tsx'
import { enterNext } from '../ui/enter-next.ts'
import { RefusalBox } from '../ui/RefusalBox.tsx'
import { TextField } from '../ui/TextField.tsx'
import { type PasswordValues, passwordForm } from './password-form.ts'
import { accountText as text } from './text.ts'

const empty: PasswordValues = { current: '', next: '', again: '' }

/** Changes one's own password. */
export const PasswordForm = ({ onChanged }: { readonly onChanged: () => void }) => {
  const form = useForm<PasswordValues>({ defaultValues: empty, resolver: zodResolver(passwordForm) })
  const words = useLimitWords()
  const [refusal, setRefusal] = useState<Refusal>()
  const submit = async ({ current, next }: PasswordValues) => {
    const answer = await send('account.change-password', { current, next })
    setRefusal(answer.ok ? undefined : answer)
    if (answer.ok) form.reset(empty)
    if (answer.ok) onChanged()
  }
  return (
    <FormProvider {...form}>
      <form
        className="account-form"
        aria-label={text.form}
        noValidate
        onKeyDownCapture={enterNext}
        onSubmit={form.handleSubmit(submit)}
      >
        <TextField name="current" label={text.current} isPassword isRequired autoFocus />
        <TextField name="next" label={text.next} isPassword isRequired />
        <TextField name="again" label={text.again} isPassword isRequired />
        <p className="meta">{fill(text.rule, words)}</p>
        {refusal ? <RefusalBox {...sentenceFor(refusal)} /> : null}
        <Button look="primary" size="form" type="submit" isBusy={form.formState.isSubmitting}>
          {text.change}
        </Button>
      </form>
    </FormProvider>
  )
}
