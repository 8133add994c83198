import type { PostStanding } from '../shared/handover/contract.ts'
import { holdersOf, postStanding } from '../shared/handover/index.ts'
import type { Holders, ShiftPost } from '../shared/shift/index.ts'
import { shiftSight } from './read-board.ts'
import type { Ledger } from './store/ledger.ts'

/** A line of a list shows the beginning of an entry's text. */
const beginning = 200

/** Answers `handover.holders`. */
export const readHolders = (ledger: Ledger): Holders => holdersOf(ledger.state, shiftSight(ledger).timeZone)

/** Answers `handover.standing`. */
export const readStanding = (ledger: Ledger, post: ShiftPost, now: string): PostStanding => {
  const { timeZone } = shiftSight(ledger)
  return postStanding(ledger.state, post, { now, timeZone }, itemId =>
    (ledger.entry(itemId)?.text ?? '').slice(0, beginning),
  )
}
