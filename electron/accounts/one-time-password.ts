import { type Random, randomCrockford } from '../ports.ts'

/** A password to be noted down and used once, e.g. `3TRW-9C6N-K2P4`: 60 random bits, no letters that look alike. */
export const drawOneTimePassword = (random: Random): string => {
  const groups = [1, 2, 3].map(() => randomCrockford(random, 4))
  return hasLetters(groups) ? groups.join('-') : drawOneTimePassword(random)
}

/** All but one in two hundred; digits alone would be refused as too common. */
const hasLetters = (groups: readonly string[]): boolean => groups.join('').replace(/\d/gu, '').length > 3
