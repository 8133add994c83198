import { zodResolver } from '@hookform/resolvers/zod'
import { useRef } from 'react'
import { FormProvider, useForm } from 'react-hook-form'
import { sentenceFor } from '../../shared/refusals.ts'
import { Button } from '../ui/Button.tsx'
import { focusField } from '../ui/focus-field.ts'
import { RefusalBox } from '../ui/RefusalBox.tsx'
import { TextField } from '../ui/TextField.tsx'
import { useOneAtATime } from '../ui/use-one-at-a-time.ts'
import { ClockCheck } from './ClockCheck.tsx'
import { NameField } from './NameField.tsx'
import { type Chosen, type SignInValues, signInForm } from './sign-in-form.ts'
import { signInText as text } from './text.ts'
import { useSignIn } from './use-sign-in.ts'

/** One column: who, password, and where it is needed the clock. Enter in the password signs in. */
export const SignInForm = () => {
  const form = useForm<SignInValues>({
    defaultValues: { who: '', password: '', isClockConfirmed: false },
    resolver: zodResolver(signInForm),
  })
  const chosen = useRef<Chosen | undefined>(undefined)
  const { signIn, refusal, isBusy } = useSignIn()
  const submit = useOneAtATime(async (values: SignInValues) => {
    if (await signIn(values, chosen.current)) return
    form.resetField('password')
    focusField(form.control, 'password')
  })
  return (
    <FormProvider {...form}>
      <form className="sign-in-form" aria-label={text.form} noValidate onSubmit={form.handleSubmit(submit)}>
        <NameField
          onChoose={choice => {
            chosen.current = choice
          }}
          onDone={() => focusField(form.control, 'password')}
        />
        <TextField name="password" label={text.password} isPassword isLarge />
        <ClockCheck />
        {refusal ? <RefusalBox {...sentenceFor(refusal)} /> : null}
        <Button look="primary" size="large" type="submit" shownKey="Enter" isBusy={isBusy}>
          {text.signIn}
        </Button>
      </form>
    </FormProvider>
  )
}
