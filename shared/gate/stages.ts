/** Whether the gate stands open (§11.2). */
export const gateStages = ['shut', 'open'] as const
export type GateStage = (typeof gateStages)[number]

export const gateActs = ['open', 'carry-over', 'close'] as const
export type GateAct = (typeof gateActs)[number]

export type GateStageRefusal = 'gate.already-open' | 'gate.not-open'

type Outcome =
  | { readonly becomes: GateStage; readonly no?: undefined }
  | { readonly no: GateStageRefusal; readonly becomes?: undefined }

/** THE table: every stage and every act. */
export const gateTable: { readonly [S in GateStage]: { readonly [A in GateAct]: Outcome } } = {
  shut: {
    open: { becomes: 'open' },
    'carry-over': { no: 'gate.not-open' },
    close: { no: 'gate.not-open' },
  },
  open: {
    open: { no: 'gate.already-open' },
    'carry-over': { becomes: 'open' },
    close: { becomes: 'shut' },
  },
}
