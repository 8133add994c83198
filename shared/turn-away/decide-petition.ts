import type { DutyLogRefusal, DutyLogSurroundings, EntryRecorded, EntryRow } from '../duty-log/index.ts'
import type { Context } from '../kernel/context.ts'
import type { Decision } from '../kernel/decision.ts'
import type { Frozen } from '../kernel/event.ts'
import { shownNumber } from '../kernel/ids.ts'
import { decideHandOn, type PetitionHandedOn } from '../petition/index.ts'
import type { SealedTurnAwayAtGate } from './contract.ts'
import { decideTurnAway } from './decide.ts'
import type { OfficeCalled, TurnAwayRecorded } from './events.ts'
import type { TurnAwayRefusal } from './refusals.ts'
import type { TurnAwayContext, TurnAwaySurroundings } from './whether.ts'

type Happened = TurnAwayRecorded | OfficeCalled | EntryRecorded | PetitionHandedOn

/** Somebody is not let in; a petitioner becomes an entry of the duty log by the same line (§8.6). */
export const decideTurnAwayAtGate = (
  around: TurnAwaySurroundings & Frozen<DutyLogSurroundings>,
  { petition, ...input }: SealedTurnAwayAtGate,
  context: TurnAwayContext & Context<EntryRow>,
): Decision<Happened, TurnAwayRefusal | DutyLogRefusal> => {
  const turnedAway = decideTurnAway(around, input, context)
  if (!turnedAway.ok || !petition) return turnedAway
  const [recorded, ...calls] = turnedAway.events
  const entry = decideHandOn(around, atTheGate(recorded), petition, context)
  return entry.ok ? { ok: true, events: [recorded, ...calls, ...entry.events] } : entry
}

const atTheGate = ({ data }: TurnAwayRecorded) => ({
  gateId: data.itemId,
  text: `门岗来了上访人员${data.people}人，未予进入，拒绝登记 ${shownNumber(data.itemId)}。`,
  people: data.people,
  purpose: data.detail,
  outcome: data.afterwards,
  happenedAt: data.happenedAt,
  petitioner: data.person,
})
