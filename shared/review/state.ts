import type { Frozen, Position } from '../kernel/event.ts'
import { own } from '../kernel/own.ts'
import type { SignedAs } from './events.ts'

/** The signature that counts: the last one. */
export type ReviewSignature = {
  readonly by: string
  readonly at: string
  readonly as: SignedAs
  readonly seen: Position
}

/** What was said to a day, by the lines in which it stands (counted on over the chains), and who signed it last. */
export type ReviewedDay = {
  readonly lines: readonly number[]
  readonly signed?: ReviewSignature
  /** Statements of entries of that day that came after what was signed. */
  readonly added: number
}

/** An entry that is with the duty officer to be completed. */
export type OpenReturn = {
  readonly day: string
  readonly what: string
  readonly dueAt?: string
  readonly author: string
  readonly by: string
  readonly at: string
}

/** Some words a day for as long as the book lives, and what is still to be completed; what was said is read back from the journal. */
export type ReviewState = {
  days: { [day: string]: ReviewedDay }
  returns: { [itemId: string]: OpenReturn }
  /** No signed day reaches beyond it: whatever happens later was not signed for. */
  signedTo: string
}

export const emptyReviews = (): ReviewState => ({ days: {}, returns: {}, signedTo: '' })

const untouched: ReviewedDay = { lines: [], added: 0 }

export const reviewedDay = ({ days }: Frozen<ReviewState>, day: string): ReviewedDay =>
  own(days, day) ?? untouched
