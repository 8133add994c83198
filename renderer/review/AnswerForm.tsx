import type { Draft } from '../../shared/draft/contract.ts'
import { shownNumber } from '../../shared/kernel/ids.ts'
import { longestWanted } from '../../shared/review/contract.ts'
import { DraftNote } from '../app/DraftNote.tsx'
import { fill } from '../app/fill.ts'
import { useMessageLine } from '../app/messages.tsx'
import { useAct } from '../app/use-act.ts'
import type { DraftForm } from '../app/use-draft.ts'
import { useRenewed } from '../app/use-renewed.ts'
import { TextField } from '../ui/TextField.tsx'
import { useFoundDraft, useKeptForm } from './kept-form.ts'
import { reviewText } from './text.ts'
import { WordForm } from './WordForm.tsx'

const text = reviewText.answer

type AnswerFormProps = { readonly itemId: string; readonly onClose: () => void }

/** What was wanted is done: said in a line, or by what was done to the entry alone. */
export const AnswerForm = (props: AnswerFormProps) => {
  const name = `review-answer-${props.itemId.toLowerCase()}` as const
  const found = useFoundDraft(name)
  return found === undefined ? null : <Form {...props} name={name} found={found} />
}

type FormProps = AnswerFormProps & { readonly name: DraftForm; readonly found: Draft | null }

const Form = ({ itemId, name, found, onClose }: FormProps) => {
  const say = useMessageLine()
  const renewed = useRenewed()
  const { act, refusal } = useAct('review.answer')
  const { form, keptAt, forget } = useKeptForm({ name, found, begin: { text: '' } })
  const save = async (values: { text: string }): Promise<void> => {
    const words = values.text.trim()
    if (words.length > longestWanted) {
      const message = fill(reviewText.form.tooLong, { longest: longestWanted })
      return form.setError('text', { message }, { shouldFocus: true })
    }
    if (!(await act({ itemId, text: words })).ok) return
    forget()
    await renewed('review.of-entry', { itemId })
    say(fill(text.saved, { number: shownNumber(itemId) }))
    onClose()
  }
  return (
    <WordForm
      form={form}
      name={text.title}
      labels={{ text: text.field }}
      verb={text.save}
      refusal={refusal}
      aside={<DraftNote keptAt={keptAt} />}
      onSubmit={save}
      onClose={onClose}
    >
      <TextField name="text" label={text.field} hint={text.hint} autoFocus />
    </WordForm>
  )
}
