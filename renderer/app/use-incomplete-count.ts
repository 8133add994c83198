import { mayUse, useSession } from './session.tsx'
import { useAsk } from './use-ask.ts'

/** Entries that still lack something; 0 for an account that may not read the log. */
export const useIncompleteCount = (): number => {
  const isEnabled = mayUse(useSession(), 'duty-log.incomplete')
  return useAsk('duty-log.incomplete', {}, { isEnabled }).data?.length ?? 0
}
