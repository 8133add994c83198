import type { Commit } from '../../shared/kernel/event.ts'
import { own } from '../../shared/kernel/own.ts'

export type InsideByPorts<Inside> = {
  /** Whatever is inside, by the number of its coming. */
  readonly inside: () => { readonly [itemId: string]: Inside }
  /** What tells it from all others; undefined where that is not known or cannot be read. @throws DiskError. */
  readonly keyOf: (inside: Inside) => string | undefined
  /** The numbers that a commit tells of. */
  readonly itemsOf: (commit: Commit) => readonly string[]
}

/**
 * By which number somebody or something is inside: looked up at every coming, without going through all that is there.
 * Held in memory alone.
 */
export class InsideBy<Inside> {
  readonly #ports: InsideByPorts<Inside>
  readonly #keys = new Map<string, string>()
  /** More than one of a key only where two stations let the same in. */
  readonly #items = new Map<string, Set<string>>()
  /** What was told of since it was last asked; undefined before all was gone through. */
  #told: string[] | undefined

  constructor(ports: InsideByPorts<Inside>) {
    this.#ports = ports
  }

  /** Whatever is inside by that key; of several, what stands first there. @throws DiskError. */
  find(key: string): string | undefined {
    const { inside } = this.#ports
    for (const itemId of this.#told ?? Object.keys(inside())) this.#look(itemId)
    this.#told = []
    const items = this.#items.get(key)
    const [first, ...others] = items ?? []
    return others.length === 0 ? first : Object.keys(inside()).find(itemId => items?.has(itemId))
  }

  /** A commit that was just folded; looked at when somebody next asks, so that nobody's answer waits for it. */
  note(commit: Commit): void {
    this.#told?.push(...this.#ports.itemsOf(commit))
  }

  /** Some of it is to be known no more: it is looked at anew. */
  forget(): void {
    this.#told = undefined
    this.#keys.clear()
    this.#items.clear()
  }

  #look(itemId: string): void {
    this.#drop(itemId)
    const inside = own(this.#ports.inside(), itemId)
    const key = inside === undefined ? undefined : this.#ports.keyOf(inside)
    if (key === undefined) return
    this.#keys.set(itemId, key)
    this.#items.set(key, (this.#items.get(key) ?? new Set()).add(itemId))
  }

  #drop(itemId: string): void {
    const key = this.#keys.get(itemId)
    if (key === undefined) return
    this.#keys.delete(itemId)
    const items = this.#items.get(key)
    items?.delete(itemId)
    if (items?.size === 0) this.#items.delete(key)
  }
}
