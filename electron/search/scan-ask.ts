import type { SearchPoint } from '../../shared/search/contract.ts'
import type { ScanFailure } from './scan-failure.ts'

/** One slice of a search: what is sought, in which lines, and how long. */
export type ScanAsk = {
  readonly folder: string
  readonly chain: string
  /** In the order of time; of each file so many bytes are believed, and no more are looked at. */
  readonly months: readonly { readonly month: string; readonly size: number }[]
  /** As it was typed. */
  readonly text: string
  /** Where the search began, and where it goes on, backwards. */
  readonly from: SearchPoint
  readonly at: SearchPoint
  readonly mostItems: number
  readonly mostMs: number
}

export type ScanAnswer =
  /** Items in whose lines every word occurs, each told once in a search; `at` is null once the first line was reached. */
  | { readonly kind: 'scanned'; readonly itemIds: readonly string[]; readonly at: SearchPoint | null }
  /** No line ends where the search should go on. */
  | { readonly kind: 'lost' }
  | ScanFailure

/** Beside the window's work: a worker. A newer slice makes the one that runs end early, with what it has. */
export type ScanPort = (ask: ScanAsk) => Promise<ScanAnswer>
