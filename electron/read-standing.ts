import { carriedInWords } from '../shared/gate/index.ts'
import type { PostStanding, ToSign } from '../shared/handover/contract.ts'
import { handoversToSign, holdersOf, postStanding } from '../shared/handover/index.ts'
import { own } from '../shared/kernel/own.ts'
import type { Holders, ShiftPost } from '../shared/shift/index.ts'
import { itemText } from './item-text.ts'
import { shiftSight } from './read-board.ts'
import type { Ledger } from './store/ledger.ts'

/** A line of a list shows the beginning of an entry's text. */
const beginning = 200

/** Answers `handover.holders`. */
export const readHolders = (ledger: Ledger): Holders => holdersOf(ledger.state, shiftSight(ledger).timeZone)

/** Answers `handover.to-sign`. */
export const readToSign = (ledger: Ledger, now: string): readonly ToSign[] =>
  handoversToSign(ledger.state, { now, timeZone: shiftSight(ledger).timeZone })

/** Answers `handover.standing`. The texts are read together: the unfinished lie near one another. */
export const readStanding = (ledger: Ledger, post: ShiftPost, now: string): PostStanding => {
  const { timeZone } = shiftSight(ledger)
  const textOf = (itemId: string): string =>
    `${itemText(ledger, itemId).slice(0, beginning)}${saidAtClosing(ledger, itemId)}`
  return ledger.together(() => postStanding(ledger.state, post, { now, timeZone }, textOf))
}

/** What was said of it when the gate was closed last, or since then is being closed. */
const saidAtClosing = ({ state: { gate } }: Ledger, itemId: string): string => {
  const said = own(gate.carried, itemId) ?? gate.closed?.left.find(left => left.itemId === itemId)
  return said ? `；关门清点：${carriedInWords(said)}` : ''
}
