/** Of two slots one may be taken before a search grows long. */
const fullAt = 0.5
const growth = 2

/**
 * Command ids that were met, by 64 bits each: 16 to 32 bytes an id where a Set of strings takes over 60. Of a million
 * ids two different ones fall together once in thirty million books.
 */
export class SeenIds {
  /** Pairs of low and high half; a low half is never 0, which marks an empty slot. */
  private halves = new Uint32Array(2048)
  private count = 0

  /** @returns whether that id was met before. */
  meet(id: string): boolean {
    let low = 0x9e3779b9
    let high = 0x7f4a7c15
    for (let index = 0; index < id.length; index++) {
      const unit = id.charCodeAt(index)
      low = Math.imul(low ^ unit, 0x85ebca6b)
      high = Math.imul(high ^ unit, 0xc2b2ae35)
    }
    return !this.place(mixed(low) || 1, mixed(high))
  }

  /** @returns whether it was not there yet. */
  private place(low: number, high: number): boolean {
    const { halves } = this
    const mask = halves.length - 1
    let at = (low * 2) & mask
    while (halves[at] !== 0) {
      if (halves[at] === low && halves[at + 1] === high) return false
      at = (at + 2) & mask
    }
    halves[at] = low
    halves[at + 1] = high
    if (++this.count > (halves.length / 2) * fullAt) this.grow()
    return true
  }

  private grow(): void {
    const { halves } = this
    this.halves = new Uint32Array(halves.length * growth)
    this.count = 0
    for (let at = 0; at < halves.length; at += 2)
      if (halves[at] !== 0) this.place(halves[at] ?? 0, halves[at + 1] ?? 0)
  }
}

const mixed = (half: number): number => {
  const bits = Math.imul(half ^ (half >>> 16), 0x27d4eb2f)
  return (bits ^ (bits >>> 15)) >>> 0
}
