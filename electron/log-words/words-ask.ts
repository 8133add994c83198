import type { ScanFailure } from '../search/scan-failure.ts'

/** Words of the log's filter, to be looked for in the lines of a chain. */
export type WordsAsk = {
  readonly folder: string
  readonly chain: string
  /** In the order of time; of each file so many bytes are believed, and no more are looked at. */
  readonly months: readonly { readonly month: string; readonly size: number }[]
  /** As it was typed. */
  readonly text: string
}

/** Of one home month, numbers of the items that hold the words. */
export type MonthWords = {
  readonly month: string
  /** Their first statement does; true of them as long as no later line tells of the item. */
  readonly first: readonly number[]
  /** All their lines together may; only the row tells. */
  readonly doubtful: readonly number[]
}

export type WordsAnswer =
  | { readonly kind: 'looked'; readonly months: readonly MonthWords[] }
  /** Something newer was asked for. */
  | { readonly kind: 'given-up' }
  | ScanFailure

/** Beside the window's work: a worker. A newer ask makes the one that runs be given up. */
export type WordsPort = (ask: WordsAsk) => Promise<WordsAnswer>
