/** Where a visit stands. Those of it who left before the others change nothing: it ends with the last one. */
export const visitStages = ['inside', 'left'] as const
export type VisitStage = (typeof visitStages)[number]

export const visitActs = ['sign-out', 'correct', 'take-back'] as const
export type VisitAct = (typeof visitActs)[number]

export type VisitStageRefusal = 'visit.already-left'

type Outcome =
  | { readonly becomes: readonly VisitStage[]; readonly no?: undefined }
  | { readonly no: VisitStageRefusal; readonly becomes?: undefined }

/** THE table: every stage and every act. */
export const visitTable: { readonly [S in VisitStage]: { readonly [A in VisitAct]: Outcome } } = {
  inside: {
    'sign-out': { becomes: ['inside', 'left'] },
    correct: { becomes: ['inside'] },
    'take-back': { becomes: ['inside'] },
  },
  left: {
    'sign-out': { no: 'visit.already-left' },
    correct: { becomes: ['left'] },
    'take-back': { becomes: ['inside'] },
  },
}
