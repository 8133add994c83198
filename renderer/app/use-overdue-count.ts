import { isToldAt } from '../../shared/alarm/index.ts'
import { useMinute } from './clock.tsx'
import { mayUse, useSession } from './session.tsx'
import { useAsk } from './use-ask.ts'

/** Entries and items of the mail whose deadline has passed, as the board lists them; 0 for an account that may not read the log. */
export const useOverdueCount = (): number => {
  const isEnabled = mayUse(useSession(), 'alarm.list')
  const matters = useAsk('alarm.list', {}, { isEnabled }).data?.facts.matters ?? []
  const now = useMinute()
  return matters.filter(matter => !('post' in matter) && isToldAt(matter, now) && matter.dueAt <= now).length
}
