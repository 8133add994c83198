import { mayUse, useSession } from '../app/session.tsx'
import { useStation } from '../app/station.tsx'

/** Whether the list can be changed here and now: by this account, and in a book that can be written. */
export const useMayPlan = (): boolean => {
  const session = useSession()
  const { book } = useStation()
  return mayUse(session, 'shift.plan') && book.state !== 'read-only'
}
