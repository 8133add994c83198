/** Where a turning away stands: he left; the office was not called yet; it was, without a result; it is settled. */
export const turnAwayStages = ['left', 'uncalled', 'called', 'settled'] as const
export type TurnAwayStage = (typeof turnAwayStages)[number]

export const turnAwayActs = ['call', 'settle', 'correct'] as const
export type TurnAwayAct = (typeof turnAwayActs)[number]

export type TurnAwayStageRefusal = 'turn-away.has-left' | 'turn-away.not-called' | 'turn-away.already-settled'

type Outcome =
  | { readonly becomes: readonly TurnAwayStage[]; readonly no?: undefined }
  | { readonly no: TurnAwayStageRefusal; readonly becomes?: undefined }

/** THE table: every stage and every act. */
export const turnAwayTable: {
  readonly [S in TurnAwayStage]: { readonly [A in TurnAwayAct]: Outcome }
} = {
  left: {
    call: { no: 'turn-away.has-left' },
    settle: { no: 'turn-away.has-left' },
    correct: { becomes: ['left', 'uncalled', 'called', 'settled'] },
  },
  uncalled: {
    call: { becomes: ['called', 'settled'] },
    settle: { no: 'turn-away.not-called' },
    correct: { becomes: ['uncalled', 'left'] },
  },
  called: {
    call: { becomes: ['called', 'settled'] },
    settle: { becomes: ['settled'] },
    correct: { becomes: ['called', 'left'] },
  },
  settled: {
    call: { no: 'turn-away.already-settled' },
    settle: { no: 'turn-away.already-settled' },
    correct: { becomes: ['settled', 'left'] },
  },
}
