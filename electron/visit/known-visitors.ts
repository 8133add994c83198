import { staffOf } from '../../shared/directory/index.ts'
import type { Commit } from '../../shared/kernel/event.ts'
import { own } from '../../shared/kernel/own.ts'
import type { PersonRef } from '../../shared/kernel/person-ref.ts'
import { folded } from '../../shared/kernel/text.ts'
import { liftEvent } from '../../shared/lift-event.ts'
import type { KnownVisitor, KnownVisitors } from '../../shared/visit/contract.ts'
import { isVisitEvent } from '../../shared/visit/index.ts'
import { shownVisitor } from '../../shared/visit/shown-visitor.ts'
import { type Known, KnownIndex, type Statement } from '../known/known-index.ts'
import type { Ledger } from '../store/ledger.ts'
import type { PeopleOfBook } from '../store/people-of-book.ts'
import { type Face, faceOf, rankOf } from './face.ts'
import { visitorIn } from './visitor-facts.ts'

export type KnownVisitorsPorts = {
  readonly ledger: Ledger
  readonly people: Pick<PeopleOfBook, 'open'>
  readonly monotonicMs: () => number
}

/** What a visit said of whoever came. `at`: when he came. */
type Stated = {
  readonly itemId: string
  readonly visitor: PersonRef
  readonly hostId: string
  readonly purpose: string
  readonly at: string
}

/** Commands by which somebody comes. */
export const visitBeginnings: readonly string[] = ['visit.sign-in', 'passage.enter-with-visitor']

/** Everybody who ever came, found by name, initials or the tail of a number at every key. */
export class VisitorIndex {
  readonly #ports: KnownVisitorsPorts
  readonly #index: KnownIndex<Face, Stated>

  constructor(ports: KnownVisitorsPorts) {
    this.#ports = ports
    this.#index = new KnownIndex<Face, Stated>({
      ...ports,
      commands: [...visitBeginnings, 'visit.correct'],
      statementsIn,
      faceOf: ({ visitor: ref }) => {
        const visitor = visitorIn(ports.people, ref)
        return visitor && faceOf(visitor)
      },
      rankOf,
      beginningsOf: typed => [` ${typed} `, ` ${typed}`],
    })
  }

  /** Goes on through earlier visits for about so long. @returns whether more is left. @throws DiskError, JournalDamaged. */
  grow(milliseconds: number): boolean {
    return this.#index.grow(milliseconds)
  }

  /** A commit that was just written. */
  note(commit: Commit): void {
    this.#index.note(commit)
  }

  /** All is opened anew: who cannot be read any more is nobody who could be offered. */
  forget(): void {
    this.#index.forget()
  }

  /** @throws DiskError, JournalDamaged. */
  find(text: string): KnownVisitors {
    const { found, isWhole } = this.#index.find(folded(text))
    return { found: found.flatMap(known => this.#shown(known)), isWhole }
  }

  #shown({ items, last }: Known<Face, Stated>): readonly KnownVisitor[] {
    const { ledger, people } = this.#ports
    const { visits, directory } = ledger.state
    const [itemId] = items
    const visitor = visitorIn(people, last.visitor)
    if (!visitor || itemId === undefined) return []
    const host = staffOf(directory, last.hostId)
    const insideAs = items.find(visit => own(visits.inside, visit) !== undefined)
    const isHostThere = host !== undefined && host.leftOn === undefined
    return [
      {
        itemId,
        visitor: shownVisitor(visitor),
        visits: items.length,
        lastAt: last.at,
        ...(isHostThere && { host: { staffId: last.hostId, name: host.name, section: host.section } }),
        purpose: last.purpose,
        ...(insideAs !== undefined && { insideAs }),
      },
    ]
  }
}

const statementsIn = ({ events }: Commit): readonly Statement<Stated>[] =>
  events.flatMap(written => {
    const lifted = liftEvent(written)
    if (!lifted.ok || !isVisitEvent(lifted.event)) return []
    const { kind, data } = lifted.event
    if (kind !== 'visit.signed-in' && kind !== 'visit.corrected') return []
    const { itemId, visitor, hostId, purpose, arrivedAt: at } = data
    return [{ stated: { itemId, visitor, hostId, purpose, at }, isCorrection: kind === 'visit.corrected' }]
  })
