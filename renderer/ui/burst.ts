/** Keys that follow one another faster than fingers press them: a reader's. */
export type Burst = {
  readonly text: string
  readonly at: number
  /** Its next keys wait already, and will come one after the other. */
  readonly isCertain?: boolean
}

export const noBurst: Burst = { text: '', at: Number.NEGATIVE_INFINITY }

const fastestFingersMs = 50
/** Two may be pressed at once by mistake. */
const leastOfReader = 3

/** After so long alone a key was a finger's: a reader's next ones would have come. */
export const aloneAfterMs = fastestFingersMs * (leastOfReader - 1)

/** @param at when it was pressed, in milliseconds of any clock. */
export const burstWith = (before: Burst, key: string, at: number): Burst =>
  at - before.at < fastestFingersMs ? { ...before, text: before.text + key, at } : { text: key, at }

export const isOfReader = ({ text, isCertain = false }: Burst): boolean =>
  isCertain || text.length >= leastOfReader

/** @param others how many keys came within `aloneAfterMs` after the first. */
export const areOfReader = (others: number): boolean => others + 1 >= leastOfReader
