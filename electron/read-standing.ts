import type { PostStanding } from '../shared/handover/contract.ts'
import { postStanding } from '../shared/handover/index.ts'
import type { ShiftPost } from '../shared/shift/index.ts'
import { shiftSight } from './read-board.ts'
import type { Ledger } from './store/ledger.ts'

/** A line of a list shows the beginning of an entry's text. */
const beginning = 200

/** Answers `handover.standing`. */
export const readStanding = (ledger: Ledger, post: ShiftPost, now: string): PostStanding => {
  const { timeZone } = shiftSight(ledger)
  return postStanding(ledger.state, post, { now, timeZone }, itemId =>
    (ledger.entry(itemId)?.text ?? '').slice(0, beginning),
  )
}
