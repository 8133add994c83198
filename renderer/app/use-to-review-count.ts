import { mayUse, useSession } from './session.tsx'
import { useAsk } from './use-ask.ts'

/** Days pass by the clock alone. */
const everyMs = 60_000

/** Duty days that wait for a leader; 0 for whoever signs none. */
export const useToReviewCount = (): number => {
  const isEnabled = mayUse(useSession(), 'review.sign')
  return useAsk('review.unreviewed', {}, { isEnabled, everyMs }).data?.total ?? 0
}
