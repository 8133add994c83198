import { mayUse, useSession } from './session.tsx'
import { useAsk } from './use-ask.ts'

/** How many visitors are inside; 0 for accounts that may not know. */
export const useInsideCount = (): number => {
  const mayKnow = mayUse(useSession(), 'visit.inside')
  return useAsk('visit.inside', {}, { isEnabled: mayKnow }).data?.people ?? 0
}
