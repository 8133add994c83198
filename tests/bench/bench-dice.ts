/** Chance for millions of draws; the same for the same seed. */
export type BenchDice = {
  /** A whole number from 0 up to, but not, `below`. */
  readonly number: (below: number) => number
  readonly pick: <T>(among: readonly [T, ...T[]]) => T
  readonly happens: (probability: number) => boolean
}

export const benchDice = (seed: number): BenchDice => {
  let state = seed >>> 0
  /** mulberry32: 0 ≤ x < 1. */
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const number = (below: number): number => Math.floor(next() * below)
  return {
    number,
    pick: among => among[number(among.length)] ?? among[0],
    happens: probability => next() < probability,
  }
}
