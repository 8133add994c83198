import type { Position } from '../../shared/kernel/event.ts'
import type { FilePort } from '../disk/file-port.ts'
import { readCommits } from '../journal/read.ts'

/** Of a line of the secret chain: that it is there, when it was written, and what pins it. Nothing of what it says. */
export type SecretLine = { readonly seq: number; readonly at: string; readonly hash: string }

/** Numbers and times of the secret chain's lines, read on from where they were read last. */
export class SecretLines {
  readonly #port: FilePort
  readonly #folder: string
  readonly #chain: string
  readonly #lines: SecretLine[] = []
  #end: { readonly file: string; readonly size: number } | undefined

  constructor(port: FilePort, folder: string, chain: string) {
    this.#port = port
    this.#folder = folder
    this.#chain = chain
  }

  /** Oldest first, as far as the chain is acknowledged or proven. Throws DiskError, JournalDamaged. */
  upTo({ seq }: Pick<Position, 'seq'>): readonly SecretLine[] {
    if (this.#lines.length < seq) this.#readOn(seq)
    return this.#lines.slice(0, seq)
  }

  #readOn(upTo: number): void {
    const after = this.#end && { after: this.#end }
    for (const { commit, file, offset, length } of readCommits(this.#port, this.#folder, this.#chain, {
      ...after,
      upTo,
    })) {
      const { seq, at, hash } = commit
      this.#lines.push({ seq, at, hash })
      this.#end = { file, size: offset + length + 1 }
    }
  }
}
