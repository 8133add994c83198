import { dayOf } from '../../shared/calendar/index.ts'
import type { PersonRef } from '../../shared/kernel/person-ref.ts'
import { residentIdFault, tidyPaperNumber } from '../../shared/papers/index.ts'
import type { SealedTakeBackSignOut, TakeBackSignOut, VisitRow } from '../../shared/visit/contract.ts'
import { type Visitor, visitor as visitorForm } from '../../shared/visit/visitor.ts'
import type { VisitDoubt } from '../../shared/visit/words.ts'
import type { Particulars } from '../store/people.ts'
import type { PeopleOfBook } from '../store/people-of-book.ts'

export type VisitorPorts = {
  readonly people: PeopleOfBook
  /** The visit by which these papers are inside. @throws DiskError. */
  readonly insideByPapers: (papers: string) => string | undefined
  readonly visitOf: (itemId: string) => VisitRow | undefined
  /** The instant that the commit will bear, and its journal file. */
  readonly at: string
  readonly month: string
  readonly timeZone: string
}

/** Says whether the same papers came in again meanwhile. */
export const factsOfTakeBackSignOut = (
  input: TakeBackSignOut,
  ports: VisitorPorts,
): SealedTakeBackSignOut => {
  const row = ports.visitOf(input.itemId)
  const visitor = row && visitorIn(ports.people, row.visitor)
  const insideAs = visitor && insideBy(visitor, ports)
  return insideAs === undefined ? input : { ...input, insideAs }
}

/** Who a reference stands for; undefined where that cannot be read any more. */
export const visitorIn = (people: Pick<PeopleOfBook, 'open'>, ref: PersonRef): Visitor | undefined => {
  const found = people.open(ref)
  return found.kind === 'known' ? asVisitor(found.particulars) : undefined
}

/** Particulars that stay open are looked at once: at every signing in, those of everybody who is inside are. */
const looked = new WeakMap<Particulars, Visitor | 'none'>()

const asVisitor = (particulars: Particulars): Visitor | undefined => {
  const known = looked.get(particulars) ?? visitorForm.safeParse(particulars).data ?? 'none'
  looked.set(particulars, known)
  return known === 'none' ? undefined : known
}

/** A sealed reference, what is doubtful about his papers, and whether they are inside already. @throws NotWritten, Poisoned, DiskError. */
export const sealed = (visitor: Visitor, ports: VisitorPorts, known?: PersonRef) => {
  const insideAs = insideBy(visitor, ports)
  return {
    visitor: ports.people.seal(ports.month, visitor, known),
    doubts: doubtsAbout(visitor, dayOf(ports.at, ports.timeZone)),
    ...(insideAs !== undefined && { insideAs }),
  }
}

/** His papers as they are kept. */
export const tidy = ({ idNumber, ...visitor }: Visitor): Visitor =>
  idNumber === undefined ? visitor : { ...visitor, idNumber: tidyPaperNumber(idNumber) }

const doubtsAbout = ({ idType, idNumber }: Visitor, today: string): readonly VisitDoubt[] => {
  if (idNumber === undefined) return ['id-missing']
  const fault = idType === 'resident-id' ? residentIdFault(idNumber, today) : undefined
  return fault === undefined ? [] : [`id-${fault}`]
}

/** Two of one name are two persons; papers are one person's. */
export const papersOf = ({ idType, idNumber }: Visitor): string | undefined =>
  idNumber === undefined ? undefined : `${idType} ${idNumber}`

const insideBy = (visitor: Visitor, { insideByPapers }: VisitorPorts): string | undefined => {
  const papers = papersOf(visitor)
  return papers === undefined ? undefined : insideByPapers(papers)
}
