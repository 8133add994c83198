/** 53 bits of a command id, as a float that holds them exactly. Equal ids give equal hashes, not the reverse. */
export const hashOfId = (id: string): number => {
  let a = 0xdeadbeef
  let b = 0x41c6ce57
  for (let index = 0; index < id.length; index++) {
    const unit = id.charCodeAt(index)
    a = Math.imul(a ^ unit, 2654435761)
    b = Math.imul(b ^ unit, 1597334677)
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909)
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909)
  return 4294967296 * (2097151 & b) + (a >>> 0)
}

/**
 * Hash of a command id → seq, in two typed arrays (open addressing): 24 MB for a million ids where a Map of
 * strings would take over 100. Hashes may collide, so `candidates` may name lines of other ids: the caller
 * reads the line and compares.
 */
export class IdTable {
  private hashes: Float64Array
  private seqs: Uint32Array
  private count = 0

  constructor(expected = 0) {
    const size = slotsFor(expected)
    this.hashes = new Float64Array(size)
    this.seqs = new Uint32Array(size)
  }

  add(hash: number, seq: number): void {
    if ((this.count + 1) * 4 > this.seqs.length * 3) this.grow()
    this.place(hash, seq)
    this.count++
  }

  candidates(hash: number): readonly number[] {
    const found: number[] = []
    const mask = this.seqs.length - 1
    for (let slot = hash & mask; this.seqs[slot] !== 0; slot = (slot + 1) & mask) {
      if (this.hashes[slot] === hash) found.push(this.seqs[slot] ?? 0)
    }
    return found
  }

  private place(hash: number, seq: number): void {
    const mask = this.seqs.length - 1
    let slot = hash & mask
    while (this.seqs[slot] !== 0) slot = (slot + 1) & mask
    this.hashes[slot] = hash
    this.seqs[slot] = seq
  }

  private grow(): void {
    const { hashes, seqs } = this
    this.hashes = new Float64Array(seqs.length * 2)
    this.seqs = new Uint32Array(seqs.length * 2)
    for (let slot = 0; slot < seqs.length; slot++) {
      const seq = seqs[slot] ?? 0
      if (seq !== 0) this.place(hashes[slot] ?? 0, seq)
    }
  }
}

const slotsFor = (expected: number): number => {
  let size = 1024
  while (expected * 4 > size * 3) size *= 2
  return size
}
