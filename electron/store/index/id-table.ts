/** 32 bits of a command id. Equal ids give equal hashes, not the reverse. */
export const hashOfId = (id: string): number => {
  let a = 0xdeadbeef
  let b = 0x41c6ce57
  for (let index = 0; index < id.length; index++) {
    const unit = id.charCodeAt(index)
    a = Math.imul(a ^ unit, 2654435761)
    b = Math.imul(b ^ unit, 1597334677)
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909)
  return a >>> 0
}

/** Three of four slots may be taken before a search grows long. */
const fullAt = 0.75
const growth = 1.5

/**
 * Hash of a command id → seq, in two typed arrays (open addressing): 11 MB for a million ids where a Map of
 * strings would take over 100. Hashes may collide, so `candidates` may name lines of other ids: the caller
 * reads the line and compares. Of a million ids, one new one in four thousand meets such a line.
 */
export class IdTable {
  private hashes: Uint32Array
  private seqs: Uint32Array
  private count = 0

  constructor(expected = 0) {
    const size = Math.max(1024, Math.ceil(expected / fullAt))
    this.hashes = new Uint32Array(size)
    this.seqs = new Uint32Array(size)
  }

  add(hash: number, seq: number): void {
    if (this.count >= this.seqs.length * fullAt) this.grow()
    this.place(hash, seq)
    this.count++
  }

  candidates(hash: number): readonly number[] {
    const found: number[] = []
    const size = this.seqs.length
    for (let slot = hash % size; this.seqs[slot] !== 0; slot = (slot + 1) % size) {
      if (this.hashes[slot] === hash) found.push(this.seqs[slot] ?? 0)
    }
    return found
  }

  private place(hash: number, seq: number): void {
    const size = this.seqs.length
    let slot = hash % size
    while (this.seqs[slot] !== 0) slot = (slot + 1) % size
    this.hashes[slot] = hash
    this.seqs[slot] = seq
  }

  private grow(): void {
    const { hashes, seqs } = this
    const size = Math.ceil(seqs.length * growth)
    this.hashes = new Uint32Array(size)
    this.seqs = new Uint32Array(size)
    for (let slot = 0; slot < seqs.length; slot++) {
      const seq = seqs[slot] ?? 0
      if (seq !== 0) this.place(hashes[slot] ?? 0, seq)
    }
  }
}
