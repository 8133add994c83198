import type { CallName } from '../../shared/contract.ts'
import type { CurrentSession } from '../../shared/session/contract.ts'
import type { Place, View } from './places.ts'
import { mayUse } from './session.tsx'

export type MoreView = Exclude<View, 'board' | 'duty-log' | 'handover' | 'search'>
type Holder = Pick<CurrentSession, 'roles'>

const forAll = ['shifts', 'settings', 'calendar', 'display', 'account'] as const

/** Parts that not everybody may open, in the order in which they stand. */
const forSome = [
  ['trail', 'trail.page'],
  ['journal', 'journal.positions'],
  ['backup', 'backup.standing'],
  ['directory', 'directory.page'],
  ['accounts', 'account.list'],
] as const satisfies readonly (readonly [MoreView, CallName])[]

/** Parts of 更多 that this account may open. */
export const viewsOfMore = (session: Holder): readonly MoreView[] => [
  ...forSome.flatMap(([view, name]) => (mayUse(session, name) ? view : [])),
  ...forAll,
]

export const isInMore = (view: View): view is MoreView =>
  view !== 'board' && view !== 'duty-log' && view !== 'handover' && view !== 'search'

export const firstOfMore = (session: Holder): MoreView => viewsOfMore(session)[0] ?? 'settings'

/** Where one is after signing in. */
export const firstPlace: Place = { view: 'board' }
