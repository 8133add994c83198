import { useStation } from '../app/station.tsx'

/** Number of the last line of the book that is shown; undefined where all of it is. */
export const useShownUpTo = (): number | undefined => {
  const { journal } = useStation()
  return journal.state === 'broken' ? journal.shownUpTo : undefined
}
