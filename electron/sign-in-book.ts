import { refuse } from '../shared/kernel/decision.ts'
import { own } from '../shared/kernel/own.ts'
import { effectiveRoles } from '../shared/kernel/roles.ts'
import { withRule } from '../shared/refusals.ts'
import type { SignInBook } from './accounts/sign-in.ts'
import type { BookFolder } from './book-folder.ts'

/** The book as signing in needs it; where nothing can be journalled, a note in `logs/` has to do. */
export const createSignInBook = (kept: BookFolder): SignInBook => ({
  state: () => kept.state(),
  commit: async act => {
    const { actor, name, id } = act
    if (kept.readOnly) return kept.noteAccess(actor, name)
    const roles = effectiveRoles(own(kept.state().accounts, actor)?.roles)
    return act.name === 'session.sign-in'
      ? kept.commit({ name: act.name, input: act.input, actor, roles, id })
      : kept.commit({ name: act.name, input: act.input, actor, roles, id })
  },
  clockState: () => {
    if (kept.journal?.clock.isUnconfirmed()) return 'unconfirmed'
    return kept.state().clock.moved ? 'moved' : 'good'
  },
  confirmClock: async by => kept.journal?.confirmClock(by) ?? withRule(refuse('station.not-set-up')),
})
