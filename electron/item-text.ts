import { shownTime } from '../shared/calendar/index.ts'
import { staffOf } from '../shared/directory/index.ts'
import { turnAwayInWords } from '../shared/turn-away/index.ts'
import { visitInWords } from '../shared/visit/index.ts'
import { shiftSight } from './read-board.ts'
import type { Ledger } from './store/ledger.ts'

/**
 * What an item that is passed on says: an entry its text, one of the gate a line without who it is. Empty for what no
 * register knows. @param upTo as it stood when that line was written; without it, as it stands.
 */
export const itemText = (ledger: Ledger, itemId: string, upTo?: number): string => {
  const entry = ledger.entry(itemId, upTo)
  if (entry) return entry.text
  const { timeZone } = shiftSight(ledger)
  const turnAway = ledger.turnAway(itemId, upTo)
  if (turnAway) return turnAwayInWords(turnAway, instant => shownTime(instant, timeZone, turnAway.at))
  const visit = ledger.visit(itemId, upTo)
  if (!visit) return ''
  const hostName = staffOf(ledger.state.directory, visit.hostId)?.name ?? visit.hostId
  return visitInWords(visit, { hostName, shownAt: instant => shownTime(instant, timeZone, visit.at) })
}
