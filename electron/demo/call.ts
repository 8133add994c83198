import type { Office } from './contacts.ts'

/** What a telephone entry says. `{road}` and the like are filled in by `filled`. */
export type Call = {
  readonly from: Office | 'resident'
  readonly direction: 'in' | 'out'
  readonly text: string
  readonly answer: string
  /** What could be said when it was written down. */
  readonly result: string
  /** What came of it some hours later. */
  readonly outcome?: string
  /** Rings at night too. */
  readonly atNight?: true
}
