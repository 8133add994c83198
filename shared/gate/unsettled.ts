import type { Frozen } from '../kernel/event.ts'
import { compare } from '../kernel/reading.ts'
import { unsettledVisits, type VisitState } from '../visit/index.ts'

/** The registers in which something may be unsettled when the gate is closed. */
export const gateRegisters = ['visit', 'badge'] as const
export type GateRegister = (typeof gateRegisters)[number]

/** A visitor inside or a badge that did not come back; `since`: from when on. */
export type Unsettled = {
  readonly itemId: string
  readonly register: GateRegister
  readonly since: string
}

/** What of the book the gate answers for in the evening. */
export type GateRegisters = Frozen<{ visits: VisitState }>

/** Everything that is not settled at this moment, by the program itself; what is longest so first (domain.md §3). */
export const unsettledAtGate = ({ visits }: GateRegisters): readonly Unsettled[] =>
  [...unsettledVisits(visits)].sort((a, b) => compare(a.since, b.since) || compare(a.itemId, b.itemId))
