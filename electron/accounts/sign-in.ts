import type { CommandAnswer } from '../../shared/contract.ts'
import { refuse } from '../../shared/kernel/decision.ts'
import type { Frozen } from '../../shared/kernel/event.ts'
import type { Refusal } from '../../shared/kernel/refusal.ts'
import type { SignIn, SignOnce } from '../../shared/session/contract.ts'
import type { PreparedSignIn, PreparedSignOnce } from '../../shared/session/index.ts'
import type { GeneralState } from '../../shared/state.ts'
import { type Clock, newCommandId, type Random } from '../ports.ts'
import type { AccountsFile } from './accounts-file.ts'
import { type Checked, createPasswordCheck, type PasswordCheck } from './password-check.ts'
import { createQueue } from './queue.ts'
import type { ScryptCost } from './scrypt.ts'

/** One attempt for the lane: `failed` by the actor `system`, `passed` by the account itself. */
export type SignInAct = { readonly actor: string; readonly id: string } & (
  | { readonly name: 'session.sign-in'; readonly input: PreparedSignIn }
  | { readonly name: 'session.sign-once'; readonly input: PreparedSignOnce }
)

/** What signing in needs of the book. */
export type SignInBook = {
  readonly state: () => Frozen<GeneralState>
  /** Through the one lane: on the disk when it answers. In a read-only book it notes the act in `logs/` instead. */
  readonly commit: (act: SignInAct) => Promise<CommandAnswer>
  /** `unconfirmed`: nothing may be committed before a person vouched for the time; `moved`: it may, but it is not believed. */
  readonly clockState: () => 'good' | 'moved' | 'unconfirmed'
  /** Commits `clock.confirmed`; `by` has just proven his password. */
  readonly confirmClock: (by: string) => Promise<CommandAnswer>
}

export type SignInPorts = {
  readonly book: SignInBook
  readonly accounts: AccountsFile
  readonly clock: Clock
  readonly random: Random
  readonly cost: ScryptCost
}

/** With `account`, a session may be opened for it. */
export type SignInAnswer =
  | { readonly answer: CommandAnswer & { readonly ok: true }; readonly account: string }
  | { readonly answer: Refusal; readonly account?: undefined }

export type SignIns = {
  readonly signIn: (input: SignIn) => Promise<SignInAnswer>
  /** A second person on the same screen (format.md §6): `account` may be given a pass for `input.command` alone. */
  readonly signOnce: (input: SignOnce) => Promise<SignInAnswer>
  /** The password once more, of somebody signed in; waits and journal as at sign-in. Undefined when it was right. */
  readonly recheck: (account: string, password: string) => Promise<Refusal | undefined>
}

/**
 * One attempt at a time, so that many at once are not more guesses than the waits allow; every evaluated attempt
 * is journalled. The commits get ids of the program's own: a sign-in repeated with an old id is a new sign-in.
 */
export const createSignIns = ({ book, random, ...rest }: SignInPorts): SignIns => {
  const inTurn = createQueue()
  const check = createPasswordCheck({ state: book.state, ...rest })
  const steps = createSteps(book, check, random)

  return {
    signIn: ({ account, password, confirmClock = false }) =>
      inTurn(async () => {
        if (book.clockState() === 'unconfirmed' && !confirmClock)
          return { answer: refuse('session.clock-unconfirmed') }
        const checked = await steps.evaluate(account, password)
        if (!checked.ok) return { answer: checked }
        const no = confirmClock ? await steps.confirmClock(checked.account) : undefined
        return no ? { answer: no } : steps.enter(checked.account)
      }),
    signOnce: ({ account, password, command }) =>
      inTurn(async () => {
        const checked = await steps.evaluate(account, password, command)
        return checked.ok ? steps.enter(checked.account, command) : { answer: checked }
      }),
    recheck: (account, password) =>
      inTurn(async () => {
        const checked = await steps.evaluate(account, password)
        return checked.ok ? undefined : checked
      }),
  }
}

/** `command`: the one that a second person signs; without it, a sign-in. */
const createSteps = (book: SignInBook, check: PasswordCheck, random: Random) => {
  const commit = (actor: string, input: PreparedSignIn, command?: string): Promise<CommandAnswer> => {
    const by = { actor, id: newCommandId(random) }
    return command === undefined
      ? book.commit({ ...by, name: 'session.sign-in', input })
      : book.commit({ ...by, name: 'session.sign-once', input: { ...input, command } })
  }

  return {
    evaluate: async (tried: string, password: string, command?: string): Promise<Checked> => {
      const checked = await check(tried, password)
      const isGuess = !checked.ok && checked.code === 'session.wrong-name-or-password'
      if (isGuess && book.clockState() !== 'unconfirmed')
        await commit('system', { outcome: 'failed', tried }, command)
      return checked
    },

    confirmClock: async (by: string): Promise<Refusal | undefined> => {
      const answer = book.clockState() === 'good' ? undefined : await book.confirmClock(by)
      return answer?.ok === false ? answer : undefined
    },

    enter: async (account: string, command?: string): Promise<SignInAnswer> => {
      const answer = await commit(account, { outcome: 'passed', account }, command)
      if (answer.ok) return { answer, account }
      if (answer.code === 'session.account-disabled')
        await commit('system', { outcome: 'failed', tried: account }, command)
      return { answer }
    },
  }
}
