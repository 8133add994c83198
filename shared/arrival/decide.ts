import {
  type AppointmentKept,
  type AppointmentRefusal,
  type AppointmentState,
  keepNo,
  keptEvent,
} from '../appointment/index.ts'
import { staffOf } from '../directory/index.ts'
import type { DutyLogRefusal, DutyLogSurroundings, EntryRecorded, EntryRow } from '../duty-log/index.ts'
import type { Context } from '../kernel/context.ts'
import type { Frozen } from '../kernel/event.ts'
import { shownNumber } from '../kernel/ids.ts'
import type { Refusal } from '../kernel/refusal.ts'
import {
  type LookOutMetEvent,
  type LookOutRefusal,
  type LookOutState,
  lookOutNo,
  metEvents,
} from '../look-out/index.ts'
import { decideHandOn, type PetitionHandedOn } from '../petition/index.ts'
import {
  decideSignIn,
  type SealedArrival,
  type SealedSignIn,
  type VisitContext,
  type VisitRefusal,
  type VisitSignedIn,
  type VisitSurroundings,
} from '../visit/index.ts'

/** What is asked of other features when somebody comes in. */
export type ArrivalSurroundings = VisitSurroundings &
  Frozen<DutyLogSurroundings & { lookOuts: LookOutState; appointments: AppointmentState }>
type Happened = VisitSignedIn | AppointmentKept | EntryRecorded | PetitionHandedOn | LookOutMetEvent
type No = VisitRefusal | AppointmentRefusal | DutyLogRefusal | LookOutRefusal

/** The visit in front, then all that it is besides. */
export type Arrived =
  | { readonly ok: true; readonly events: readonly [VisitSignedIn, ...Happened[]] }
  | Refusal<No>

/**
 * Somebody comes in, and all that his coming is, in one line: who was announced has kept his appointment; who is looked
 * out for is let in with a word only; a petitioner becomes an entry of the duty log (§8.6).
 */
export const decideArrival = (
  around: ArrivalSurroundings,
  { petition, petitioner, lookOuts: taken = [], lookOutSeen: seen, announced, ...input }: SealedArrival,
  context: VisitContext & Context<EntryRow>,
): Arrived => {
  const { appointments, lookOuts } = around
  const no =
    (announced && keepNo(appointments, announced, input.people, context)) ??
    lookOutNo(lookOuts, { taken, seen, remark: input.remark }, context)
  if (no) return no
  const signedIn = decideSignIn(around, announced ? withWord(input, announced.itemId) : input, context)
  if (!signedIn.ok) return signedIn
  const [visit] = signedIn.events
  const { itemId: gateId, people } = visit.data
  const kept = announced ? [keptEvent(appointments, announced, { gateId, people }, context)] : []
  const met = metEvents(lookOuts, taken, gateId, context)
  if (!petition) return { ok: true, events: [visit, ...kept, ...met] }
  const entry = decideHandOn(around, { ...atTheGate(around, visit), petitioner }, petition, context)
  return entry.ok ? { ok: true, events: [visit, ...kept, ...met, ...entry.events] } : entry
}

/** Whoever was announced without papers is vouched for by the announcement: that is the word which the visit needs. */
const withWord = (input: SealedSignIn, appointmentId: string): SealedSignIn => {
  const [doubt, another] = input.doubts
  if (input.remark !== undefined || doubt !== 'id-missing' || another) return input
  return { ...input, remark: `已预约 ${shownNumber(appointmentId)}` }
}

const atTheGate = ({ directory }: ArrivalSurroundings, { data }: VisitSignedIn) => {
  const { itemId, people, hostId, purpose, arrivedAt } = data
  const host = staffOf(directory, hostId)?.name ?? hostId
  return {
    gateId: itemId,
    text: `门岗来了上访人员${people}人，由${host}接待，来访登记 ${shownNumber(itemId)}。`,
    people,
    purpose,
    outcome: 'received' as const,
    happenedAt: arrivedAt,
  }
}
