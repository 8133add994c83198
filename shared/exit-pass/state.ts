import type { PassNumber } from './contract.ts'
import type { SealedHolder } from './holder.ts'
import type { PassStanding } from './standing.ts'

/** A pass that somebody still has to do with. */
export type LivePass = Omit<PassStanding, 'items'> & {
  readonly number?: PassNumber
  readonly holder: SealedHolder
  readonly since: string
  readonly items: readonly {
    readonly name: string
    readonly unit: string
    readonly count: number
    readonly out: number
    readonly back: number
  }[]
}

/** A pass that bears a number, and what ended it. */
export type NumberedPass = PassNumber & { readonly end?: 'used-up' | 'withdrawn' }

/** Whatever is settled is read back from the journal. */
export type ExitPassState = {
  live: { [itemId: string]: LivePass }
  /** Of this year and the last: by its number a pass is found at the gate. */
  numbered: { [itemId: string]: NumberedPass }
  /** The highest number given out in each of these years. */
  last: { [year: string]: number }
}

export const emptyExitPasses = (): ExitPassState => ({ live: {}, numbered: {}, last: {} })
