import type { SetRecoveryKey } from './contract.ts'
import type { Loss, Proof } from './state.ts'

/** `recovery.agree` once the shell has proven the sheet and the auditor, who is the actor. */
export type PreparedAgreement = {
  readonly administrator: string
  readonly proof: Proof
  readonly lost: Loss
}

/** `recovery.restore` once the shell has proven the sheet again and written the administrator's new record. */
export type PreparedRestoration = { readonly verifier: string }

/** `recovery.set-key` once the shell has checked the administrator's own password. */
export type PreparedRecoveryKey = Omit<SetRecoveryKey, 'password'>
