import { FormProvider, useForm } from 'react-hook-form'
import { sentenceFor } from '../../shared/refusals.ts'
import { useMessageLine } from '../app/messages.tsx'
import { useAct } from '../app/use-act.ts'
import { Button } from '../ui/Button.tsx'
import { RefusalBox } from '../ui/RefusalBox.tsx'
import { TextField } from '../ui/TextField.tsx'
import { useOneAtATime } from '../ui/use-one-at-a-time.ts'
import { retentionText } from './text.ts'

const { waitingFor: text } = retentionText

/** A proposal that was wrong, or that the auditor does not agree to. */
export const WithdrawForm = () => {
  const form = useForm({ defaultValues: { reason: '' } })
  const say = useMessageLine()
  const { act, refusal } = useAct('retention.withdraw')
  const withdraw = useOneAtATime(() =>
    form.handleSubmit(async ({ reason }) => {
      if (reason.trim() === '')
        return form.setError('reason', { message: text.missing }, { shouldFocus: true })
      const answer = await act({ reason: reason.trim() })
      if (answer.ok) say(text.withdrawn)
    })(),
  )
  return (
    <FormProvider {...form}>
      <form
        className="retention-act"
        aria-label={text.withdraw}
        noValidate
        onSubmit={event => {
          event.preventDefault()
          void withdraw()
        }}
      >
        <TextField name="reason" label={text.reason} isRequired />
        {refusal ? <RefusalBox {...sentenceFor(refusal)} /> : null}
        <div>
          <Button type="submit" isBusy={form.formState.isSubmitting}>
            {text.withdraw}
          </Button>
        </div>
      </form>
    </FormProvider>
  )
}
