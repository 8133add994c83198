import { shownTime } from '../shared/calendar/index.ts'
import { staffOf } from '../shared/directory/index.ts'
import { placeName } from '../shared/parking/index.ts'
import { passageInWords } from '../shared/passage/index.ts'
import { visitInWords } from '../shared/visit/index.ts'
import { shiftSight } from './read-board.ts'
import type { Ledger } from './store/ledger.ts'

/**
 * What an item that is passed on says: an entry its text, a visit or a passage one line without who came. Empty for what
 * no register knows. @param upTo as it stood when that line was written; without it, as it stands.
 */
export const itemText = (ledger: Ledger, itemId: string, upTo?: number): string => {
  const entry = ledger.entry(itemId, upTo)
  if (entry) return entry.text
  const { timeZone } = shiftSight(ledger)
  const passage = ledger.passage(itemId, upTo)
  if (passage)
    return passageInWords(passage, {
      placeName: placeId => placeName(ledger.state.parking, placeId),
      shownAt: instant => shownTime(instant, timeZone, passage.at),
    })
  const visit = ledger.visit(itemId, upTo)
  if (!visit) return ''
  const hostName = staffOf(ledger.state.directory, visit.hostId)?.name ?? visit.hostId
  return visitInWords(visit, { hostName, shownAt: instant => shownTime(instant, timeZone, visit.at) })
}
