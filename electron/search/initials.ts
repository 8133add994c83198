import { commonestInitials, furtherInitials } from './hanzi-initials-table.ts'

export const firstHanzi = 0x4e00
const letterA = 'a'.charCodeAt(0)

/** The letters with which a hanzi may begin in pinyin, a bit for each; 0 for everything else. */
export const initialsOfCode = (code: number): number => tables()[code - firstHanzi] ?? 0

export const bitOf = (letter: string): number => {
  const place = letter.charCodeAt(0) - letterA
  return place >= 0 && place < 26 ? 1 << place : 0
}

let made: Uint32Array | undefined

/** Made at the first use: most sittings never ask. */
const tables = (): Uint32Array => {
  if (made) return made
  made = Uint32Array.from(commonestInitials, bitOf)
  for (const entry of furtherInitials.split(' ')) {
    const place = entry.charCodeAt(0) - firstHanzi
    for (const letter of entry.slice(1)) made[place] = (made[place] ?? 0) | bitOf(letter)
  }
  return made
}

/** Whether hanzi with these initials follow one another in the text. */
export const areInitialsIn = (initials: string, text: string): boolean => {
  const wanted = stepsOf(initials)
  let reached = 0
  for (let index = 0; index < text.length; index++) {
    reached = wanted.after(reached, text.charCodeAt(index))
    if (wanted.isWhole(reached)) return true
  }
  return false
}

/** Longer ones nobody types. */
export const mostInitials = 30

/**
 * Follows every beginning of the initials at once, a bit for each length that is matched so far (shift-and): one look
 * into the table a character.
 */
export const stepsOf = (initials: string) => {
  const letters = [...initials.slice(0, mostInitials)].map(bitOf)
  const byLetter = Array.from({ length: 26 }, (_, letter) =>
    letters.reduce((mask, bit, place) => (bit === 1 << letter ? mask | (1 << place) : mask), 0),
  )
  const whole = 1 << (letters.length - 1)
  return {
    after: (reached: number, code: number): number => {
      const begins = initialsOfCode(code)
      if (begins === 0) return 0
      let mask = 0
      for (let left = begins; left !== 0; left &= left - 1)
        mask |= byLetter[31 - Math.clz32(left & -left)] ?? 0
      return ((reached << 1) | 1) & mask
    },
    isWhole: (reached: number): boolean => (reached & whole) !== 0,
  }
}

/** Of every hanzi in the order of its code, the places in the initials at which it may stand, a bit for each. */
export const placesByCode = (initials: string): Uint32Array => {
  const letters = [...initials.slice(0, mostInitials)].map(bitOf)
  return tables().map(begins =>
    letters.reduce((mask, bit, place) => ((begins & bit) === 0 ? mask : mask | (1 << place)), 0),
  )
}
