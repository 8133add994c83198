import { useState } from 'react'
import { shownDay } from '../../shared/calendar/index.ts'
import type { PointKind, ReviewDay } from '../../shared/review/index.ts'
import { useUnitClock } from '../app/clock.tsx'
import { fill } from '../app/fill.ts'
import { useMessageLine } from '../app/messages.tsx'
import { usePlaces } from '../app/place.tsx'
import { useRemembered } from '../app/remembered.tsx'
import { mayUse, useSession } from '../app/session.tsx'
import { useStation } from '../app/station.tsx'
import { useFocusOnFirst } from '../app/use-focus-on-first.ts'
import { useRenewed } from '../app/use-renewed.ts'
import { grouped } from '../ui/prose-count.ts'
import { DayFigures } from './DayFigures.tsx'
import { LogOfDay, PointList } from './DayLists.tsx'
import { Doings } from './Doings.tsx'
import type { Doing, Part } from './doing.ts'
import type { LogLine, PointLine } from './lines.ts'
import { ReviewHead } from './ReviewHead.tsx'
import { SaidList } from './SaidList.tsx'
import { SignPanel } from './SignPanel.tsx'
import { isReturnedIn, subjectOf } from './subject.ts'
import { reviewText as text } from './text.ts'
import { useInstruct } from './use-instruct.ts'
import { useLead } from './use-lead.ts'
import { useReviewKeys } from './use-review-keys.ts'
import { WordButtons } from './WordButtons.tsx'
import { wordsFor } from './words-for.ts'

type ShownDayProps = {
  readonly day: ReviewDay
  /** It was asked for by its date: what is done on it stays on it. */
  readonly isAsked: boolean
}

type Left = { readonly day: string; readonly part: Part; readonly current?: string | undefined }
const isLeft = (value: unknown): value is Left =>
  typeof value === 'object' && value !== null && 'part' in value

/** The page of a day: what is to be known, what was said, where he signs. */
export const ShownDay = ({ day, isAsked }: ShownDayProps) => {
  useFocusOnFirst()
  const { recall, keep } = useRemembered('review', isLeft)
  const left = recall()
  const [view, setView] = useState<Left>(left?.day === day.day ? left : { day: day.day, part: 'points' })
  const shown = view.day === day.day ? view : { day: day.day, part: 'points' as const }
  const show = (next: Partial<Left>) => {
    const left = { ...shown, ...next }
    keep(left)
    setView(left)
  }
  const [doing, setDoing] = useState<Doing>({ kind: 'none' })
  const [focusAsked, setFocusAsked] = useState(0)
  const toList = () => setFocusAsked(before => before + 1)
  const close = () => {
    setDoing({ kind: 'none' })
    toList()
  }
  const renew = useRenewedDay(day, isAsked)
  const lead = useLead()
  const mayWord = useMayWord()
  const subject = subjectOf(day, shown.part, shown.current)
  const isReturned = subject?.itemId !== undefined && isReturnedIn(day, subject.itemId)
  const done = async () => {
    await renew()
    close()
  }
  const instruct = useInstruct(day.day, subject?.itemId)
  const words = [
    ...wordsFor({ mayWord, subject, isReturned }, kind => setDoing({ kind, of: subject })),
    instruct,
  ]
  const onSigned = useSignedWords(day, renew, toList)
  useReviewKeys({
    day,
    part: shown.part,
    isForming: doing.kind !== 'none',
    onPart: part => {
      show({ part, current: undefined })
      toList()
    },
    words,
  })
  const showKind = (what: PointKind | 'log') => {
    const point = day.points.find(({ kind }) => kind === what)
    show(what === 'log' ? { part: 'log', current: undefined } : { part: 'points', current: point?.key })
    toList()
  }
  const onCurrent = (current: string) => show({ current })
  const grid = { day, onCurrent, focusAsked, acts: <WordButtons words={words} /> }
  return (
    <>
      <ReviewHead day={day} part={shown.part} onPart={part => show({ part, current: undefined })} />
      <div className="review">
        {shown.part === 'points' ? (
          <PointList
            {...grid}
            current={shown.current ?? day.points[0]?.key}
            onOpen={(line: PointLine) => lead(line.lead)?.()}
          />
        ) : (
          <LogOfDay
            {...grid}
            current={shown.current ?? day.log[0]?.itemId}
            onOpen={({ itemId, occurredAt }: LogLine) => lead({ of: 'entry', itemId, occurredAt })?.()}
          />
        )}
        <div className="panel review-side">
          <DayFigures day={day} onShow={showKind} />
          <SaidList day={day} />
          <Doings day={day} doing={doing} onDone={done} onClose={close}>
            <SignPanel day={day} onSigned={onSigned} />
          </Doings>
        </div>
      </div>
    </>
  )
}

/** Whoever may say something of a day, in a book that is written. */
const useMayWord = (): boolean => {
  const { book } = useStation()
  return mayUse(useSession(), 'review.comment') && book.state !== 'read-only'
}

/** What is done is shown as it stands then; of the day that waits, it goes on to be the one that is shown. */
const useRenewedDay = (day: ReviewDay, isAsked: boolean): (() => Promise<void>) => {
  const renewed = useRenewed()
  const { go } = usePlaces()
  return async () => {
    if (!isAsked) go({ view: 'review', day: day.day })
    await renewed('review.day', { day: day.day })
    await renewed('review.unreviewed', {})
  }
}

const useSignedWords = (
  day: ReviewDay,
  renew: () => Promise<void>,
  toList: () => void,
): ((line: number) => Promise<void>) => {
  const say = useMessageLine()
  const { clock } = useUnitClock()
  return async line => {
    await renew()
    toList()
    say(fill(text.sign.saved, { day: shownDay(day.day, clock.now()), line: grouped(line) }))
  }
}
