import {
  type DutyLogRefusal,
  type DutyLogSurroundings,
  decideRecord,
  type EntryRecorded,
  type EntryRow,
} from '../duty-log/index.ts'
import type { Context } from '../kernel/context.ts'
import { accept, type Decision } from '../kernel/decision.ts'
import type { Frozen } from '../kernel/event.ts'
import type { PersonRef } from '../kernel/person-ref.ts'
import type { PetitionAtGate } from './contract.ts'
import type { PetitionHandedOn } from './events.ts'

/** What of somebody at the gate goes into the entry, so that nothing is typed twice. */
export type AtTheGate = {
  readonly gateId: string
  /** In one line, without who it is. */
  readonly text: string
  readonly people: number
  /** What he came for; counts as his demand where none was written. */
  readonly purpose: string | undefined
  readonly outcome: 'left' | 'received' | 'stayed'
  readonly happenedAt: string
  readonly petitioner: PersonRef | undefined
}

/**
 * The entry that a petitioner at the gate becomes (§8.6): the log's own decision, so that what it lacks is asked of the
 * duty officer. It is open until he has dealt with it.
 */
export const decideHandOn = (
  around: Frozen<DutyLogSurroundings>,
  { gateId, text, people, purpose, outcome, happenedAt, petitioner }: AtTheGate,
  { demand = purpose, talk }: PetitionAtGate,
  context: Context<EntryRow>,
): Decision<EntryRecorded | PetitionHandedOn, DutyLogRefusal> => {
  const elements = {
    people,
    outcome,
    ...(demand !== undefined && { demand }),
    ...(talk !== undefined && { talk }),
  }
  const said = { type: 'petition', text, occurredAt: happenedAt, elements, followUp: true } as const
  const recorded = decideRecord(around, { ...said, ...(petitioner && { petitioner }) }, context)
  if (!recorded.ok) return recorded
  const [entry] = recorded.events
  const handedOn = { itemId: entry.data.itemId, gateId }
  return accept<EntryRecorded | PetitionHandedOn>(entry, {
    kind: 'petition.handed-on',
    v: 1,
    data: handedOn,
  })
}
