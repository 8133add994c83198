import { type AccountRecovered, type AccountState, accountRecovered } from '../account/index.ts'
import { accept, type Decision, refuse } from '../kernel/decision.ts'
import type { Frozen } from '../kernel/event.ts'
import { own } from '../kernel/own.ts'
import type { Refusal } from '../kernel/refusal.ts'
import type { AssignableRole } from '../kernel/roles.ts'
import { limitInForce, type SettingsState } from '../settings/index.ts'
import type { AgreementWithdrawn, RecoveryAgreed, RecoveryDone, RecoveryKeySet } from './events.ts'
import type { PreparedAgreement, PreparedRecoveryKey, PreparedRestoration } from './prepared.ts'
import type { RecoveryRefusal } from './refusals.ts'
import type { Agreement, RecoveryState } from './state.ts'

type Around = Frozen<{ accounts: AccountState; settings: SettingsState; recovery: RecoveryState }>
type When = { readonly now: string; readonly actor: string }

/** Signed by nobody, by the auditor, or by him too long ago (format.md §6). */
type Phase = 'open' | 'agreed' | 'over'
type Step = 'agree' | 'withdraw' | 'restore'

const steps: { readonly [P in Phase]: { readonly [S in Step]: 'may' | RecoveryRefusal } } = {
  open: { agree: 'may', withdraw: 'recovery.not-agreed', restore: 'recovery.not-agreed' },
  /** Another signature takes the place of the one before it. */
  agreed: { agree: 'may', withdraw: 'may', restore: 'may' },
  over: { agree: 'may', withdraw: 'may', restore: 'recovery.agreement-over' },
}

/** The auditor signs first: that a sheet and he himself were there was proven by the shell. */
export const decideAgree = (
  around: Around,
  { administrator, proof, lost }: PreparedAgreement,
  when: When,
): Decision<RecoveryAgreed, RecoveryRefusal> => {
  const no =
    stepNo(around, 'agree', when) ??
    whyNotHolder(around.accounts, when.actor, 'auditor') ??
    whyNotHolder(around.accounts, administrator, 'administrator')
  if (no) return no
  const validMinutes = limitInForce(around.settings, 'session.recovery')
  const data = { administrator, proof, lost, validMinutes }
  return accept({ kind: 'recovery.agreed', v: 1, data })
}

/** A lone signature gives nothing away, so anybody may take it back. */
export const decideWithdrawAgreement = (
  around: Around,
  when: When,
): Decision<AgreementWithdrawn, RecoveryRefusal> => {
  const { agreed } = around.recovery
  const no = stepNo(around, 'withdraw', when)
  if (no || !agreed) return no ?? refuse('recovery.not-agreed')
  return accept({ kind: 'recovery.withdrawn', v: 1, data: { auditor: agreed.auditor } })
}

/** The administrator signs second, with the record that counts from this line on. */
export const decideRestoreAccount = (
  around: Around,
  { verifier }: PreparedRestoration,
  when: When,
): Decision<AccountRecovered | RecoveryDone, RecoveryRefusal> => {
  const { agreed } = around.recovery
  const no = whyNotRestored(around, when)
  if (no || !agreed) return no ?? refuse('recovery.not-agreed')
  const { auditor, proof, lost } = agreed
  return accept<AccountRecovered | RecoveryDone>(accountRecovered({ account: when.actor, verifier }), {
    kind: 'recovery.done',
    v: 1,
    data: { auditor, proof, lost },
  })
}

/** What can be known before the new password is hashed. */
export const whyNotRestored = (around: Around, when: When): Refusal<RecoveryRefusal> | undefined => {
  const no = stepNo(around, 'restore', when)
  if (no) return no
  if (around.recovery.agreed?.administrator !== when.actor) return refuse('recovery.not-agreed')
  return whyNotHolder(around.accounts, when.actor, 'administrator')
}

/** A new key takes the place of the one before it; that it is on paper was confirmed at the window. */
export const decideSetRecoveryKey = (
  { recovery }: Pick<Around, 'recovery'>,
  { publicKey, onPaper }: PreparedRecoveryKey,
): Decision<RecoveryKeySet, RecoveryRefusal> => {
  if (recovery.key?.publicKey === publicKey) return refuse('recovery.key-in-force')
  return accept({ kind: 'recovery.key-set', v: 1, data: { publicKey, onPaper } })
}

const stepNo = ({ recovery }: Around, step: Step, { now }: When): Refusal<RecoveryRefusal> | undefined => {
  const said = steps[phaseOf(recovery.agreed, now)][step]
  return said === 'may' ? undefined : refuse(said)
}

const phaseOf = (agreed: Agreement | null, now: string): Phase => {
  if (!agreed) return 'open'
  return now < agreed.until && now >= agreed.at ? 'agreed' : 'over'
}

/** The signature as long as it may be used. */
export const agreementNow = ({ agreed }: Frozen<RecoveryState>, now: string): Agreement | undefined =>
  agreed && phaseOf(agreed, now) === 'agreed' ? agreed : undefined

const notHolders = { auditor: 'recovery.not-auditor', administrator: 'recovery.not-administrator' } as const

/** By the journal: whose account it is, in use and with that role. */
export const whyNotHolder = (
  accounts: Frozen<AccountState>,
  account: string,
  role: AssignableRole & keyof typeof notHolders,
): Refusal<RecoveryRefusal> | undefined => {
  const held = own(accounts, account)
  const isHolder = held !== undefined && !held.disabled && held.roles.includes(role)
  return isHolder ? undefined : refuse(notHolders[role], { account })
}
