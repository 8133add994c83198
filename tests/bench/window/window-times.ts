import type { KeyToRow } from '../../e2e/measure-key-to-row.ts'

/** What was measured in the real window on one book. */
export type TimesOfBook = {
  /** Process start to painted sign-in page, several starts. */
  readonly paintedMs: readonly number[]
  /** From the press that signs in to the painted log of today. */
  readonly signInToLogMs: number
  /** Main process, after a page was looked at and entries were made. */
  readonly mainMiB: number
}

export type WindowTimes = {
  readonly empty: TimesOfBook
  readonly large: TimesOfBook
  readonly keyToRow: KeyToRow
  /** A visitor is signed in at the gate of two years. */
  readonly signIn: KeyToRow
  /** While the list of everything is scrolled. */
  readonly framesPerSecond: number
  /** The same while the book is verified beside it, as after every start. */
  readonly framesWhileVerifying: number
}
