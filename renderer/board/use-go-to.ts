import type { BoardEntry } from '../../shared/board/contract.ts'
import { usePlaces } from '../app/place.tsx'
import type { EntryDoing, LogList } from '../app/places.ts'

/** @returns what leads to a list of the log. */
export const useGoToList = (): ((list: LogList) => void) => {
  const { go } = usePlaces()
  return list => go({ view: 'duty-log', listAsked: { list, asked: performance.now() } })
}

/** @returns what leads to an entry on its day, or straight to what is to be done with it. */
export const useGoToEntry = (): ((entry: BoardEntry, doing?: EntryDoing) => void) => {
  const { go } = usePlaces()
  return ({ itemId, occurredAt }, doing) =>
    go({
      view: 'duty-log',
      entryAsked: { itemId, occurredAt, asked: performance.now(), ...(doing && { doing }) },
    })
}
