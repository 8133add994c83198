import { firstHanzi, mostInitials, placesByCode } from '../search/initials.ts'

/** First bytes in UTF-8 of U+4000 … U+9FFF: hanzi of three bytes. */
const [firstLead, lastLead] = [0xe4, 0xe9]

/**
 * Finds hanzi with these initials, one behind the other, in bytes of UTF-8: every beginning is followed at once, a bit
 * for each length that is matched so far. @returns the place of the last of them, -1 where there are none
 */
export const initialsIn = (initials: string): ((bytes: Uint8Array, from: number, to: number) => number) => {
  const places = placesByCode(initials)
  const whole = 1 << (Math.min(initials.length, mostInitials) - 1)
  return (bytes, from, to) => {
    let reached = 0
    for (let at = from; at < to; ) {
      const lead = bytes[at] ?? 0
      if (lead < firstLead || lead > lastLead) {
        reached = 0
        at++
        continue
      }
      const code =
        ((lead & 0x0f) << 12) | (((bytes[at + 1] ?? 0) & 0x3f) << 6) | ((bytes[at + 2] ?? 0) & 0x3f)
      reached = ((reached << 1) | 1) & (places[code - firstHanzi] ?? 0)
      if ((reached & whole) !== 0) return at
      at += 3
    }
    return -1
  }
}
