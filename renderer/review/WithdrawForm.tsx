import { useForm } from 'react-hook-form'
import { shownNumber } from '../../shared/kernel/ids.ts'
import { fill } from '../app/fill.ts'
import { useMessageLine } from '../app/messages.tsx'
import { useAct } from '../app/use-act.ts'
import { TextField } from '../ui/TextField.tsx'
import { reviewText } from './text.ts'
import { textFault, WordForm } from './WordForm.tsx'

const text = reviewText.form
const longest = 200

type WithdrawFormProps = {
  readonly itemId: string
  readonly shown: string
  readonly onDone: () => Promise<void>
  readonly onClose: () => void
}

/** It need not be completed after all. */
export const WithdrawForm = ({ itemId, shown, onDone, onClose }: WithdrawFormProps) => {
  const say = useMessageLine()
  const { act, refusal } = useAct('review.withdraw-return')
  const form = useForm({ defaultValues: { reason: '' } })
  const save = async ({ reason }: { reason: string }): Promise<void> => {
    const fault = textFault(reason, longest)
    if (fault) return form.setError('reason', { message: fault }, { shouldFocus: true })
    if (!(await act({ itemId, reason: reason.trim() })).ok) return
    await onDone()
    say(fill(text.savedWithdraw, { number: shownNumber(itemId) }))
  }
  return (
    <WordForm
      form={form}
      name={text.withdraw}
      labels={{ reason: text.reason }}
      verb={text.saveWithdraw}
      refusal={refusal}
      onSubmit={save}
      onClose={onClose}
    >
      <p className="entry-note review-about">{fill(text.about, { about: shown })}</p>
      <TextField name="reason" label={text.reason} isRequired autoFocus />
    </WordForm>
  )
}
