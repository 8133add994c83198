import { mayUse, useSession } from '../app/session.tsx'
import { useStation } from '../app/station.tsx'

/** Whether it is worth offering to change the calendar here: the office, in a book that can be written. */
export const useMayCorrect = (): boolean => {
  const { book } = useStation()
  return mayUse(useSession(), 'calendar.correct') && book.state !== 'read-only'
}
