import { z } from 'zod'
import { recoveryPublicKey } from '../backup/index.ts'
import type { ContractRow } from '../kernel/contract-row.ts'
import { accountId } from '../kernel/ids.ts'
import { line } from '../kernel/text.ts'
import type { Loss } from './state.ts'

const password = z.string().min(1).max(200)
/** Both parts of the sheet, one behind the other, as they were typed. */
const typedKey = z.string().min(1).max(300)

/** Without `from` the unit's own backup places are meant; else a place, a backup, or a folder with an accounts.json. */
export const takeBack = z.strictObject({ from: line(260).optional() })
export type TakeBack = z.infer<typeof takeBack>

/** The auditor's own signature. `password`: absent only where no record of it is left that it could be compared with. */
export const agreeToRecovery = z.strictObject({
  administrator: accountId,
  auditor: accountId,
  key: typedKey,
  password: password.optional(),
  /** He has looked at the clock and vouches for it. */
  confirmClock: z.boolean().optional(),
})
export type AgreeToRecovery = z.infer<typeof agreeToRecovery>

export const withdrawAgreement = z.strictObject({})

/** The administrator's signature: his new password. Who he is stands in what the auditor signed. */
export const restoreAccount = z.strictObject({ key: typedKey, next: password })
export type RestoreAccount = z.infer<typeof restoreAccount>

/** A key that was drawn by `recovery.draw` and is on paper. `password`: the administrator's own, once more. */
export const setRecoveryKey = z.strictObject({
  publicKey: recoveryPublicKey,
  onPaper: z.enum(['printed', 'copied']),
  password,
})
export type SetRecoveryKey = z.infer<typeof setRecoveryKey>

/** Somebody who may sign a recovery. `hasRecord`: his password can be compared with what is left of accounts.json. */
export type Signer = { readonly account: string; readonly name: string; readonly hasRecord: boolean }

/** How a lost accounts.json stands: what whoever sits in front of it has to know. */
export type RecoveryStanding = {
  readonly lost: Loss
  readonly administrators: readonly Signer[]
  readonly auditors: readonly Signer[]
  /** Number of the recovery sheet that is asked for; null where the book has no recovery key. */
  readonly keyNumber: string | null
  /** The auditor has signed; the administrator may until then. */
  readonly agreed: {
    readonly auditorName: string
    readonly administratorName: string
    readonly until: string
  } | null
}

/** Names of those whose passwords count again. `isOver`: an administrator is among them. */
export type TakenBack = { readonly names: readonly string[]; readonly isOver: boolean }

const atLoss = { feature: 'recovery', roles: ['nobody'] } as const
const keeper = { feature: 'recovery', roles: ['administrator'] } as const

export const recoveryContract = {
  'recovery.standing': { ...atLoss, kind: 'query', schema: z.strictObject({}) },
  'recovery.take-back': { ...atLoss, kind: 'query', schema: takeBack },
  'recovery.agree': { ...atLoss, kind: 'command', schema: agreeToRecovery },
  'recovery.withdraw': { ...atLoss, kind: 'command', schema: withdrawAgreement },
  'recovery.restore': { ...atLoss, kind: 'command', schema: restoreAccount },
  'recovery.draw': { ...keeper, kind: 'query', schema: z.strictObject({}) },
  'recovery.set-key': { ...keeper, kind: 'command', schema: setRecoveryKey },
  /** Prints the sheet of a key that was drawn at this window and is not in force yet; there is no file of it, ever. */
  'recovery.print': {
    kind: 'query',
    feature: 'recovery',
    roles: ['nobody', 'administrator'],
    schema: z.strictObject({}),
  },
} as const satisfies Record<string, ContractRow>
