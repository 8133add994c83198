import { FormProvider, useForm } from 'react-hook-form'
import { sentenceFor } from '../../shared/refusals.ts'
import { fill } from '../app/fill.ts'
import { useMessageLine } from '../app/messages.tsx'
import { useAct } from '../app/use-act.ts'
import { Button } from '../ui/Button.tsx'
import { RefusalBox } from '../ui/RefusalBox.tsx'
import { TextField } from '../ui/TextField.tsx'
import { useOneAtATime } from '../ui/use-one-at-a-time.ts'
import { retentionText } from './text.ts'

const { waitingFor: text } = retentionText

/** The second person: his own password, for nothing can be brought back afterwards. */
export const ConfirmForm = ({ people }: { readonly people: number }) => {
  const form = useForm({ defaultValues: { password: '' } })
  const say = useMessageLine()
  const { act, refusal } = useAct('retention.confirm')
  const confirm = useOneAtATime(() =>
    form.handleSubmit(async ({ password }) => {
      form.setValue('password', '')
      if (password === '') return form.setError('password', { message: text.missing }, { shouldFocus: true })
      const answer = await act({ password })
      if (answer.ok) say(fill(text.confirmed, { people }))
    })(),
  )
  return (
    <FormProvider {...form}>
      <form
        className="retention-act"
        aria-label={text.confirm}
        noValidate
        onSubmit={event => {
          event.preventDefault()
          void confirm()
        }}
      >
        <p className="meta">{text.final}</p>
        <TextField name="password" label={text.password} isRequired isPassword />
        {refusal ? <RefusalBox {...sentenceFor(refusal)} /> : null}
        <div>
          <Button look="primary" type="submit" isBusy={form.formState.isSubmitting}>
            {text.confirm}
          </Button>
        </div>
      </form>
    </FormProvider>
  )
}
