import { addDays } from '../../shared/calendar/index.ts'
import type { ReviewDay } from '../../shared/review/index.ts'
import { useMinute } from '../app/clock.tsx'
import { useKeys } from '../app/keys.tsx'
import { usePlaces } from '../app/place.tsx'
import type { Part } from './doing.ts'
import { reviewText as text } from './text.ts'
import { useNextWaiting } from './use-next-waiting.ts'

type ReviewKeys = {
  readonly day: ReviewDay
  readonly part: Part
  /** A form has the keys of saving and closing. */
  readonly isForming: boolean
  readonly onPart: (part: Part) => void
  /** Each is absent where it cannot be done. */
  readonly comment?: () => void
  readonly giveBack?: () => void
  readonly withdraw?: () => void
}

/** Keys of the page of a day. Enter and the arrows are heard by the lists. */
export const useReviewKeys = (page: ReviewKeys): void => {
  const { day, part, isForming, onPart, comment, giveBack, withdraw } = page
  const { go } = usePlaces()
  const now = useMinute()
  const waiting = useNextWaiting(day.day)
  const to = (date: string) => go({ view: 'review', day: date })
  const { acts, keys } = text
  useKeys(text.title, [
    { name: 'review.open', label: acts.open, keys: [keys.open], isHinted: !isForming },
    {
      name: 'review.comment',
      label: acts.comment,
      keys: [keys.comment],
      mayRun: comment !== undefined,
      run: () => comment?.(),
      isHinted: !isForming,
    },
    {
      name: 'review.return',
      label: acts.return,
      keys: [keys.return],
      mayRun: giveBack !== undefined,
      run: () => giveBack?.(),
      isHinted: !isForming,
    },
    {
      name: 'review.withdraw',
      label: acts.withdraw,
      keys: [keys.withdraw],
      mayRun: withdraw !== undefined,
      run: () => withdraw?.(),
      isHinted: !isForming,
    },
    {
      name: 'review.part',
      label: part === 'points' ? text.parts.log : text.parts.points,
      keys: [keys.part],
      run: () => onPart(part === 'points' ? 'log' : 'points'),
    },
    {
      name: 'review.next-waiting',
      label: text.nextWaiting,
      keys: [keys.nextWaiting],
      mayRun: waiting !== undefined,
      run: () => waiting && to(waiting.day),
    },
    {
      name: 'review.previous-day',
      label: text.previousDay,
      keys: [keys.previousDay],
      run: () => to(addDays(day.day, -1)),
    },
    {
      name: 'review.next-day',
      label: text.nextDay,
      keys: [keys.nextDay],
      mayRun: day.to <= now,
      run: () => to(addDays(day.day, 1)),
    },
    {
      name: 'review.sheet',
      label: text.sheet,
      keys: [keys.sheet],
      run: () => go({ view: 'sheet', sheet: { kind: 'review', day: day.day } }),
    },
  ])
}
