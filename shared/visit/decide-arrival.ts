import { staffOf } from '../directory/index.ts'
import type { DutyLogRefusal, DutyLogSurroundings, EntryRecorded, EntryRow } from '../duty-log/index.ts'
import type { Context } from '../kernel/context.ts'
import type { Decision } from '../kernel/decision.ts'
import type { Frozen } from '../kernel/event.ts'
import { shownNumber } from '../kernel/ids.ts'
import { decideHandOn, type PetitionHandedOn } from '../petition/index.ts'
import type { SealedArrival } from './contract.ts'
import { decideSignIn } from './decide.ts'
import type { VisitSignedIn } from './events.ts'
import type { VisitRefusal } from './refusals.ts'
import type { VisitContext, VisitSurroundings } from './whether.ts'

type Around = VisitSurroundings & Frozen<DutyLogSurroundings>
type Happened = VisitSignedIn | EntryRecorded | PetitionHandedOn

/** Somebody comes in; a petitioner becomes an entry of the duty log by the same line (§8.6). */
export const decideArrival = (
  around: Around,
  { petition, petitioner, ...input }: SealedArrival,
  context: VisitContext & Context<EntryRow>,
): Decision<Happened, VisitRefusal | DutyLogRefusal> => {
  const signedIn = decideSignIn(around, input, context)
  if (!signedIn.ok || !petition) return signedIn
  const [visit] = signedIn.events
  const entry = decideHandOn(around, { ...atTheGate(around, visit), petitioner }, petition, context)
  return entry.ok ? { ok: true, events: [visit, ...entry.events] } : entry
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
