import type { CarriedOver } from './events.ts'
import type { GateStage } from './stages.ts'

/** When the gate was opened or closed, when that was due, and by whom. */
export type GateHour = { readonly at: string; readonly dueAt: string; readonly by: string }

/** The gate's two hours, and what was said since it was opened of things that are not settled. */
export type GateState = {
  stage: GateStage
  opened?: GateHour
  closed?: GateHour & { readonly left: readonly CarriedOver[] }
  carried: { [itemId: string]: CarriedOver & { readonly by: string; readonly at: string } }
}

export const emptyGate = (): GateState => ({ stage: 'shut', carried: {} })
