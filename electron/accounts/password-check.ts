import { refuse } from '../../shared/kernel/decision.ts'
import type { Frozen } from '../../shared/kernel/event.ts'
import { own } from '../../shared/kernel/own.ts'
import type { Refusal } from '../../shared/kernel/refusal.ts'
import { accountOfTried } from '../../shared/session/index.ts'
import { limitInForce } from '../../shared/settings/index.ts'
import type { GeneralState } from '../../shared/state.ts'
import type { Clock } from '../ports.ts'
import type { AccountsFile } from './accounts-file.ts'
import { isPassword, pretendToCheck, type ScryptCost } from './scrypt.ts'
import { createSignInWaits, type Tried, type WaitLimits } from './sign-in-waits.ts'

export type PasswordCheckPorts = {
  readonly state: () => Frozen<GeneralState>
  readonly accounts: AccountsFile
  readonly clock: Clock
  /** What checking a name costs that nobody bears: as much as a real one. */
  readonly cost: ScryptCost
}

export type Checked =
  | { readonly ok: true; readonly account: string }
  | Refusal<'session.throttled' | 'session.wrong-name-or-password' | AccountsRefusal>

/** Nobody's guess: the file of verifiers is not as the journal knows it. */
type AccountsRefusal = 'accounts.missing' | 'accounts.unreadable' | 'accounts.tampered'

/** Evaluates one attempt, or refuses it unevaluated while its name has to wait. Calls must not overlap. */
export type PasswordCheck = (tried: string, password: string) => Promise<Checked>

type Outcome = 'right' | 'wrong' | 'no-record'

/** Same work and same answer whether the name or the password is wrong, so that neither tells who exists. */
export const createPasswordCheck = ({ state, accounts, clock, cost }: PasswordCheckPorts): PasswordCheck => {
  const waits = createSignInWaits(clock)

  const evaluate = async (account: string | undefined, password: string): Promise<Outcome> => {
    const record = account === undefined ? undefined : accounts.recordOf(account, state().accounts)
    if (record) return (await isPassword(password, record)) ? 'right' : 'wrong'
    await pretendToCheck(password, cost)
    return account === undefined ? 'wrong' : 'no-record'
  }

  return async (tried, password) => {
    const no = whyNoFile(accounts, state())
    if (no) return no
    const account = accountOfTried(state().accounts, tried)
    const who: Tried = account === undefined ? { stranger: tried } : { account }
    const journalled = failuresOf(state(), account)
    const minutes = waits.minutesLeft(who, journalled, waitLimits(state()))
    if (minutes > 0) return refuse('session.throttled', { minutes })
    const outcome = await evaluate(account, password)
    if (outcome === 'no-record') return refuse('accounts.tampered', { account: account ?? tried })
    if (outcome === 'right' && account !== undefined) {
      waits.passed(who)
      return { ok: true, account }
    }
    waits.failed(who, journalled)
    return refuse('session.wrong-name-or-password')
  }
}

const whyNoFile = (
  accounts: AccountsFile,
  state: Frozen<GeneralState>,
): Refusal<AccountsRefusal> | undefined => {
  const found = accounts.stateAgainst(state.accounts).state
  return found === 'missing' || found === 'unreadable' ? refuse(`accounts.${found}`) : undefined
}

const failuresOf = ({ sessions }: Frozen<GeneralState>, account: string | undefined): number =>
  account === undefined ? 0 : (own(sessions.failures, account)?.count ?? 0)

const waitLimits = ({ settings }: Frozen<GeneralState>): WaitLimits => ({
  free: limitInForce(settings, 'session.failures-before-wait'),
  longest: limitInForce(settings, 'session.longest-wait'),
})
