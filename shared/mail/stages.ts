/** Where an item stands. What of a batch went out before the rest changes nothing: it ends with the last piece. */
export const mailStages = ['arrived', 'stored', 'handed-over', 'returned'] as const
export type MailStage = (typeof mailStages)[number]

export const mailActs = ['store', 'hand-over', 'return', 'correct', 'take-back'] as const
export type MailAct = (typeof mailActs)[number]

export type MailStageRefusal = 'mail.already-handed-over' | 'mail.already-returned' | 'mail.nothing-gone'

type Outcome =
  | { readonly becomes: readonly MailStage[]; readonly no?: undefined }
  | { readonly no: MailStageRefusal; readonly becomes?: undefined }

const handedOver = { no: 'mail.already-handed-over' } as const
const returned = { no: 'mail.already-returned' } as const

/**
 * THE table: every stage and every act. Where some of a batch went out, that can be taken back while the rest waits; a
 * correction of the count may end an item of which the rest never was, or find that more came.
 */
export const mailTable: { readonly [S in MailStage]: { readonly [A in MailAct]: Outcome } } = {
  arrived: {
    store: { becomes: ['stored'] },
    'hand-over': { becomes: ['arrived', 'handed-over'] },
    return: { becomes: ['arrived', 'returned'] },
    correct: { becomes: ['arrived', 'handed-over', 'returned'] },
    'take-back': { becomes: ['arrived'] },
  },
  stored: {
    store: { becomes: ['stored'] },
    'hand-over': { becomes: ['stored', 'handed-over'] },
    return: { becomes: ['stored', 'returned'] },
    correct: { becomes: ['stored', 'handed-over', 'returned'] },
    'take-back': { becomes: ['stored'] },
  },
  'handed-over': {
    store: handedOver,
    'hand-over': handedOver,
    return: handedOver,
    correct: { becomes: ['arrived', 'stored', 'handed-over'] },
    'take-back': { becomes: ['arrived', 'stored'] },
  },
  returned: {
    store: returned,
    'hand-over': returned,
    return: returned,
    correct: { becomes: ['arrived', 'stored', 'returned'] },
    'take-back': { becomes: ['arrived', 'stored'] },
  },
}
