import type { Commit } from '../../shared/kernel/event.ts'
import type { LinesInOrder } from '../store/index/line-search.ts'
import type { Ledger } from '../store/ledger.ts'
import { createHaystack, type Haystack } from './haystack.ts'

/** How one is told from all others, and the words, a space before each, by which it is found. */
export type Face = { readonly key: string; readonly all: string }

/** What one line of the journal states of an item. */
export type Statement<Stated> = { readonly stated: Stated; readonly isCorrection: boolean }

type Dated = { readonly itemId: string; readonly at: string }

export type KnownIndexPorts<F extends Face, Stated extends Dated> = {
  readonly ledger: Ledger
  readonly monotonicMs: () => number
  /** Commands whose lines name somebody. */
  readonly commands: readonly string[]
  readonly statementsIn: (commit: Commit) => readonly Statement<Stated>[]
  /** Undefined for what cannot be read any more: that is nobody who could be offered. @throws DiskError. */
  readonly faceOf: (stated: Stated) => F | undefined
  /** From 0, the better the lower; `worst` is not meant. */
  readonly rankOf: (face: F, typed: string) => number
  /** What stands in the words of whoever is meant first, the best first; folded as the words are. */
  readonly beginningsOf: (typed: string) => readonly string[]
}

/** One that came before: how it is found, and what was stated of it last. */
export type Known<F extends Face, Stated extends Dated> = {
  readonly face: F
  readonly last: Stated
  /** Newest first. */
  readonly items: readonly string[]
}

export type KnownFound<F extends Face, Stated extends Dated> = {
  readonly found: readonly Known<F, Stated>[]
  /** False while earlier lines are still being gone through. */
  readonly isWhole: boolean
}

/** A rank from which on one is not meant. */
export const worst = 4
/** The worst rank of whom a word begins with what is typed. */
const worstOfBeginnings = 1
const mostOffered = 8
/** What fits more than so many texts is typed on: only those that came last are looked at. */
const mostLookedAt = 2_000
/** Short enough that nobody notices it beside a key, whose answer takes as long again and more. */
const sliceMs = 6

/**
 * Everybody or every vehicle that ever came, found at every key. Opened from the journal and the sealed particulars
 * after the start, newest first and in slices; held in memory alone.
 */
export class KnownIndex<F extends Face, Stated extends Dated> {
  readonly #ports: KnownIndexPorts<F, Stated>
  readonly #known = new Map<string, Taken<F, Stated>>()
  /** Whoever came since the start in front of those who came before; of these the last ones first. */
  #shelves: { readonly [P in Place]: Shelf } = { newest: newShelf(), oldest: newShelf() }
  /** Items whose newest statement was taken already: an older one says nothing any more. */
  readonly #corrected = new Set<string>()
  readonly #newer: Commit[] = []
  #older: LinesInOrder | undefined
  #left = 0

  constructor(ports: KnownIndexPorts<F, Stated>) {
    this.#ports = ports
  }

  /** Goes on through earlier lines for about so long. @returns whether more is left. @throws DiskError, JournalDamaged. */
  grow(milliseconds: number): boolean {
    const { ledger, monotonicMs } = this.#ports
    const until = monotonicMs() + milliseconds
    const older = this.#olderLines()
    for (const commit of this.#newer.splice(0)) this.#takeNewer(commit)
    while (this.#left > 0 && monotonicMs() < until) {
      this.#left--
      const commit = ledger.commitAt(older.seqAt(this.#left))
      if (commit) this.#takeOlder(commit)
    }
    return this.#left > 0
  }

  /** A commit that was just written; taken when somebody next looks, so that nobody's answer waits for it. */
  note(commit: Commit): void {
    // Before the lines of the journal are gone through, it is among them.
    if (this.#older && this.#ports.commands.includes(commit.command)) this.#newer.push(commit)
  }

  /** Some of them are to be known no more: all is opened anew, and who cannot be read is not among them. */
  forget(): void {
    this.#known.clear()
    this.#corrected.clear()
    this.#shelves = { newest: newShelf(), oldest: newShelf() }
    this.#newer.length = 0
    this.#older = undefined
    this.#left = 0
  }

  /** @param typed folded as the words of the faces are. @throws DiskError, JournalDamaged. */
  find(typed: string): KnownFound<F, Stated> {
    const isWhole = !this.grow(sliceMs)
    if (typed === '') return { found: [], isWhole }
    // Few words begin with a letter that many hold: those who fit best are mostly found among the few.
    const best: Ranked<F, Stated>[] = []
    for (const beginning of this.#ports.beginningsOf(typed)) this.#putInFound(best, beginning, typed)
    const isEnough = best.length === mostOffered && best.every(({ rank }) => rank <= worstOfBeginnings)
    if (!isEnough) this.#putInFound(best, typed, typed)
    return { found: best.map(({ known }) => known), isWhole }
  }

  #putInFound(best: Ranked<F, Stated>[], sought: string, typed: string): void {
    for (const { faces, keys } of [this.#shelves.newest, this.#shelves.oldest])
      for (const text of faces.find(sought, mostLookedAt)) {
        const known = this.#known.get(keys[text] ?? '')
        const rank = known ? this.#ports.rankOf(known.face, typed) : worst
        if (known && rank < worst) putIn(best, { known, rank })
      }
  }

  #olderLines(): LinesInOrder {
    if (this.#older) return this.#older
    const { ledger, commands } = this.#ports
    const range = { from: 0, to: Number.POSITIVE_INFINITY }
    this.#older = ledger.linesFound({ ...range, isWanted: ({ command }) => commands.includes(command) })
    this.#left = this.#older.length
    return this.#older
  }

  #takeNewer(commit: Commit): void {
    for (const { stated, isCorrection } of this.#ports.statementsIn(commit)) {
      if (isCorrection) this.#forget(stated.itemId)
      this.#take(stated, 'newest')
    }
  }

  #takeOlder(commit: Commit): void {
    for (const { stated, isCorrection } of this.#ports.statementsIn(commit)) {
      if (this.#corrected.has(stated.itemId)) continue
      if (isCorrection) this.#corrected.add(stated.itemId)
      this.#take(stated, 'oldest')
    }
  }

  #take(last: Stated, place: Place): void {
    const face = this.#ports.faceOf(last)
    if (!face) return
    const { key, all } = face
    const known = this.#known.get(key)
    if (!known || (place === 'newest' && known.face.all !== all)) {
      const { faces, keys } = this.#shelves[place]
      keys[faces.add(all)] = key
    }
    if (!known) this.#known.set(key, { face, last, items: [last.itemId] })
    else if (place === 'oldest') known.items.push(last.itemId)
    else this.#known.set(key, { face, last, items: [last.itemId, ...known.items] })
  }

  /** It was somebody else who came then, or came otherwise. */
  #forget(itemId: string): void {
    for (const [key, known] of this.#known) {
      if (!known.items.includes(itemId)) continue
      const items = known.items.filter(item => item !== itemId)
      if (items.length === 0) this.#known.delete(key)
      else this.#known.set(key, { ...known, items })
    }
  }
}

type Place = 'newest' | 'oldest'

/** What some of them are found by, and whose key stands behind each of those texts. */
type Shelf = { readonly faces: Haystack; readonly keys: string[] }

const newShelf = (): Shelf => ({ faces: createHaystack(), keys: [] })

/** While it is being taken up: years of somebody who comes daily are many. */
type Taken<F extends Face, Stated extends Dated> = Omit<Known<F, Stated>, 'items'> & {
  readonly items: string[]
}

type Ranked<F extends Face, Stated extends Dated> = {
  readonly known: Known<F, Stated>
  readonly rank: number
}

/** Keeps the few that fit best, those who came last before the others. */
const putIn = <F extends Face, Stated extends Dated>(
  best: Ranked<F, Stated>[],
  one: Ranked<F, Stated>,
): void => {
  // Who is known by two texts is one.
  if (best.some(({ known }) => known === one.known)) return
  const isWorse = (other: Ranked<F, Stated>) =>
    other.rank > one.rank || (other.rank === one.rank && other.known.last.at < one.known.last.at)
  const place = best.findIndex(isWorse)
  if (place < 0 && best.length >= mostOffered) return
  best.splice(place < 0 ? best.length : place, 0, one)
  if (best.length > mostOffered) best.pop()
}
