import './review-notes.css'
import { useState } from 'react'
import { shownTime } from '../../shared/calendar/index.ts'
import type { ReviewSaid } from '../../shared/review/index.ts'
import { useMinute, useUnitClock } from '../app/clock.tsx'
import { fill } from '../app/fill.ts'
import { useKeys } from '../app/keys.tsx'
import { mayUse, useSession } from '../app/session.tsx'
import { useStation } from '../app/station.tsx'
import { useAsk } from '../app/use-ask.ts'
import { Button } from '../ui/Button.tsx'
import { Mark } from '../ui/Mark.tsx'
import { AnswerForm } from './AnswerForm.tsx'
import { reviewText } from './text.ts'

const text = reviewText.answer

/** What leaders said of an entry; what they returned is answered here, by whoever is on duty. */
export const ReviewNotes = ({ itemId }: { readonly itemId: string }) => {
  const session = useSession()
  const { book } = useStation()
  const isEnabled = mayUse(session, 'review.of-entry')
  const reviews = useAsk('review.of-entry', { itemId }, { isEnabled }).data
  const mayAnswer = mayUse(session, 'review.answer') && book.state !== 'read-only'
  if (!reviews || reviews.said.length === 0) return null
  return (
    <section className="review-notes" aria-label={text.comments}>
      <h3>{text.comments}</h3>
      <ol>
        {reviews.said.map(one => (
          <Note key={one.seq} one={one} />
        ))}
      </ol>
      {reviews.isReturned && mayAnswer ? <Answering key={itemId} itemId={itemId} /> : null}
    </section>
  )
}

const Note = ({ one }: { readonly one: ReviewSaid }) => {
  const around = { now: useMinute(), timeZone: useUnitClock().timeZone }
  const at = (instant: string) => shownTime(instant, around.timeZone, around.now)
  const words = { name: one.byName, at: at(one.at), text: one.text }
  if (one.said === 'comment') return <li>{fill(text.comment, words)}</li>
  const { answer, withdrawn, dueAt } = one
  const isOpen = !answer && !withdrawn
  const after = answer
    ? fill(reviewText.said.answered, {
        name: answer.byName,
        text: answer.text === '' ? reviewText.said.done : answer.text,
      })
    : withdrawn
      ? fill(reviewText.said.withdrawn, { reason: withdrawn.reason })
      : dueAt === undefined
        ? ''
        : fill(text.due, { at: at(dueAt) })
  const isLate = isOpen && dueAt !== undefined && dueAt <= around.now
  return (
    <li className="review-note-return">
      {isOpen ? <Mark kind={isLate ? 'due' : 'notice'} /> : <Mark kind="fine" />}
      <span>
        {fill(text.wanted, words)}
        {after === '' ? '' : `；${after}`}
      </span>
    </li>
  )
}

const Answering = ({ itemId }: { readonly itemId: string }) => {
  const [isOpen, setOpen] = useState(false)
  const open = () => setOpen(true)
  useKeys(text.title, [
    { name: 'review.answer', label: text.save, keys: [text.key], mayRun: !isOpen, run: open, isHinted: true },
  ])
  if (isOpen) return <AnswerForm itemId={itemId} onClose={() => setOpen(false)} />
  return (
    <Button shownKey={text.key} onPress={open}>
      {text.save}
    </Button>
  )
}
