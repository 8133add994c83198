import type { InputOf, QueryAnswers, QueryName } from '../../shared/contract.ts'
import { refuse } from '../../shared/kernel/decision.ts'
import type { Refusal } from '../../shared/kernel/refusal.ts'
import { readAppointments, readGuests, readToday } from '../appointment/read-appointments.ts'
import type { Caller } from '../door/admit.ts'
import { matchLookOut } from '../look-out/match-look-out.ts'
import { readLookedFor, readLookOuts } from '../look-out/read-look-outs.ts'
import { readRetention } from '../retention/read-retention.ts'
import type { Ledger } from '../store/ledger.ts'
import type { PeopleOfBook } from '../store/people-of-book.ts'
import { readTurnAway, readTurnAways, readTurnedAway } from '../turn-away/read-turn-aways.ts'
import type { VisitorIndex } from './known-visitors.ts'
import { readGate } from './read-gate.ts'
import { readInside } from './read-inside.ts'
import { readVisitor } from './read-visitor.ts'
import { readVisit, readVisits } from './read-visits.ts'

export type GateQuery = Extract<
  QueryName,
  `${'visit' | 'gate' | 'turn-away' | 'look-out' | 'appointment'}.${string}` | 'retention.standing'
>

/** What the gate is answered from; of a damaged book, what of it is proven. */
export type GateSight = {
  readonly ledger: Ledger
  readonly people: PeopleOfBook
  readonly visitors: VisitorIndex
  readonly timeZone: string
  readonly now: string
  readonly isReadOnly: boolean
}

type Answerers = {
  readonly [N in GateQuery]: (
    gate: GateSight,
    input: InputOf<N>,
    caller: Caller | undefined,
  ) => QueryAnswers[N] | Refusal
}

/** In a read-only book too it is said who is inside: that is most needed when something is wrong. */
const answerers: Answerers = {
  'gate.standing': gate => readGate(gate),
  'retention.standing': (gate, _input, caller) =>
    caller ? readRetention(gate, caller.account) : refuse('door.signed-out'),
  'visit.inside': gate => readInside(gate),
  'visit.page': (gate, query) => readVisits(gate, query),
  'visit.one': (gate, { itemId }) => readVisit(gate, itemId),
  'turn-away.page': (gate, query) => readTurnAways(gate, query),
  'turn-away.one': (gate, { itemId }) => readTurnAway(gate, itemId),
  'turn-away.person': (gate, { itemId }, caller) => readTurnedAway(gate, itemId, caller),
  'appointment.guests': (gate, { itemId }, caller) => readGuests(gate, itemId, caller),
  'look-out.person': (gate, { itemId }, caller) => readLookedFor(gate, itemId, caller),
  'appointment.today': gate => readToday(gate),
  'appointment.page': (gate, query, caller) =>
    caller ? readAppointments(gate, query, caller) : refuse('door.signed-out'),
  'look-out.page': (gate, query) => readLookOuts(gate, query),
  'look-out.match': (gate, typed) => matchLookOut(gate, typed),
  'visit.known': ({ visitors }, { text }) => visitors.find(text),
  'visit.visitor': (gate, { itemId }, caller) => readVisitor(gate, itemId, caller),
}

/** @throws DiskError, JournalDamaged. */
export const answerFromGate = <N extends GateQuery>(
  gate: GateSight,
  name: N,
  input: InputOf<N>,
  caller: Caller | undefined,
): QueryAnswers[N] | Refusal => answerers[name](gate, input, caller)
