/** Where a destruction of particulars stands: two persons, each by an act of his own (format.md §5, §6). */
export const retentionStages = ['none', 'proposed'] as const
export type RetentionStage = (typeof retentionStages)[number]

export const retentionActs = ['propose', 'withdraw', 'confirm'] as const
export type RetentionAct = (typeof retentionActs)[number]

export type RetentionStageRefusal = 'retention.already-proposed' | 'retention.not-proposed'

type Outcome =
  | { readonly becomes: RetentionStage; readonly no?: undefined }
  | { readonly no: RetentionStageRefusal; readonly becomes?: undefined }

/** THE table: every stage and every act. Once confirmed the matter is over, and the next may be proposed. */
export const retentionTable: {
  readonly [S in RetentionStage]: { readonly [A in RetentionAct]: Outcome }
} = {
  none: {
    propose: { becomes: 'proposed' },
    withdraw: { no: 'retention.not-proposed' },
    confirm: { no: 'retention.not-proposed' },
  },
  proposed: {
    propose: { no: 'retention.already-proposed' },
    withdraw: { becomes: 'none' },
    confirm: { becomes: 'none' },
  },
}
