import { shownDay } from '../../shared/calendar/index.ts'
import type { Draft } from '../../shared/draft/contract.ts'
import { longestComment } from '../../shared/review/contract.ts'
import { useUnitClock } from '../app/clock.tsx'
import { DraftNote } from '../app/DraftNote.tsx'
import { fill } from '../app/fill.ts'
import { useMessageLine } from '../app/messages.tsx'
import { useAct } from '../app/use-act.ts'
import type { DraftForm } from '../app/use-draft.ts'
import { ProseField } from '../ui/ProseField.tsx'
import { useFoundDraft, useKeptForm } from './kept-form.ts'
import { reviewText } from './text.ts'
import { textFault, WordForm } from './WordForm.tsx'

const text = reviewText.form

/** What is commented on: a point, an entry, or the day. */
export type Commented = {
  readonly day: string
  readonly itemId?: string
  /** What a point without a number is called. */
  readonly about: string
  /** As it is named above the field. */
  readonly shown?: string
}

type CommentFormProps = {
  readonly of: Commented
  readonly onDone: () => Promise<void>
  readonly onClose: () => void
}

export const CommentForm = (props: CommentFormProps) => {
  const { itemId, day } = props.of
  const name = `review-comment-${(itemId ?? day).toLowerCase()}` as const
  const found = useFoundDraft(name)
  return found === undefined ? null : <Form key={name} {...props} name={name} found={found} />
}

type FormProps = CommentFormProps & { readonly name: DraftForm; readonly found: Draft | null }

const Form = ({ of, name, found, onDone, onClose }: FormProps) => {
  const say = useMessageLine()
  const { clock } = useUnitClock()
  const { act, refusal } = useAct('review.comment')
  const { form, keptAt, forget } = useKeptForm({ name, found, begin: { text: '' } })
  const save = async (values: { text: string }): Promise<void> => {
    const words = values.text.trim().replace(/\s*\n\s*/gu, ' ')
    const fault = textFault(words, longestComment)
    if (fault) return form.setError('text', { message: fault }, { shouldFocus: true })
    const { day, itemId, about } = of
    const answer = await act({ day, about, text: words, ...(itemId !== undefined && { itemId }) })
    if (!answer.ok) return
    forget()
    await onDone()
    say(text.savedComment)
  }
  const shown = of.shown ?? of.about
  const about =
    shown === ''
      ? fill(text.ofDay, { day: shownDay(of.day, clock.now()) })
      : fill(text.about, { about: shown })
  return (
    <WordForm
      form={form}
      name={text.comment}
      labels={{ text: text.text }}
      verb={text.saveComment}
      refusal={refusal}
      aside={<DraftNote keptAt={keptAt} />}
      onSubmit={save}
      onClose={onClose}
    >
      <p className="entry-note review-about">{about}</p>
      <ProseField name="text" label={text.text} isRequired isShort longest={longestComment} focusAsked={1} />
    </WordForm>
  )
}
