import { pickOne, type Random } from './seeded-random.ts'

/** What a disk writes whole or not at all. */
export const sectorBytes = 512

/** Never changed once stored, so versions and crashed disks can share it; undefined stands for zeros. */
type Sector = Uint8Array | undefined
type Unsynced = { readonly durable: Sector; readonly versions: Sector[] }

/** A sector rewritten very often without a sync keeps its newest versions; older ones add nothing to a test. */
const mostVersions = 8

/**
 * The content of one file of the FaultDisk: what a reader sees now (*live*), and for each sector and for the
 * size everything that may be on the disk instead (*durable*, or any state passed through since the last sync).
 */
export class FaultFile {
  #sectors: Sector[] = []
  #size = 0
  #durableSize = 0
  #isShared = false
  readonly #unsynced = new Map<number, Unsynced>()
  #unsyncedSizes: number[] = []

  constructor(readonly id: number) {}

  get size(): number {
    return this.#size
  }

  /** Fills at most `length` bytes of `into`; returns how many. */
  read(into: Uint8Array, offset: number, length: number, at: number): number {
    const end = Math.min(at + length, this.#size)
    for (let from = at; from < end; from = nextBorder(from)) {
      const to = Math.min(nextBorder(from), end)
      this.#copySector(into.subarray(offset + from - at, offset + to - at), from)
    }
    return Math.max(0, end - at)
  }

  write(bytes: Uint8Array, at: number): void {
    const own = bytes.slice()
    const end = at + own.length
    for (let from = at; from < end; from = nextBorder(from)) {
      const to = Math.min(nextBorder(from), end)
      this.#writeSector(own.subarray(from - at, to - at), from)
    }
    if (own.length > 0 && end > this.#size) this.#resize(end)
  }

  truncate(size: number): void {
    if (size === this.#size) return
    if (size < this.#size) this.#cutAfter(size)
    this.#resize(size)
  }

  sync(): void {
    this.#unsynced.clear()
    this.#unsyncedSizes = []
    this.#durableSize = this.#size
  }

  /** The file as it may be found after a power cut now; `keep` (0…1) is the chance of each un-synced sector. */
  crashed(random: Random, keep: number): FaultFile {
    const after = new FaultFile(this.id)
    after.#sectors = this.#sectors
    after.#size = this.#size
    after.#isShared = true
    this.#isShared = true
    if (this.#unsyncedSizes.length + this.#unsynced.size > 0) this.#lose(after, random, keep)
    after.sync()
    return after
  }

  #lose(after: FaultFile, random: Random, keep: number): void {
    for (const [index, { durable, versions }] of this.#unsynced)
      after.#sectorsToChange()[index] = random() < keep ? pickOne(random, [durable, ...versions]) : durable
    after.#size = random() < keep ? this.#anyUnsyncedSize(random) : this.#durableSize
    after.#cutAfter(after.#size)
  }

  #copySector(into: Uint8Array, from: number): void {
    const sector = this.#sectors[sectorOf(from)]
    const start = from % sectorBytes
    if (sector) into.set(sector.subarray(start, start + into.length))
    else into.fill(0)
  }

  #writeSector(part: Uint8Array, from: number): void {
    const index = sectorOf(from)
    this.#put(
      index,
      part.length === sectorBytes ? part : patched(this.#sectors[index], part, from % sectorBytes),
    )
  }

  #put(index: number, sector: Sector): void {
    this.#unsyncedOf(index).push(sector)
    this.#sectorsToChange()[index] = sector
  }

  #unsyncedOf(index: number): Sector[] {
    const known = this.#unsynced.get(index) ?? { durable: this.#sectors[index], versions: [] }
    this.#unsynced.set(index, known)
    if (known.versions.length === mostVersions) known.versions.shift()
    return known.versions
  }

  /** What a cut leaves behind is zeros to a reader; on the disk it may come back with the old size. */
  #cutAfter(size: number): void {
    const rest = size % sectorBytes
    if (rest > 0)
      this.#put(sectorOf(size), patched(this.#sectors[sectorOf(size)], zeros.subarray(rest), rest))
    const first = Math.ceil(size / sectorBytes)
    for (let index = first; index < this.#sectors.length; index++) this.#unsyncedOf(index)
    this.#sectorsToChange().length = Math.min(first, this.#sectors.length)
  }

  #resize(size: number): void {
    this.#size = size
    this.#unsyncedSizes.push(size)
    if (this.#unsyncedSizes.length > mostVersions) this.#unsyncedSizes.shift()
  }

  /** Sizes reach the disk as the sectors are written out, so one between two may be found as well. */
  #anyUnsyncedSize(random: Random): number {
    const between = this.#durableSize + random() * (this.#size - this.#durableSize)
    const border = Math.ceil(between / sectorBytes) * sectorBytes
    const sizes = this.#size > this.#durableSize ? [Math.min(border, this.#size)] : [this.#durableSize]
    return pickOne(random, [...this.#unsyncedSizes, ...sizes]) ?? this.#durableSize
  }

  #sectorsToChange(): Sector[] {
    if (this.#isShared) this.#sectors = [...this.#sectors]
    this.#isShared = false
    return this.#sectors
  }
}

const zeros = new Uint8Array(sectorBytes)

const sectorOf = (at: number): number => Math.floor(at / sectorBytes)

const nextBorder = (at: number): number => (sectorOf(at) + 1) * sectorBytes

const patched = (sector: Sector, part: Uint8Array, start: number): Uint8Array => {
  const copy = new Uint8Array(sectorBytes)
  if (sector) copy.set(sector)
  copy.set(part, start)
  return copy
}
