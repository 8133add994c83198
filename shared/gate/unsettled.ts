import type { ExitPassState } from '../exit-pass/index.ts'
import { unsettledExitPasses } from '../exit-pass/index.ts'
import type { Frozen } from '../kernel/event.ts'
import { compare } from '../kernel/reading.ts'
import { type PassageState, unsettledPassages } from '../passage/index.ts'
import { type TurnAwayState, unsettledTurnAways } from '../turn-away/index.ts'
import { unsettledVisits, type VisitState } from '../visit/index.ts'

/** The registers in which something may be unsettled when the gate is closed. */
export const gateRegisters = [
  'visit',
  'badge',
  'vehicle-inside',
  'official-out',
  'exit-pass',
  'turn-away',
] as const
export type GateRegister = (typeof gateRegisters)[number]

/** Somebody or something that is not settled; `since`: from when on. */
export type Unsettled = {
  readonly itemId: string
  readonly register: GateRegister
  readonly since: string
  /** Why, where the item's own line does not say it. */
  readonly words?: string
}

/** What of the book the gate answers for in the evening. */
export type GateRegisters = Frozen<{
  visits: VisitState
  passages: PassageState
  exitPasses: ExitPassState
  turnAways: TurnAwayState
}>

/**
 * Every visitor, badge, vehicle of others, official vehicle out, thing to come back and person who would not leave that is
 * not settled at this moment, by the program itself (domain.md §3, §10.1.5); what is longest so first.
 */
export const unsettledAtGate = (registers: GateRegisters): readonly Unsettled[] =>
  [
    ...unsettledVisits(registers.visits),
    ...unsettledPassages(registers).map(({ itemId, reason, since }) => ({ itemId, register: reason, since })),
    ...unsettledExitPasses(registers).map(({ itemId, since, words }) => ({
      itemId,
      register: 'exit-pass' as const,
      since,
      words,
    })),
    ...unsettledTurnAways(registers.turnAways).map(({ itemId, since, what: words }) => ({
      itemId,
      register: 'turn-away' as const,
      since,
      words,
    })),
  ].sort((a, b) => compare(a.since, b.since) || compare(a.itemId, b.itemId))
