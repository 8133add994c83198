import { isEvidence, type ReadOnly } from './open-chains.ts'
import { type ChainsToProve, type ProvenPart, provePart } from './proven-part.ts'

export type SoundnessPorts = ChainsToProve & { readonly onReadOnly: () => void }

/**
 * Whether a book may be written to, and how much of it can be relied on: all of it until damage turns up, from then
 * on what is proven in spite of it.
 */
export class Soundness {
  readonly #ports: SoundnessPorts
  #readOnly: ReadOnly | undefined
  #proven: ProvenPart | undefined

  /** @param readOnly as the chains were found at opening. Throws DiskError. */
  constructor(ports: SoundnessPorts, readOnly: ReadOnly | undefined) {
    this.#ports = ports
    this.#readOnly = readOnly
    if (isEvidence(readOnly)) this.#prove()
  }

  get readOnly(): ReadOnly | undefined {
    return this.#readOnly
  }

  /** undefined while nothing is in doubt. */
  get proven(): ProvenPart | undefined {
    return this.#proven
  }

  /** Damage outweighs every other reason. Throws DiskError where what is proven cannot be read; it is closed even so. */
  close(readOnly: ReadOnly): void {
    const isWorse = isEvidence(readOnly) && !isEvidence(this.#readOnly)
    this.#readOnly = isWorse ? readOnly : (this.#readOnly ?? readOnly)
    try {
      if (isEvidence(readOnly)) this.#prove()
    } finally {
      this.#ports.onReadOnly()
    }
  }

  /** Reads both chains whole. @returns whether one is damaged; then the book is closed. Throws DiskError. */
  lookForDamage(): boolean {
    const isDamaged = this.#prove()
    if (isDamaged) this.#ports.onReadOnly()
    return isDamaged
  }

  /** What was met first need not be the first damage. */
  #prove(): boolean {
    const proven = provePart(this.#ports, isEvidence(this.#readOnly) ? this.#readOnly : undefined)
    if (!proven.damage) return false
    this.#proven = proven
    this.#readOnly = proven.damage
    return true
  }
}
