import { accept, type Decision, refuse } from '../kernel/decision.ts'
import { shownNumber } from '../kernel/ids.ts'
import { own } from '../kernel/own.ts'
import { limitInForce } from '../settings/index.ts'
import type {
  FindBadge,
  FindGone,
  PreparedLookAtVisitor,
  SealedSignIn,
  SignOut,
  VisitRow,
} from './contract.ts'
import type { BadgeFound, VisitFoundGone, VisitorLookedAt, VisitSignedIn, VisitSignedOut } from './events.ts'
import type { VisitRefusal } from './refusals.ts'
import { insideOf } from './row.ts'
import { given } from './stated.ts'
import {
  badgeUnsaid,
  beforeArrival,
  doubtsOf,
  falseConfirmation,
  falseHost,
  falsePeople,
  falseTime,
  moreThanInside,
  secondTime,
  stageNo,
  takenBadge,
  unknown,
  type VisitContext,
  type VisitSurroundings,
  withoutWord,
} from './whether.ts'
import type { BadgeBack } from './words.ts'

type Around = VisitSurroundings

/** Who is doubtful is let in with a word of the gatekeeper; what would be false is refused (§11.3). */
export const decideSignIn = (
  around: Around,
  input: SealedSignIn,
  context: VisitContext,
): Decision<VisitSignedIn, VisitRefusal> => {
  const { visitor, doubts: found, insideAs, goneFrom, arrivedAt = context.now, ...stated } = input
  const doubts = doubtsOf(found, stated.confirmed)
  const no =
    falsePeople(around, stated.people) ??
    falseHost(around, stated.hostId, context) ??
    falseTime(around, arrivedAt, context) ??
    falseConfirmation(around, stated, context) ??
    // Before the badge: whoever is inside already needs no other one.
    secondTime(around, insideAs, context) ??
    takenBadge(around, stated.badge, context) ??
    withoutWord(doubts, stated.remark)
  if (no) return no
  if (goneFrom !== undefined) return refuse('visit.visitor-gone', { number: shownNumber(goneFrom) })
  if (!visitor) return refuse('visit.visitor-missing')
  const overstayAfterMinutes = limitInForce(around.settings, 'visit.overstay')
  const said = { itemId: context.newItemId(), visitor, ...given(stated), arrivedAt, doubts }
  return accept({ kind: 'visit.signed-in', v: 1, data: { ...said, overstayAfterMinutes } })
}

/** Some leave, or all; with the last one it is said what became of the badge. */
export const decideSignOut = (
  around: Around,
  { itemId, people: leaving, leftAt, badge }: SignOut,
  context: VisitContext,
): Decision<VisitSignedOut, VisitRefusal> => {
  const row = context.visitOf(itemId)
  if (!row) return unknown(itemId)
  const at = leftAt ?? context.now
  const people = leaving ?? insideOf(row)
  const no =
    leavingNo(row, { people, badge }, context) ??
    falseTime(around, at, context) ??
    beforeArrival(row, at, context)
  if (no) return no
  return accept({
    kind: 'visit.signed-out',
    v: 1,
    data: { itemId, people, leftAt: at, ...badgeBack(row, people, badge) },
  })
}

type LeavingSaid = { readonly people: number; readonly badge: BadgeBack | undefined }

const leavingNo = (row: VisitRow, { people, badge }: LeavingSaid, context: VisitContext) =>
  stageNo('sign-out', row, context) ??
  (people === 0 ? refuse('visit.nobody') : undefined) ??
  moreThanInside(row, people) ??
  badgeUnsaid(row, people, badge)

/** Only with the last one is there a badge to be given back. */
const badgeBack = (row: VisitRow, people: number, badge: BadgeBack | undefined) =>
  people === insideOf(row) && row.badge !== undefined && badge !== undefined ? { badge } : {}

/** Whoever forgot to sign out: that he is gone is said by a person, and how that is known; no time is invented (◇). */
export const decideFindGone = (
  { itemId, people: gone, how, badge }: FindGone,
  context: VisitContext,
): Decision<VisitFoundGone, VisitRefusal> => {
  const row = context.visitOf(itemId)
  if (!row) return unknown(itemId)
  const people = gone ?? insideOf(row)
  const no = leavingNo(row, { people, badge }, context)
  if (no) return no
  return accept({
    kind: 'visit.found-gone',
    v: 1,
    data: { itemId, people, how, ...badgeBack(row, people, badge) },
  })
}

/** Who looks and why stands in the journal before anything is shown (format.md §3). */
export const decideLookAtVisitor = (
  { itemId, reason }: PreparedLookAtVisitor,
  { visitOf }: Pick<VisitContext, 'visitOf'>,
): Decision<VisitorLookedAt, VisitRefusal> =>
  visitOf(itemId) ? accept({ kind: 'visit.looked-at', v: 1, data: { itemId, reason } }) : unknown(itemId)

export const decideFindBadge = (
  { visits }: Around,
  { badge }: FindBadge,
): Decision<BadgeFound, VisitRefusal> => {
  const out = own(visits.badges, badge)
  if (!out?.isMissing) return refuse('visit.badge-not-missing', { badge })
  return accept({ kind: 'visit.badge-found', v: 1, data: { badge, itemId: out.itemId } })
}
