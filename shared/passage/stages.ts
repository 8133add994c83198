/**
 * Where a passage stands. A vehicle of others or of the staff stays inside and has left; an official one is out and is
 * back.
 */
export const passageStages = ['inside', 'left', 'out', 'back'] as const
export type PassageStage = (typeof passageStages)[number]

export const passageActs = ['leave', 'come-back', 'correct', 'take-back'] as const
export type PassageAct = (typeof passageActs)[number]

export type PassageStageRefusal =
  | 'passage.already-left'
  | 'passage.not-out'
  | 'passage.already-back'
  | 'passage.already-out'
  | 'passage.not-ended'

type Outcome =
  | { readonly becomes: PassageStage; readonly no?: undefined }
  | { readonly no: PassageStageRefusal; readonly becomes?: undefined }

/** THE table: every stage and every act. */
export const passageTable: { readonly [S in PassageStage]: { readonly [A in PassageAct]: Outcome } } = {
  inside: {
    leave: { becomes: 'left' },
    'come-back': { no: 'passage.not-out' },
    correct: { becomes: 'inside' },
    'take-back': { no: 'passage.not-ended' },
  },
  left: {
    leave: { no: 'passage.already-left' },
    'come-back': { no: 'passage.not-out' },
    correct: { becomes: 'left' },
    'take-back': { becomes: 'inside' },
  },
  out: {
    leave: { no: 'passage.already-out' },
    'come-back': { becomes: 'back' },
    correct: { becomes: 'out' },
    'take-back': { no: 'passage.not-ended' },
  },
  back: {
    leave: { no: 'passage.already-back' },
    'come-back': { no: 'passage.already-back' },
    correct: { becomes: 'back' },
    'take-back': { becomes: 'out' },
  },
}
