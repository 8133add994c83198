import type { CallName } from '../../shared/contract.ts'
import type { CurrentSession } from '../../shared/session/contract.ts'
import type { Place, View } from './places.ts'
import { mayUse } from './session.tsx'

/** Views with a place of their own, by the rail, a key or another view. */
type OwnView =
  | 'board'
  | 'duty-log'
  | 'handover'
  | 'incident'
  | 'gate'
  | 'mail'
  | 'handover-records'
  | 'sheet'
  | 'search'
export type MoreView = Exclude<View, OwnView>
type Holder = Pick<CurrentSession, 'roles'>

/** Parts of one subject; the call that lets an account in, none where everybody may. */
type Part = readonly [MoreView, CallName?]

/** The parts of 更多 by subject, in the order in which they stand. */
const groups = [
  [
    'review',
    [
      ['review', 'review.day'],
      ['month', 'review.month'],
    ],
  ],
  [
    'gate',
    [
      ['exit-pass', 'exit-pass.page'],
      ['appointment', 'appointment.page'],
      ['look-out', 'look-out.page'],
    ],
  ],
  [
    'people',
    [
      ['instruction', 'instruction.page'],
      ['contact-check', 'contact-check.standing'],
      ['shifts'],
      ['roster', 'roster.month'],
      ['my-duties', 'roster.mine'],
      ['calendar'],
      ['directory', 'directory.page'],
      ['accounts', 'account.list'],
    ],
  ],
  [
    'books',
    [
      ['trail', 'trail.page'],
      ['journal', 'journal.positions'],
      ['sheet-check', 'sheet.check'],
      ['backup', 'backup.standing'],
      ['retention', 'retention.standing'],
    ],
  ],
  ['set-up', [['settings'], ['display'], ['account']]],
] as const satisfies readonly (readonly [string, readonly Part[]])[]

export type MoreGroup = (typeof groups)[number][0]

/** Subjects of which this account may open something, with what it may open of them. */
export const groupsOfMore = (
  session: Holder,
): readonly { readonly group: MoreGroup; readonly views: readonly MoreView[] }[] =>
  groups
    .map(([group, parts]) => ({ group, views: parts.flatMap(part => openTo(session, part)) }))
    .filter(({ views }) => views.length > 0)

const openTo = (session: Holder, [view, name]: Part): readonly MoreView[] =>
  name === undefined || mayUse(session, name) ? [view] : []

/** Parts of 更多 that this account may open. */
export const viewsOfMore = (session: Holder): readonly MoreView[] =>
  groupsOfMore(session).flatMap(({ views }) => views)

const ownViews: ReadonlySet<View> = new Set<OwnView>([
  'board',
  'duty-log',
  'handover',
  'handover-records',
  'incident',
  'gate',
  'mail',
  'sheet',
  'search',
])

export const isInMore = (view: View): view is MoreView => !ownViews.has(view)

/** The auditor is there for the trail, a leader for the days that wait for him (ux §4); everybody else begins with his own work. */
export const firstOfMore = (session: Holder): MoreView => {
  const views = viewsOfMore(session)
  if (views.includes('trail')) return 'trail'
  if (mayUse(session, 'review.sign')) return 'review'
  return views.find(view => view !== 'review' && view !== 'month') ?? 'settings'
}

/** Where one is after signing in. */
export const firstPlace: Place = { view: 'board' }
