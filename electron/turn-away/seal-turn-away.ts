import type { PersonRef } from '../../shared/kernel/person-ref.ts'
import { type Outsider, tidyPaperNumber } from '../../shared/papers/index.ts'
import type {
  CorrectTurnAway,
  RecordTurnAway,
  SealedTurnAwayAtGate,
  SealedTurnAwayCorrection,
} from '../../shared/turn-away/contract.ts'
import type { PeopleOfBook } from '../store/people-of-book.ts'
import { visitorIn } from '../visit/visitor-facts.ts'

type Ports = {
  readonly people: PeopleOfBook
  readonly visitOf: (itemId: string) => { readonly visitor: PersonRef } | undefined
  /** The journal file that the commit goes to. */
  readonly month: string
}

/** Puts a sealed reference in the place of who was turned away, typed or known from a visit. @throws NotWritten, Poisoned, DiskError. */
export const sealTurnAway = (
  { person, sameAs, ...stated }: RecordTurnAway,
  ports: Ports,
): SealedTurnAwayAtGate => {
  if (person) return { ...stated, person: sealOutsider(person, ports) }
  if (sameAs === undefined) return stated
  const known = ports.visitOf(sameAs)
  const visitor = known && visitorIn(ports.people, known.visitor)
  if (!visitor) return { ...stated, goneFrom: sameAs }
  const { companions: _, ...alone } = visitor
  return { ...stated, person: ports.people.seal(ports.month, alone) }
}

/** As `sealTurnAway`; without a person he stays as he was. */
export const sealTurnAwayCorrection = (
  { person, ...stated }: CorrectTurnAway,
  ports: Ports,
): SealedTurnAwayCorrection => (person ? { ...stated, person: sealOutsider(person, ports) } : stated)

/** @throws NotWritten, Poisoned. */
export const sealOutsider = (
  { idNumber, ...rest }: Outsider,
  { people, month }: Pick<Ports, 'people' | 'month'>,
): PersonRef =>
  people.seal(month, idNumber === undefined ? rest : { ...rest, idNumber: tidyPaperNumber(idNumber) })
