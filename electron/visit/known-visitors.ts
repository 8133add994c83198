import { staffOf } from '../../shared/directory/index.ts'
import type { Commit } from '../../shared/kernel/event.ts'
import { own } from '../../shared/kernel/own.ts'
import type { PersonRef } from '../../shared/kernel/person-ref.ts'
import { liftEvent } from '../../shared/lift-event.ts'
import type { KnownVisitor, KnownVisitors } from '../../shared/visit/contract.ts'
import { isVisitEvent } from '../../shared/visit/index.ts'
import { shownVisitor } from '../../shared/visit/shown-visitor.ts'
import type { LinesInOrder } from '../store/index/line-search.ts'
import type { Ledger } from '../store/ledger.ts'
import type { PeopleOfBook } from '../store/people-of-book.ts'
import { type Face, faceOf, folded, rankOf, worst, worstOfBeginnings } from './face.ts'
import { createHaystack } from './haystack.ts'
import { visitorIn } from './visitor-facts.ts'

export type KnownVisitorsPorts = {
  readonly ledger: Ledger
  readonly people: Pick<PeopleOfBook, 'open'>
  readonly monotonicMs: () => number
}

/** Somebody who came before: how he is found, and what his last visit said. */
type Known = Face & {
  /** Newest first. */
  visits: string[]
  visitor: PersonRef
  hostId: string
  purpose: string
  arrivedAt: string
}

type Stated = {
  readonly itemId: string
  readonly visitor: PersonRef
  readonly hostId: string
  readonly purpose: string
  readonly arrivedAt: string
}

const mostOffered = 8
const namingCommands: readonly string[] = ['visit.sign-in', 'visit.correct']

/**
 * Everybody who ever came, found by name, initials or the tail of a number at every key. Opened from the journal and
 * the sealed particulars after the start, newest first and in slices; held in memory alone.
 */
export class VisitorIndex {
  readonly #ports: KnownVisitorsPorts
  readonly #known = new Map<string, Known>()
  /** What each of them is found by, and whose key stands behind each of those texts. */
  #faces = createHaystack()
  readonly #keys: string[] = []
  /** Visits whose newest statement was taken already: an older one says nothing any more. */
  readonly #corrected = new Set<string>()
  readonly #newer: Commit[] = []
  #older: LinesInOrder | undefined
  #left = 0

  constructor(ports: KnownVisitorsPorts) {
    this.#ports = ports
  }

  /** Goes on through earlier visits for about so long. @returns whether more is left. @throws DiskError, JournalDamaged. */
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
    if (this.#older && namingCommands.includes(commit.command)) this.#newer.push(commit)
  }

  /** Some of them are to be known no more: all is opened anew, and who cannot be read is not among them. */
  forget(): void {
    this.#known.clear()
    this.#corrected.clear()
    this.#faces = createHaystack()
    this.#keys.length = 0
    this.#newer.length = 0
    this.#older = undefined
    this.#left = 0
  }

  /** @throws DiskError, JournalDamaged. */
  find(text: string): KnownVisitors {
    const typed = folded(text)
    const isWhole = !this.grow(sliceMs)
    if (typed === '') return { found: [], isWhole }
    // Few words begin with a letter that many hold: those who fit best are mostly found among the few.
    const beginnings = this.#bestOf(` ${typed}`, typed)
    const isEnough =
      beginnings.length === mostOffered && beginnings.every(({ rank }) => rank <= worstOfBeginnings)
    const best = isEnough ? beginnings : this.#bestOf(typed, typed)
    return { found: best.flatMap(({ known }) => this.#shown(known)), isWhole }
  }

  #bestOf(sought: string, typed: string): readonly Ranked[] {
    const best: Ranked[] = []
    for (const text of this.#faces.find(sought)) {
      const known = this.#known.get(this.#keys[text] ?? '')
      const rank = known ? rankOf(known, typed) : worst
      if (known && rank < worst) putIn(best, { known, rank })
    }
    return best
  }

  #olderLines(): LinesInOrder {
    if (this.#older) return this.#older
    const range = { from: 0, to: Number.POSITIVE_INFINITY }
    this.#older = this.#ports.ledger.linesFound({
      ...range,
      isWanted: ({ command }) => namingCommands.includes(command),
    })
    this.#left = this.#older.length
    return this.#older
  }

  #takeNewer(commit: Commit): void {
    for (const { stated, isCorrection } of statementsIn(commit)) {
      if (isCorrection) this.#forget(stated.itemId)
      this.#take(stated, 'newest')
    }
  }

  #takeOlder(commit: Commit): void {
    for (const { stated, isCorrection } of statementsIn(commit)) {
      if (this.#corrected.has(stated.itemId)) continue
      if (isCorrection) this.#corrected.add(stated.itemId)
      this.#take(stated, 'oldest')
    }
  }

  /** Who cannot be read any more is nobody who could be offered. */
  #take(stated: Stated, place: 'newest' | 'oldest'): void {
    const visitor = visitorIn(this.#ports.people, stated.visitor)
    if (!visitor) return
    const face = faceOf(visitor)
    const known = this.#known.get(face.key)
    const { itemId, ...last } = stated
    if (!known || (place === 'newest' && known.all !== face.all))
      this.#keys[this.#faces.add(face.all)] = face.key
    if (!known) this.#known.set(face.key, { ...face, ...last, visits: [itemId] })
    else if (place === 'oldest') known.visits.push(itemId)
    else this.#known.set(face.key, { ...face, ...last, visits: [itemId, ...known.visits] })
  }

  /** It was somebody else who came on that visit, or came otherwise. */
  #forget(itemId: string): void {
    for (const [key, known] of this.#known) {
      if (!known.visits.includes(itemId)) continue
      known.visits = known.visits.filter(visit => visit !== itemId)
      if (known.visits.length === 0) this.#known.delete(key)
    }
  }

  #shown(known: Known): readonly KnownVisitor[] {
    const { ledger, people } = this.#ports
    const { visits, directory } = ledger.state
    const [itemId] = known.visits
    const visitor = visitorIn(people, known.visitor)
    if (!visitor || itemId === undefined) return []
    const host = staffOf(directory, known.hostId)
    const insideAs = known.visits.find(visit => own(visits.inside, visit) !== undefined)
    const isHostThere = host !== undefined && host.leftOn === undefined
    return [
      {
        itemId,
        visitor: shownVisitor(visitor),
        visits: known.visits.length,
        lastAt: known.arrivedAt,
        ...(isHostThere && { host: { staffId: known.hostId, name: host.name, section: host.section } }),
        purpose: known.purpose,
        ...(insideAs !== undefined && { insideAs }),
      },
    ]
  }
}

type Ranked = { readonly known: Known; readonly rank: number }

/** Keeps the few that fit best, those who came last before the others. */
const putIn = (best: Ranked[], one: Ranked): void => {
  // Who is known by two texts is one person.
  if (best.some(({ known }) => known === one.known)) return
  const isWorse = (other: Ranked) =>
    other.rank > one.rank || (other.rank === one.rank && other.known.arrivedAt < one.known.arrivedAt)
  const place = best.findIndex(isWorse)
  if (place < 0 && best.length >= mostOffered) return
  best.splice(place < 0 ? best.length : place, 0, one)
  if (best.length > mostOffered) best.pop()
}

/** Short enough that nobody notices it beside a key. */
const sliceMs = 12

const statementsIn = ({
  events,
}: Commit): readonly { readonly stated: Stated; readonly isCorrection: boolean }[] =>
  events.flatMap(written => {
    const lifted = liftEvent(written)
    if (!lifted.ok || !isVisitEvent(lifted.event)) return []
    const { kind, data } = lifted.event
    if (kind !== 'visit.signed-in' && kind !== 'visit.corrected') return []
    const { itemId, visitor, hostId, purpose, arrivedAt } = data
    return [
      { stated: { itemId, visitor, hostId, purpose, arrivedAt }, isCorrection: kind === 'visit.corrected' },
    ]
  })
