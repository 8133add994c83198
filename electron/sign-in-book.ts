import type { CommandAnswer, CommandName } from '../shared/contract.ts'
import { refuse } from '../shared/kernel/decision.ts'
import type { Frozen } from '../shared/kernel/event.ts'
import { own } from '../shared/kernel/own.ts'
import { effectiveRoles } from '../shared/kernel/roles.ts'
import { withRule } from '../shared/refusals.ts'
import type { GeneralState } from '../shared/state.ts'
import type { SignInBook } from './accounts/sign-in.ts'
import type { Act } from './commit.ts'
import type { JournalBook } from './journal-book.ts'

export type SignInBookPorts = {
  /** undefined before the set-up. */
  readonly journal: () => JournalBook | undefined
  readonly state: () => Frozen<GeneralState>
  readonly commit: <N extends CommandName>(act: Act<N>) => CommandAnswer
  /** Where nothing can be journalled, a note in `logs/` instead; undefined where it can. */
  readonly noteAccess: (actor: string, command: string) => CommandAnswer | undefined
}

/** The book as signing in needs it. */
export const createSignInBook = ({ journal, state, commit, noteAccess }: SignInBookPorts): SignInBook => ({
  state,
  commit: async act => {
    const { actor, name, id } = act
    const noted = noteAccess(actor, name)
    if (noted) return noted
    const roles = effectiveRoles(own(state().accounts, actor)?.roles)
    return act.name === 'session.sign-in'
      ? commit({ name: act.name, input: act.input, actor, roles, id })
      : commit({ name: act.name, input: act.input, actor, roles, id })
  },
  clockState: () => {
    if (journal()?.clock.isUnconfirmed()) return 'unconfirmed'
    return state().clock.moved ? 'moved' : 'good'
  },
  confirmClock: async by => journal()?.confirmClock(by) ?? withRule(refuse('station.not-set-up')),
})
