import { addDays } from '../../shared/calendar/index.ts'
import type { ReviewDay } from '../../shared/review/index.ts'
import { useMinute } from '../app/clock.tsx'
import { useKeys } from '../app/keys.tsx'
import { usePlaces } from '../app/place.tsx'
import type { Part } from './doing.ts'
import { reviewText as text } from './text.ts'
import { useNextWaiting } from './use-next-waiting.ts'
import type { Word } from './words-for.ts'

type ReviewKeys = {
  readonly day: ReviewDay
  readonly part: Part
  /** A form has the keys of saving and closing. */
  readonly isForming: boolean
  readonly onPart: (part: Part) => void
  readonly words: readonly Word[]
}

/** Keys of the page of a day. Enter and the arrows are heard by the lists. */
export const useReviewKeys = (page: ReviewKeys): void => {
  const { day, part, isForming, onPart, words } = page
  const { go } = usePlaces()
  const now = useMinute()
  const waiting = useNextWaiting(day.day)
  const to = (date: string) => go({ view: 'review', day: date })
  const { acts, keys } = text
  useKeys(text.title, [
    { name: 'review.open', label: acts.open, keys: [keys.open], isHinted: !isForming },
    ...words.map(({ key, ...word }) => ({ ...word, keys: [key] as const, isHinted: !isForming })),
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
