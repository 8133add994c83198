import { nameOf } from '../../shared/account/index.ts'
import type { Commit } from '../../shared/kernel/event.ts'
import { own } from '../../shared/kernel/own.ts'
import type { ReviewsOfEntry } from '../../shared/review/contract.ts'
import {
  isReviewEvent,
  type ReviewEvent,
  type ReviewSaid,
  reviewedDay,
  type ShownSignature,
} from '../../shared/review/index.ts'
import { eventsOf } from '../read-records.ts'
import type { Ledger } from '../store/ledger.ts'

type Told = { readonly event: ReviewEvent; readonly commit: Commit }

/** All that leaders said of a day, and who signed it; oldest first. @throws DiskError, JournalDamaged. */
export const readSaid = (
  ledger: Ledger,
  day: string,
  upTo = Number.POSITIVE_INFINITY,
): { readonly said: readonly ReviewSaid[]; readonly signatures: readonly ShownSignature[] } => {
  const lines = reviewedDay(ledger.state.reviews, day).lines.filter(line => line <= upTo)
  const told = lines.flatMap(line => toldIn(ledger, line)).filter(({ event }) => event.data.day === day)
  return { said: saidIn(ledger, told), signatures: told.flatMap(one => signatureIn(ledger, one)) }
}

/** Answers `review.of-entry`. @throws DiskError, JournalDamaged. */
export const readReviewsOf = (ledger: Ledger, itemId: string): ReviewsOfEntry => {
  const told = ledger
    .seqsOf(itemId)
    .flatMap(line => toldIn(ledger, line))
    .filter(({ event: { data } }) => 'itemId' in data && data.itemId === itemId)
  return {
    said: saidIn(ledger, told),
    isReturned: own(ledger.state.reviews.returns, itemId) !== undefined,
  }
}

const toldIn = (ledger: Ledger, line: number): readonly Told[] => {
  const commit = ledger.commitAt(line)
  return commit ? eventsOf(commit).flatMap(event => (isReviewEvent(event) ? [{ event, commit }] : [])) : []
}

type Return = Extract<ReviewSaid, { readonly said: 'return' }>

/** An answer belongs to the return before it. */
const saidIn = (ledger: Ledger, told: readonly Told[]): readonly ReviewSaid[] => {
  const all: ReviewSaid[] = []
  const endLast = (itemId: string, how: Partial<Return>): void => {
    const place = all.findLastIndex(one => one.said === 'return' && one.itemId === itemId)
    const one = all[place]
    if (one?.said === 'return') all[place] = { ...one, ...how }
  }
  for (const { event, commit } of told) {
    const by = saidBy(ledger, commit)
    switch (event.kind) {
      case 'review.commented':
        all.push({ said: 'comment', ...commented(event.data), ...by })
        break
      case 'review.returned':
        all.push({ said: 'return', ...returned(ledger, event.data), ...by })
        break
      case 'review.answered':
        endLast(event.data.itemId, { answer: { ...by, text: event.data.text } })
        break
      case 'review.return-withdrawn':
        endLast(event.data.itemId, { withdrawn: { ...by, reason: event.data.reason } })
        break
      case 'review.signed':
        break
    }
  }
  return all
}

const commented = ({ itemId, about, text }: Extract<ReviewEvent, { kind: 'review.commented' }>['data']) => ({
  about,
  text,
  ...(itemId !== undefined && { itemId }),
})

const returned = (
  ledger: Ledger,
  { itemId, what: text, dueAt, author }: Extract<ReviewEvent, { kind: 'review.returned' }>['data'],
) => ({
  itemId,
  about: '',
  text,
  authorName: nameOf(ledger.state.accounts, author),
  ...(dueAt !== undefined && { dueAt }),
})

const saidBy = ({ state }: Ledger, { actor, at, seq }: Commit) => ({
  byName: nameOf(state.accounts, actor),
  at,
  seq,
})

const signatureIn = (ledger: Ledger, { event, commit }: Told): readonly ShownSignature[] => {
  if (event.kind !== 'review.signed') return []
  const { as, leaders, opinion, seen } = event.data
  return [{ ...saidBy(ledger, commit), hash: commit.hash, as, leaders, opinion, seen }]
}
