/** How accounts.json was lost: gone, no more to be read, or without a record of any administrator that the journal vouches for. */
export const losses = ['missing', 'unreadable', 'unvouched'] as const
export type Loss = (typeof losses)[number]

/** By what the auditor proved himself: his own password, or, where no record of it is left anywhere, his part of the sheet. */
export const proofs = ['password', 'sheet'] as const
export type Proof = (typeof proofs)[number]

/** The auditor's signature under a recovery; `until` it may be used. */
export type Agreement = {
  readonly administrator: string
  readonly auditor: string
  readonly proof: Proof
  readonly lost: Loss
  readonly at: string
  readonly until: string
}

export type RecoveryState = {
  /** The recovery key in force, `isOpened` once both envelopes were; null in a book that was set up without one. */
  key: { readonly publicKey: string; readonly at: string; readonly isOpened?: true } | null
  /** Wrong keys and passwords in a row. */
  failures: number
  agreed: Agreement | null
}

export const emptyRecovery = (): RecoveryState => ({ key: null, failures: 0, agreed: null })
