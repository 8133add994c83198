import { mayUse, useSession } from '../app/session.tsx'
import { useAsk } from '../app/use-ask.ts'

/** The oldest other day that waits for a leader, and how many do; undefined where none does, or it is not his to sign. */
export const useNextWaiting = (
  shown: string,
): { readonly day: string; readonly count: number } | undefined => {
  const isEnabled = mayUse(useSession(), 'review.sign')
  const waiting = useAsk('review.unreviewed', {}, { isEnabled }).data
  const others = waiting?.days.filter(({ day }) => day !== shown) ?? []
  const [first] = others
  if (!first || !waiting) return undefined
  return { day: first.day, count: waiting.total - (waiting.days.length - others.length) }
}
