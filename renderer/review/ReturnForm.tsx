import { useWatch } from 'react-hook-form'
import { type TimeSurroundings, typedMoment } from '../../shared/calendar/index.ts'
import type { Draft } from '../../shared/draft/contract.ts'
import { shownNumber } from '../../shared/kernel/ids.ts'
import { longestWanted } from '../../shared/review/contract.ts'
import { useMinute, useUnitClock } from '../app/clock.tsx'
import { DraftNote } from '../app/DraftNote.tsx'
import { fill } from '../app/fill.ts'
import { useMessageLine } from '../app/messages.tsx'
import { useAct } from '../app/use-act.ts'
import type { DraftForm } from '../app/use-draft.ts'
import { ProseField } from '../ui/ProseField.tsx'
import { TextField } from '../ui/TextField.tsx'
import { useFoundDraft, useKeptForm } from './kept-form.ts'
import { reviewText } from './text.ts'
import { textFault, WordForm } from './WordForm.tsx'

const text = reviewText.form

export type Returned = {
  readonly day: string
  readonly itemId: string
  readonly shown: string
  readonly byName: string
}

type ReturnFormProps = {
  readonly of: Returned
  readonly onDone: () => Promise<void>
  readonly onClose: () => void
}

/** An entry goes back to the duty room, with what is wanted and by when. */
export const ReturnForm = (props: ReturnFormProps) => {
  const name = `review-return-${props.of.itemId.toLowerCase()}` as const
  const found = useFoundDraft(name)
  return found === undefined ? null : <Form key={name} {...props} name={name} found={found} />
}

type FormProps = ReturnFormProps & { readonly name: DraftForm; readonly found: Draft | null }
type Values = { what: string; due: string }

const Form = ({ of, name, found, onDone, onClose }: FormProps) => {
  const say = useMessageLine()
  const { clock, timeZone } = useUnitClock()
  const { act, refusal } = useAct('review.return')
  const { form, keptAt, forget } = useKeptForm<Values>({ name, found, begin: { what: '', due: '' } })
  const save = async (values: Values): Promise<void> => {
    const what = values.what.trim().replace(/\s*\n\s*/gu, ' ')
    const fault = textFault(what, longestWanted)
    if (fault) return form.setError('what', { message: fault }, { shouldFocus: true })
    const due = dueOf(values.due, { now: clock.now(), timeZone })
    if (due && !due.ok) return form.setError('due', { message: text.badTime }, { shouldFocus: true })
    const { day, itemId } = of
    const answer = await act({ day, itemId, what, ...(due && { dueAt: due.instant }) })
    if (!answer.ok) return
    forget()
    await onDone()
    say(fill(text.savedReturn, { number: shownNumber(itemId) }))
  }
  return (
    <WordForm
      form={form}
      name={text.return}
      labels={{ what: text.wanted, due: text.dueAt }}
      verb={text.saveReturn}
      refusal={refusal}
      aside={<DraftNote keptAt={keptAt} />}
      onSubmit={save}
      onClose={onClose}
    >
      <p className="entry-note review-about">{fill(text.about, { about: of.shown })}</p>
      <ProseField name="what" label={text.wanted} isRequired isShort longest={longestWanted} focusAsked={1} />
      <DueField />
      <p className="entry-note">{fill(text.who, { name: of.byName })}</p>
    </WordForm>
  )
}

const dueOf = (due: string, around: TimeSurroundings) =>
  due.trim() === '' ? undefined : typedMoment(due, around, 'coming')

const DueField = () => {
  const due = useWatch<Values, 'due'>({ name: 'due' })
  const { timeZone } = useUnitClock()
  const meant = dueOf(due, { now: useMinute(), timeZone })
  return (
    <TextField
      name="due"
      label={text.dueAt}
      hint={due === '' ? text.dueHint : undefined}
      aside={meant?.ok ? meant.shown : undefined}
    />
  )
}
