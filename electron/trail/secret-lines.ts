import type { Position } from '../../shared/kernel/event.ts'
import type { FilePort } from '../disk/file-port.ts'
import type { FrozenChain } from '../journal/frozen-chain.ts'
import { readCommits } from '../journal/read.ts'

/** Of a line of a secret chain: that it is there, when it was written, and what pins it. Nothing of what it says. */
export type SecretLine = {
  readonly chain: string
  readonly seq: number
  readonly at: string
  readonly hash: string
}

/** Numbers and times of the secret chains' lines, read on from where they were read last. */
export class SecretLines {
  readonly #port: FilePort
  readonly #folder: string
  readonly #lines: SecretLine[] = []
  #end: { readonly chain: string; readonly file: string; readonly size: number } | undefined

  constructor(port: FilePort, folder: string) {
    this.#port = port
    this.#folder = folder
  }

  /**
   * Oldest first, as far as they count: the frozen chains to where the next goes on, the newest to what is acknowledged or
   * proven. Throws DiskError, JournalDamaged.
   */
  upTo(
    frozen: readonly FrozenChain[],
    { chain, seq }: Pick<Position, 'chain' | 'seq'>,
  ): readonly SecretLine[] {
    if (this.#lines.length === 0) for (const before of frozen) this.#readOn(before.chain, before.seq)
    const before = frozen.reduce((sum, old) => sum + old.seq, 0)
    if (this.#lines.length < before + seq) this.#readOn(chain, seq)
    return this.#lines.slice(0, before + seq)
  }

  #readOn(chain: string, upTo: number): void {
    const after = this.#end?.chain === chain ? { after: this.#end } : {}
    const commits = readCommits(this.#port, this.#folder, chain, { ...after, upTo })
    for (const { commit, file, offset, length } of commits) {
      const { seq, at, hash } = commit
      this.#lines.push({ chain, seq, at, hash })
      this.#end = { chain, file, size: offset + length + 1 }
    }
  }
}
