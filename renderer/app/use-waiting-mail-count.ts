import { mayUse, useSession } from './session.tsx'
import { useAsk } from './use-ask.ts'

/** How many pieces of mail wait; 0 for accounts that may not know. */
export const useWaitingMailCount = (): number => {
  const mayKnow = mayUse(useSession(), 'mail.waiting')
  return useAsk('mail.waiting', {}, { isEnabled: mayKnow }).data?.pieces ?? 0
}
