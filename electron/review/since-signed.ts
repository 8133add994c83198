import type { Commit, Event, Frozen, Position } from '../../shared/kernel/event.ts'
import { type ReviewState, reviewedDay, type SinceSigned } from '../../shared/review/index.ts'
import { eventsOf } from '../read-records.ts'
import type { Ledger } from '../store/ledger.ts'

/** What makes an item otherwise than it was read; that its handling goes on, or that a visitor leaves, is no other night. */
const changes: ReadonlySet<string> = new Set([
  'duty-log.corrected',
  'duty-log.struck',
  'duty-log.marked-duplicate',
  'duty-log.reopened',
  'visit.corrected',
  'visit.taken-back',
  'passage.corrected',
  'passage.taken-back',
  'turn-away.corrected',
])

/** The line up to which a day was signed for; none where it was not. */
export const signedUpTo = (ledger: Ledger, reviews: Frozen<ReviewState>, day: string): number | undefined => {
  const { signed } = reviewedDay(reviews, day)
  return signed && lineAt(ledger, signed.seen)
}

/** A position of a chain that the book does not go back to lies before everything. */
export const lineAt = (ledger: Ledger, at: Pick<Position, 'chain' | 'seq'>): number => ledger.lineOf(at) ?? 0

/** Whether an item came, or was stated otherwise, after that line. @throws DiskError, JournalDamaged. */
export const sinceLine =
  (ledger: Ledger, upTo: number | undefined) =>
  (itemId: string): SinceSigned | undefined => {
    if (upTo === undefined) return undefined
    const [first = 0, ...later] = ledger.seqsOf(itemId)
    if (first > upTo) return 'added'
    const isChanged = later
      .filter(line => line > upTo)
      .some(line => {
        const commit = ledger.commitAt(line)
        return commit !== undefined && changesItem(commit, itemId)
      })
    return isChanged ? 'changed' : undefined
  }

const changesItem = (commit: Commit, itemId: string): boolean =>
  eventsOf(commit).some(event => isOf(event, itemId) && changes.has(event.kind))

const isOf = ({ data }: Event, itemId: string): boolean =>
  (data as { readonly itemId?: string }).itemId === itemId
