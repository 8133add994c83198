import { dutyDayRange } from '../../shared/calendar/index.ts'
import type { Position } from '../../shared/kernel/event.ts'
import { shiftSight } from '../read-board.ts'
import { rowsBetween, takenBetween } from '../read-sheet.ts'
import type { Ledger } from '../store/ledger.ts'
import { lineAt, sinceLine } from './since-signed.ts'

/**
 * Whether an entry of that day was added or stated otherwise, or a post was taken in it, after that line: what a signature
 * before does not stand for. @throws DiskError, JournalDamaged.
 */
export const hasNewsOfDay = (ledger: Ledger, day: string, seen: Pick<Position, 'chain' | 'seq'>): boolean => {
  const range = dutyDayRange(day, shiftSight(ledger).timeZone)
  const upTo = lineAt(ledger, seen)
  const since = sinceLine(ledger, upTo)
  const isTaken = takenBetween(ledger, range, Number.POSITIVE_INFINITY).some(({ line }) => line > upTo)
  return (
    isTaken || rowsBetween(ledger, range.from, range.to).some(({ itemId }) => since(itemId) !== undefined)
  )
}
