import { accept, type Decision, refuse } from '../kernel/decision.ts'
import { shownNumber } from '../kernel/ids.ts'
import type { SealedTakeBackSignOut, SealedVisitCorrection, VisitRow } from './contract.ts'
import type { VisitCorrected, VisitTakenBack } from './events.ts'
import type { VisitRefusal } from './refusals.ts'
import { lastLeaving, stageOf, toldAt } from './row.ts'
import { given } from './stated.ts'
import {
  doubtsOf,
  falseConfirmation,
  falseCount,
  falseHost,
  falsePeople,
  falseTime,
  leftBefore,
  secondTime,
  staleRevision,
  takenBadge,
  takenByOther,
  unknown,
  type VisitContext,
  type VisitSurroundings,
  withoutWord,
} from './whether.ts'

type Around = VisitSurroundings

/** A mistake at the gate is a new statement; the earlier one stays to be read. */
export const decideCorrectVisit = (
  around: Around,
  input: SealedVisitCorrection,
  context: VisitContext,
): Decision<VisitCorrected, VisitRefusal> => {
  const {
    itemId,
    revision,
    reason,
    arrivedAt,
    visitor,
    doubts: found,
    insideAs,
    goneFrom: _,
    ...stated
  } = input
  const row = context.visitOf(itemId)
  if (!row) return unknown(itemId)
  const doubts = visitor ? doubtsOf(found, stated.confirmed) : doubtsOf(row.doubts, stated.confirmed)
  const no =
    staleRevision(around, row, revision, context) ??
    falsePeople(around, stated.people) ??
    falseCount(row, stated.people) ??
    falseHost(around, stated.hostId, context) ??
    falseTime(around, arrivedAt, { ...context, now: row.at }) ??
    falseConfirmation(around, stated, context) ??
    leftBefore(row, arrivedAt, context) ??
    otherBadge(around, row, stated.badge, context) ??
    otherVisit(around, row, insideAs, context) ??
    withoutWord(doubts, stated.remark)
  if (no) return no
  const said = { itemId, visitor: visitor ?? row.visitor, ...given(stated), arrivedAt, doubts }
  if (!visitor && isSame(row, said)) return refuse('visit.nothing-changed')
  const place = { revision: row.revision + 1, corrects: row.revision, reason }
  return accept({ kind: 'visit.corrected', v: 1, data: { ...said, ...place } })
}

/** He is inside after all; not where he is inside already by a visit of his own, nor with a badge that another has. */
export const decideTakeBack = (
  around: Around,
  { itemId, reason, insideAs }: SealedTakeBackSignOut,
  context: VisitContext,
): Decision<VisitTakenBack, VisitRefusal> => {
  const row = context.visitOf(itemId)
  if (!row) return unknown(itemId)
  const last = lastLeaving(row)
  if (!last) return refuse('visit.nobody-left', { number: shownNumber(itemId) })
  const no =
    otherVisit(around, row, insideAs, context) ??
    (stageOf(row) === 'left' ? takenByOther(around, row, context) : undefined)
  if (no) return no
  const { people } = last
  return accept({
    kind: 'visit.taken-back',
    v: 1,
    data: { itemId, people, leftAt: toldAt(last), reason, visit: inMind(row) },
  })
}

/** The same papers are inside by another visit than this one. */
const otherVisit = (around: Around, row: VisitRow, insideAs: string | undefined, context: VisitContext) =>
  insideAs === row.itemId ? undefined : secondTime(around, insideAs, context)

/** Whoever left has no badge any more: which one it was may be put right though another has it now. */
const otherBadge = (around: Around, row: VisitRow, badge: string | undefined, context: VisitContext) =>
  badge === row.badge || stageOf(row) === 'left' ? undefined : takenBadge(around, badge, context)

const inMind = ({ visitor, people, hostId, purpose, badge, arrivedAt, overstayAfterMinutes }: VisitRow) => ({
  visitor,
  came: people,
  hostId,
  purpose,
  ...(badge !== undefined && { badge }),
  arrivedAt,
  overstayAfterMinutes,
})

const compared = [
  'people',
  'hostId',
  'purpose',
  'confirmed',
  'confirmedAt',
  'badge',
  'carried',
  'remark',
  'arrivedAt',
] as const

const isSame = (row: VisitRow, said: Pick<VisitRow, (typeof compared)[number]>): boolean =>
  compared.every(field => row[field] === said[field])
