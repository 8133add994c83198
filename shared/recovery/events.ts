import type { Event } from '../kernel/event.ts'
import type { Upcast } from '../kernel/upcast.ts'
import type { SetRecoveryKey } from './contract.ts'
import type { Loss, Proof } from './state.ts'

/** The recovery key in force from now on: its public half. At set-up its sheet was typed back; later that is said. */
export type RecoveryKeySet = Event<
  'recovery.key-set',
  { readonly publicKey: string; readonly onPaper?: SetRecoveryKey['onPaper'] }
>

/** Records that the journal vouches for were put into accounts.json again. `from`: where they were found. */
export type RecordsReturned = Event<
  'recovery.records-returned',
  { readonly lost: Loss; readonly from: readonly string[]; readonly accounts: readonly string[] }
>

/** A key that is not the book's, or a password that is not the auditor's; which of them is told to nobody. */
export type RecoveryRefused = Event<'recovery.refused', { readonly act: 'agree' | 'restore' }>

/** The auditor's signature. The limit in force goes along: a later change does not move its end. */
export type RecoveryAgreed = Event<
  'recovery.agreed',
  {
    readonly administrator: string
    readonly proof: Proof
    readonly lost: Loss
    readonly validMinutes: number
  }
>

export type AgreementWithdrawn = Event<'recovery.withdrawn', { readonly auditor: string }>

/** Both have signed: the new record stands in the `account.recovered` beside it. */
export type RecoveryDone = Event<
  'recovery.done',
  { readonly auditor: string; readonly proof: Proof; readonly lost: Loss }
>

export type RecoveryEvent =
  | RecoveryKeySet
  | RecordsReturned
  | RecoveryRefused
  | RecoveryAgreed
  | AgreementWithdrawn
  | RecoveryDone

export const recoveryVersions = {
  'recovery.key-set': [],
  'recovery.records-returned': [],
  'recovery.refused': [],
  'recovery.agreed': [],
  'recovery.withdrawn': [],
  'recovery.done': [],
} as const satisfies { [K in RecoveryEvent['kind']]: readonly Upcast[] }

export const isRecoveryEvent = (event: Event): event is RecoveryEvent =>
  Object.hasOwn(recoveryVersions, event.kind)

export const recoveryKeySet = (data: RecoveryKeySet['data']): RecoveryKeySet => ({
  kind: 'recovery.key-set',
  v: 1,
  data,
})
export const recordsReturned = (data: RecordsReturned['data']): RecordsReturned => ({
  kind: 'recovery.records-returned',
  v: 1,
  data,
})
export const recoveryRefused = (data: RecoveryRefused['data']): RecoveryRefused => ({
  kind: 'recovery.refused',
  v: 1,
  data,
})
