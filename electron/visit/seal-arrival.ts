import type { AppointmentState } from '../../shared/appointment/index.ts'
import { dayOf } from '../../shared/calendar/index.ts'
import type { Frozen } from '../../shared/kernel/event.ts'
import type { PersonRef } from '../../shared/kernel/person-ref.ts'
import type { LookOutState } from '../../shared/look-out/index.ts'
import type {
  CorrectVisit,
  SealedArrival,
  SealedIdentification,
  SignIn,
} from '../../shared/visit/contract.ts'
import type { Visitor } from '../../shared/visit/visitor.ts'
import { announcedVisitor } from '../appointment/announced-visitor.ts'
import { findLookOuts } from '../look-out/find-look-outs.ts'
import { sealed, tidy, type VisitorPorts, visitorIn } from './visitor-facts.ts'

export type ArrivalPorts = VisitorPorts & {
  readonly state: Frozen<{ lookOuts: LookOutState; appointments: AppointmentState }>
}

/**
 * Puts a sealed reference in the place of the visitor, whether he was typed, came before or was announced, and says what
 * decide cannot see any more. On the disk when it returns. @throws NotWritten, Poisoned, DiskError.
 */
export const sealArrival = (input: SignIn, ports: ArrivalPorts): SealedArrival => {
  const { visitor, sameAs, ...stated } = input
  const who = visitor ? { visitor: tidy(visitor) } : knownVisitor(input, ports)
  const from = stated.announced?.itemId ?? sameAs
  if (!who) return from === undefined ? { ...stated, doubts: [] } : { ...stated, doubts: [], goneFrom: from }
  const { companions: _, ...alone } = who.visitor
  return {
    ...stated,
    ...sealed(who.visitor, ports, who.known),
    ...lookOutsFor(who.visitor, ports),
    // The duty log names its petitioner by a line of his own: who came with him is no part of it.
    ...(stated.petition && { petitioner: ports.people.seal(ports.month, alone) }),
  }
}

/** The same for who a visit's correction says he is; without a visitor he stays as he was. @throws NotWritten, Poisoned, DiskError. */
export const sealIdentification = (
  { visitor: typed, ...stated }: CorrectVisit,
  ports: ArrivalPorts,
): SealedIdentification => {
  if (!typed) return { ...stated, doubts: [] }
  const visitor = tidy(typed)
  return { ...stated, ...sealed(visitor, ports), ...lookOutsFor(visitor, ports) }
}

const lookOutsFor = (
  { companions: _, ...alone }: Visitor,
  { state, people }: ArrivalPorts,
): Pick<SealedArrival, 'lookOuts'> => {
  const lookOuts = findLookOuts(state.lookOuts, alone, people)
  return lookOuts.length > 0 ? { lookOuts } : {}
}

type Known = { readonly visitor: Visitor; readonly known?: PersonRef | undefined }

const knownVisitor = ({ announced, sameAs }: SignIn, ports: ArrivalPorts): Known | undefined => {
  const { people, state, at, timeZone } = ports
  if (announced) return announcedVisitor(state.appointments, announced, dayOf(at, timeZone), people)
  const visit = sameAs === undefined ? undefined : ports.visitOf(sameAs)
  const found = visit && visitorIn(people, visit.visitor)
  if (!visit || !found) return undefined
  // Who came with him that day did not necessarily come with him today.
  const { companions: _, ...alone } = found
  return { visitor: alone, known: visit.visitor }
}
