import { useEffect } from 'react'
import { useMinute } from '../app/clock.tsx'
import { mayUse, useSession } from '../app/session.tsx'
import { useAsk } from '../app/use-ask.ts'

/** How the leader on duty stands; asked again with every minute, for the clock alone brings the next call. */
export const useContactStanding = () => {
  const isEnabled = mayUse(useSession(), 'contact-check.standing')
  const asked = useAsk('contact-check.standing', {}, { isEnabled })
  const { refetch } = asked
  const minute = useMinute()
  // biome-ignore lint/correctness/useExhaustiveDependencies: every minute is another one
  useEffect(() => {
    if (isEnabled) void refetch()
  }, [isEnabled, minute, refetch])
  return asked
}
