/** A number from 0 (inclusive) to 1 (exclusive), as Math.random, but the same row of them for the same seed. */
export type Random = () => number

/** mulberry32: small, fast and even enough to choose what a power cut takes. Not for keys or ids. */
export const seededRandom = (seed: number): Random => {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** One of `choices`, or undefined where there are none. */
export const pickOne = <T>(random: Random, choices: readonly T[]): T | undefined =>
  choices[Math.floor(random() * choices.length)]
