import type { CurrentSession } from '../../shared/session/contract.ts'
import type { Place, View } from './places.ts'
import { mayUse } from './session.tsx'

type MoreView = Exclude<View, 'duty-log'>
type Holder = Pick<CurrentSession, 'roles'>

const forAll = ['settings', 'calendar', 'display', 'account'] as const

/** Parts of 更多 that this account may open. */
export const viewsOfMore = (session: Holder): readonly MoreView[] =>
  mayUse(session, 'journal.positions') ? ['journal', ...forAll] : forAll

export const firstOfMore = (session: Holder): MoreView =>
  mayUse(session, 'journal.positions') ? 'journal' : 'settings'

/** Where one is after signing in. */
export const firstPlace = (session: Holder): Place =>
  mayUse(session, 'duty-log.page') ? { view: 'duty-log' } : { view: firstOfMore(session) }
