import { staffOf } from '../directory/index.ts'
import type { DutyLogRefusal, DutyLogSurroundings, EntryRecorded, EntryRow } from '../duty-log/index.ts'
import type { Context } from '../kernel/context.ts'
import type { Decision } from '../kernel/decision.ts'
import type { Frozen } from '../kernel/event.ts'
import { shownNumber } from '../kernel/ids.ts'
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
  type VisitContext,
  type VisitRefusal,
  type VisitSignedIn,
  type VisitSurroundings,
} from '../visit/index.ts'

/** What is asked of other features when somebody comes in. */
type Around = VisitSurroundings & Frozen<DutyLogSurroundings & { lookOuts: LookOutState }>
type Happened = VisitSignedIn | EntryRecorded | PetitionHandedOn | LookOutMetEvent

/**
 * Somebody comes in, and all that his coming is, in one line: who is looked out for is let in with a word only; a
 * petitioner becomes an entry of the duty log (§8.6).
 */
export const decideArrival = (
  around: Around,
  { petition, petitioner, lookOuts: taken = [], lookOutSeen: seen, ...input }: SealedArrival,
  context: VisitContext & Context<EntryRow>,
): Decision<Happened, VisitRefusal | DutyLogRefusal | LookOutRefusal> => {
  const no = lookOutNo(around.lookOuts, { taken, seen, remark: input.remark }, context)
  if (no) return no
  const signedIn = decideSignIn(around, input, context)
  if (!signedIn.ok) return signedIn
  const [visit] = signedIn.events
  const met = metEvents(around.lookOuts, taken, visit.data.itemId, context)
  if (!petition) return { ok: true, events: [visit, ...met] }
  const entry = decideHandOn(around, { ...atTheGate(around, visit), petitioner }, petition, context)
  return entry.ok ? { ok: true, events: [visit, ...met, ...entry.events] } : entry
}

const atTheGate = ({ directory }: Around, { data }: VisitSignedIn) => {
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
