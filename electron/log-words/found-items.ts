import { parseItemId } from '../../shared/kernel/ids.ts'
import type { MonthWords } from './words-ask.ts'

type Numbers = { readonly first: number[]; readonly doubtful: Set<number> }

/** What a scan found so far, going back in time: an item's later lines come before its first one. */
export class FoundItems {
  /** Items that later lines tell of → the words met there, a bit for each. */
  readonly #later = new Map<string, number>()
  readonly #months = new Map<string, Numbers>()

  /** @param everyWord the mask of all words together */
  constructor(private readonly everyWord: number) {}

  /** A line behind the item's first one, or one that tells of several. */
  noteLater(itemId: string, mask: number): void {
    const met = (this.#later.get(itemId) ?? 0) | mask
    this.#later.set(itemId, met)
    if (met === this.everyWord) this.#add(itemId, ({ doubtful }, n) => doubtful.add(n))
  }

  /** The line that is the item's first statement and nothing else. @param holds whether that statement has the words */
  noteFirst(itemId: string, mask: number, holds: () => boolean): void {
    const later = this.#later.get(itemId)
    this.#later.delete(itemId)
    if (((later ?? 0) | mask) !== this.everyWord) return
    if (later !== undefined) this.#add(itemId, ({ doubtful }, n) => doubtful.add(n))
    else if (holds()) this.#add(itemId, ({ first }, n) => first.push(n))
  }

  months(): readonly MonthWords[] {
    return [...this.#months].map(([month, { first, doubtful }]) => ({
      month,
      first,
      doubtful: [...doubtful],
    }))
  }

  #add(itemId: string, put: (numbers: Numbers, n: number) => void): void {
    const id = parseItemId(itemId)
    if (!id) return
    const numbers = this.#months.get(id.month) ?? { first: [], doubtful: new Set<number>() }
    this.#months.set(id.month, numbers)
    put(numbers, id.n)
  }
}
