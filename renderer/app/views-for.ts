import type { CallName } from '../../shared/contract.ts'
import type { CurrentSession } from '../../shared/session/contract.ts'
import type { Place, View } from './places.ts'
import { mayUse } from './session.tsx'

/** Views with a place of their own, by the rail, a key or another view. */
type OwnView = 'board' | 'duty-log' | 'handover' | 'gate' | 'mail' | 'handover-records' | 'sheet' | 'search'
export type MoreView = Exclude<View, OwnView>
type Holder = Pick<CurrentSession, 'roles'>

const forAll = ['shifts', 'settings', 'calendar', 'display', 'account'] as const

/** Parts that not everybody may open, in the order in which they stand. */
const forSome = [
  ['trail', 'trail.page'],
  ['journal', 'journal.positions'],
  ['backup', 'backup.standing'],
  ['retention', 'retention.standing'],
  ['appointment', 'appointment.page'],
  ['look-out', 'look-out.page'],
  ['directory', 'directory.page'],
  ['accounts', 'account.list'],
  ['sheet-check', 'sheet.check'],
  ['exit-pass', 'exit-pass.page'],
] as const satisfies readonly (readonly [MoreView, CallName])[]

/** Parts of 更多 that this account may open. */
export const viewsOfMore = (session: Holder): readonly MoreView[] => [
  ...forSome.flatMap(([view, name]) => (mayUse(session, name) ? view : [])),
  ...forAll,
]

const ownViews: ReadonlySet<View> = new Set<OwnView>([
  'board',
  'duty-log',
  'handover',
  'handover-records',
  'gate',
  'mail',
  'sheet',
  'search',
])

export const isInMore = (view: View): view is MoreView => !ownViews.has(view)

export const firstOfMore = (session: Holder): MoreView => viewsOfMore(session)[0] ?? 'settings'

/** Where one is after signing in. */
export const firstPlace: Place = { view: 'board' }
