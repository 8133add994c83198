import { type AccountState, rolesConflict } from '../account/index.ts'
import { accept, type Decision, refuse } from '../kernel/decision.ts'
import type { Frozen } from '../kernel/event.ts'
import { own } from '../kernel/own.ts'
import type { Lock } from './contract.ts'
import type { Locked, SignedIn, SignedOut, SignInFailed } from './events.ts'
import type { PreparedSignIn, PreparedSignOnce } from './prepared.ts'
import type { SessionRefusal } from './refusals.ts'
import { accountOfTried } from './views.ts'

type SignInDecision = Decision<SignedIn | SignInFailed, SessionRefusal>

/** Pure; the password was compared by the shell, the wait after failures kept by it. */
export const decideSignIn = (accounts: Frozen<AccountState>, input: PreparedSignIn): SignInDecision =>
  input.outcome === 'failed' ? failed(accounts, input.tried) : passed(accounts, input.account, {})

/** The same for a session of exactly one command (format.md §6). */
export const decideSignOnce = (accounts: Frozen<AccountState>, input: PreparedSignOnce): SignInDecision =>
  input.outcome === 'failed'
    ? failed(accounts, input.tried)
    : passed(accounts, input.account, { once: input.command })

const passed = (accounts: Frozen<AccountState>, id: string, data: SignedIn['data']): SignInDecision => {
  const account = own(accounts, id)
  if (!account) return refuse('session.wrong-name-or-password')
  if (account.disabled) return refuse('session.account-disabled')
  if (rolesConflict(account.roles)) return refuse('session.roles-conflict')
  return accept({ kind: 'session.signed-in', v: 1, data })
}

/** A failure is an event too: attempts must be known. */
const failed = (accounts: Frozen<AccountState>, tried: string): SignInDecision => {
  const account = accountOfTried(accounts, tried)
  return accept({
    kind: 'session.sign-in-failed',
    v: 1,
    data: account === undefined ? { tried } : { tried, account },
  })
}

export const decideLock = ({ reason }: Lock): Decision<Locked> =>
  accept({ kind: 'session.locked', v: 1, data: { reason } })

export const decideSignOut = (): Decision<SignedOut> => accept({ kind: 'session.signed-out', v: 1, data: {} })
