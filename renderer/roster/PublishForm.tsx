import { useEffect, useRef, useState } from 'react'
import { monthInWords, problemWords, type RosterDraftView } from '../../shared/roster/index.ts'
import { fill } from '../app/fill.ts'
import { useMessageLine } from '../app/messages.tsx'
import { useAct } from '../app/use-act.ts'
import { TextField } from '../ui/TextField.tsx'
import { ActForm, type Saved } from './ActForm.tsx'
import { rosterText } from './text.ts'

const text = rosterText.publish

type PublishFormProps = {
  readonly draft: RosterDraftView
  readonly onDone: () => void
  readonly onClose: () => void
}

type Values = { readonly reason: string }

/** What is published is what was shown when the form was opened: a draft that was made anew meanwhile is another one. */
export const PublishForm = ({ draft: now, onDone, onClose }: PublishFormProps) => {
  const [draft] = useState(now)
  const say = useMessageLine()
  const { act } = useAct('roster.publish')
  const summary = useRef<HTMLParagraphElement>(null)
  // Without a field the summary is what is read first; Ctrl+Enter is heard from there.
  useEffect(() => {
    if (draft.version === 0) summary.current?.focus()
  }, [draft.version])
  const words = { month: monthInWords(draft.month), version: draft.version + 1 }
  const publish = async ({ reason }: Values): Promise<Saved<Values>> => {
    const { month, version, statements, changes: changed } = draft
    const duties = draft.duties.map(({ day, post, staffId }) => ({ day, post, staffId }))
    const why = reason.trim() === '' ? {} : { reason: reason.trim() }
    const answer = await act({ month, duties, version, statements, ...why })
    if (!answer.ok) return answer
    say(fill(text.saved, { ...words, changed }))
    onDone()
    return undefined
  }
  return (
    <ActForm<Values>
      name={fill(text.form, words)}
      save={text.save}
      defaults={{ reason: '' }}
      required={draft.version > 0 ? ['reason'] : []}
      labels={{ reason: text.reason }}
      onSave={publish}
      onClose={onClose}
    >
      {draft.version > 0 ? <TextField name="reason" label={text.reason} isRequired autoFocus /> : null}
      <p ref={summary} tabIndex={-1} className="roster-summary">
        {shownInWords(draft)}
      </p>
      <p>{text.consequence}</p>
    </ActForm>
  )
}

const shownInWords = ({ problems }: RosterDraftView): string => {
  if (problems.length === 0) return text.nothingShown
  const counts = new Map<string, number>()
  for (const { kind } of problems) counts.set(problemWords[kind], (counts.get(problemWords[kind]) ?? 0) + 1)
  return fill(text.shown, { problems: [...counts].map(([word, count]) => `${word}${count}处`).join('、') })
}
