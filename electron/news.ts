import type { Broadcast } from '../shared/contract.ts'
import type { Commit } from '../shared/kernel/event.ts'

type Listener = (news: Broadcast) => void

/** Tells whoever listens what changed in a book. */
export class News {
  readonly #listeners = new Set<Listener>()

  /** @returns the undo. */
  subscribe(listener: Listener): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  tell(news: Broadcast): void {
    for (const listener of this.#listeners) listener(news)
  }

  tellOf({ seq, chain, events }: Commit): void {
    this.tell({ seq, chain, kinds: events.map(({ kind }) => kind) })
  }
}
