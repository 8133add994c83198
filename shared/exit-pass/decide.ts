import { dayOf } from '../calendar/index.ts'
import { accept, type Decision, refuse } from '../kernel/decision.ts'
import { shownNumber } from '../kernel/ids.ts'
import { own } from '../kernel/own.ts'
import type {
  ConfirmRelease,
  MovePass,
  PassRow,
  SealedIssue,
  SealedPassCorrection,
  SealedRelease,
  TakeBackMove,
  WithdrawPass,
} from './contract.ts'
import type {
  GoodsLetOut,
  GoodsReleased,
  GoodsReturned,
  MoveTakenBack,
  PassCorrected,
  PassIssued,
  PassWithdrawn,
  ReleaseConfirmed,
} from './events.ts'
import { nextNumber } from './number.ts'
import type { ExitPassRefusal } from './refusals.ts'
import { newestMove, standingOf } from './row.ts'
import { outIn } from './standing.ts'
import type { LivePass } from './state.ts'
import {
  type ExitPassContext,
  type ExitPassSurroundings,
  falseApproval,
  falseDecidedAt,
  falseDecider,
  falseDue,
  falseHolder,
  falseItems,
  falseTimes,
  numberOf,
  sectionMeant,
  stageNo,
  staleRevision,
  unknownPass,
} from './whether.ts'
import { falseCounts, movedMeanwhile, together } from './whether-moved.ts'

type Around = ExitPassSurroundings
type Decided<E extends Parameters<typeof accept>[0]> = Decision<E, ExitPassRefusal>

/** The office's certificate: nothing of the bureau's, and no vehicle with goods, goes out without (§11.3, §11.4). */
export const decideIssue = (
  around: Around,
  input: SealedIssue,
  context: ExitPassContext,
): Decided<PassIssued> => {
  const no =
    falseHolder(around, input.holder, context) ??
    falseItems(input.items) ??
    falseTimes(around, input, context) ??
    falseApproval(input.approval, context)
  if (no) return no
  const section = sectionMeant(around, input.holder, input.section)
  if (section === undefined) return refuse('exit-pass.section-missing')
  const itemId = context.newItemId()
  const year = Number(dayOf(context.now, context.timeZone).slice(0, 4))
  const number = { year, n: nextNumber(own(around.exitPasses.last, String(year)) ?? 0, itemId) }
  return accept({ kind: 'exit-pass.issued', v: 1, data: { itemId, number, ...stated(input, section) } })
}

/** Before anything went out by it; the earlier statement stays to be read. */
export const decideCorrect = (
  around: Around,
  input: SealedPassCorrection,
  context: ExitPassContext,
): Decided<PassCorrected> => {
  const row = context.passOf(input.itemId)
  if (!row) return unknownPass(input.itemId)
  const { revision, reason, holder = row.holder } = input
  const no =
    stageNo(around, 'correct', row, context) ??
    staleRevision(around, row, revision, context) ??
    falseHolder(around, holder, context) ??
    falseItems(input.items) ??
    falseTimes(around, input, context) ??
    falseApproval(input.approval, context)
  if (no) return no
  const section = sectionMeant(around, holder, input.section)
  if (section === undefined) return refuse('exit-pass.section-missing')
  const said = { itemId: row.itemId, ...stated({ ...input, holder }, section) }
  if (!input.holder && isSame(row, said)) return refuse('exit-pass.nothing-changed')
  const place = { revision: row.revision + 1, corrects: row.revision, reason }
  return accept({ kind: 'exit-pass.corrected', v: 1, data: { ...said, ...place } })
}

export const decideWithdraw = (
  around: Around,
  { itemId, reason }: WithdrawPass,
  context: ExitPassContext,
): Decided<PassWithdrawn> => {
  const row = context.passOf(itemId)
  if (!row) return unknownPass(itemId)
  const no = stageNo(around, 'withdraw', row, context)
  return no ?? accept({ kind: 'exit-pass.withdrawn', v: 1, data: { itemId, reason } })
}

/** Thing by thing, as counted at the gate: all, or part with the rest still open. */
export const decideLetOut = (
  around: Around,
  input: MovePass,
  context: ExitPassContext,
): Decided<GoodsLetOut> => {
  const row = context.passOf(input.itemId)
  if (!row) return unknownPass(input.itemId)
  const items = together(input.items)
  const no =
    stageNo(around, 'let-out', row, context) ??
    movedMeanwhile(around, row.lettings, input.seen, context) ??
    falseCounts(row, items, 'out')
  return no ?? accept({ kind: 'exit-pass.let-out', v: 1, data: moved(input, items) })
}

export const decideReturn = (
  around: Around,
  input: MovePass,
  context: ExitPassContext,
): Decided<GoodsReturned> => {
  const row = context.passOf(input.itemId)
  if (!row) return unknownPass(input.itemId)
  const items = together(input.items)
  const no =
    stageNo(around, 'return', row, context) ??
    notOwed(row) ??
    movedMeanwhile(around, row.returns, input.seen, context) ??
    falseCounts(row, items, 'back')
  return no ?? accept({ kind: 'exit-pass.returned', v: 1, data: moved(input, items) })
}

/** The newest letting-out or return was a mistake: it is taken back, and stays to be read. */
export const decideTakeBackMove = (
  around: Around,
  { itemId, way, move, reason }: TakeBackMove,
  context: ExitPassContext,
): Decided<MoveTakenBack> => {
  const row = context.passOf(itemId)
  if (!row) return unknownPass(itemId)
  const number = numberOf(row)
  const no = stageNo(around, 'take-back', row, context)
  if (no) return no
  const newest = newestMove(row)
  if (!newest) return refuse('exit-pass.nothing-out', { number })
  if (newest.way !== way || newest.move !== move) return refuse('exit-pass.not-the-newest', { number })
  if (way === 'out' && row.decision) return refuse('exit-pass.telephone-stands', { number })
  const { carriedBy, items } = newest.moved
  if (carriedBy !== undefined)
    return refuse('exit-pass.carried-off', { number, passage: shownNumber(carriedBy) })
  const data = { itemId, way, move, items, reason, stands: standsWithout(row, newest) }
  return accept({ kind: 'exit-pass.taken-back', v: 1, data })
}

type Newest = NonNullable<ReturnType<typeof newestMove>>

const standsWithout = (row: PassRow, { way, moved: { items: gone } }: Newest): LivePass => {
  const { items, ...standing } = standingOf(row)
  return {
    ...standing,
    ...(row.number && { number: row.number }),
    holder: row.holder,
    since: (row.earlier[0] ?? row).at,
    items: items.map((counts, place) => {
      const { name = '', unit = '' } = row.items[place] ?? {}
      const less = gone.find(({ item }) => item === place + 1)?.count ?? 0
      return { name, unit, ...counts, [way]: counts[way] - less }
    }),
  }
}

/** Without a pass the only way on: what somebody of the office decided by telephone, as it was said. */
export const decideRelease = (
  around: Around,
  input: SealedRelease,
  context: ExitPassContext,
): Decided<GoodsReleased> => {
  const { decidedBy, telephone, decidedAt, words, holder, items, purpose, dueAt } = input
  const no =
    falseHolder(around, holder, context) ??
    falseItems(items) ??
    falseDue(dueAt, context) ??
    falseDecider(around, decidedBy, context) ??
    falseDecidedAt(around, decidedAt, context)
  if (no) return no
  const section = sectionMeant(around, holder, input.section)
  if (section === undefined) return refuse('exit-pass.section-missing')
  const said = { holder, section, items, purpose, ...(dueAt !== undefined && { dueAt }) }
  const decision = { decidedBy, telephone, decidedAt, words }
  return accept({
    kind: 'exit-pass.released',
    v: 1,
    data: { itemId: context.newItemId(), ...said, decision },
  })
}

/** The office stands by a decision by telephone, on the paper that was made up afterwards. */
export const decideConfirm = (
  around: Around,
  { itemId, approval, remark }: ConfirmRelease,
  context: ExitPassContext,
): Decided<ReleaseConfirmed> => {
  const row = context.passOf(itemId)
  if (!row) return unknownPass(itemId)
  const no = stageNo(around, 'confirm', row, context) ?? falseApproval(approval, context)
  const data = { itemId, approval, ...(remark !== undefined && { remark }) }
  return no ?? accept({ kind: 'exit-pass.confirmed', v: 1, data })
}

/** Without the keys that say nothing: the line of a pass has no empty ones. */
const stated = (
  { holder, items, purpose, validUntil, dueAt, approval }: Omit<SealedIssue, 'section'>,
  section: string,
) => ({
  holder,
  section,
  items,
  purpose,
  validUntil,
  ...(dueAt !== undefined && { dueAt }),
  approval,
})

const isSame = (row: PassRow, said: ReturnType<typeof stated>): boolean =>
  row.section === said.section &&
  row.purpose === said.purpose &&
  row.validUntil === said.validUntil &&
  row.dueAt === said.dueAt &&
  JSON.stringify([row.items, row.approval]) === JSON.stringify([said.items, said.approval])

const moved = ({ itemId, remark }: MovePass, items: GoodsLetOut['data']['items']): GoodsLetOut['data'] => ({
  itemId,
  items,
  ...(remark !== undefined && { remark }),
})

/** Nothing of it went out, or what did is not to come back. */
const notOwed = (row: PassRow) => {
  const number = numberOf(row)
  if (outIn(standingOf(row)) === 0) return refuse('exit-pass.nothing-out', { number })
  return row.dueAt === undefined ? refuse('exit-pass.not-returnable', { number }) : undefined
}
