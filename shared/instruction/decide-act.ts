import { shownTime } from '../calendar/index.ts'
import { accept, type Decision, refuse } from '../kernel/decision.ts'
import type {
  ConveyInstruction,
  EndInstruction,
  InstructionRow,
  ReceiveInstruction,
  ReportInstruction,
  ReportOwnInstruction,
  WithdrawInstruction,
} from './contract.ts'
import type {
  InstructionConveyed,
  InstructionEnded,
  InstructionReported,
  InstructionWithdrawn,
} from './events.ts'
import type { Person } from './person.ts'
import type { InstructionRefusal } from './refusals.ts'
import {
  type Around,
  falseActTime,
  type InstructionContext,
  type No,
  personIn,
  rowFor,
  staffIdOf,
} from './whether.ts'
import { decidesNo, wordFrom } from './word.ts'

type Decided<E extends Parameters<typeof accept>[0]> = Decision<E, InstructionRefusal>

/** One person was told, or was sought and not reached: written down by whoever told him (§8.5). */
export const decideConvey = (
  around: Around,
  input: ConveyInstruction,
  context: InstructionContext,
): Decided<InstructionConveyed> => {
  const { itemId, to, how, result, confirmedBy, note, at = context.now } = input
  const found = rowFor(around, 'convey', input, context)
  if (!found.ok) return found
  const { row } = found
  const named = personIn(around, row, to)
  if (!named.ok) return named
  const isConfirmed = result === 'confirmed'
  const no = conveyedNo(row, named.person, context) ?? falseActTime(around, at, row, context)
  if (no) return no
  const said = {
    ...(isConfirmed && confirmedBy !== undefined && { confirmedBy }),
    ...(note !== undefined && { note }),
  }
  return accept({ kind: 'instruction.conveyed', v: 1, data: { itemId, to, how, isConfirmed, at, ...said } })
}

/** The person named confirms at his own screen that he has it. */
export const decideReceive = (
  around: Around,
  { itemId, seen }: ReceiveInstruction,
  context: InstructionContext,
): Decided<InstructionConveyed> => {
  const to = staffIdOf(around, context.actor)
  const found = rowFor(around, 'convey', { itemId, seen, to: to ?? '' }, context)
  if (!found.ok) return found
  const named = personIn(around, found.row, to)
  if (!named.ok) return refuse('instruction.not-named')
  const no = conveyedNo(found.row, named.person, context)
  if (no) return no
  const { staffId } = named.person
  const data = { itemId, to: staffId, how: 'program', isConfirmed: true, at: context.now } as const
  return accept({ kind: 'instruction.conveyed', v: 1, data })
}

const conveyedNo = (
  row: InstructionRow,
  { staffId, name, conveyed }: Person,
  { now, timeZone }: InstructionContext,
): No => {
  if (conveyed !== 'yes') return undefined
  const last = row.acts.findLast(({ to }) => to === staffId)
  return refuse('instruction.conveyed-already', { name, at: shownTime(last?.on ?? row.at, timeZone, now) })
}

/** What became of one person's part, as he told somebody. */
export const decideReport = (
  around: Around,
  input: ReportInstruction,
  context: InstructionContext,
): Decided<InstructionReported> => {
  const { itemId, to, how, outcome, text, at = context.now } = input
  const found = rowFor(around, 'report', input, context)
  if (!found.ok) return found
  const named = personIn(around, found.row, to)
  if (!named.ok) return named
  const no =
    reportedNo(found.row, named.person, input, context) ?? falseActTime(around, at, found.row, context)
  return no ?? accept({ kind: 'instruction.reported', v: 1, data: { itemId, to, how, outcome, text, at } })
}

/** The same by the person himself. */
export const decideReportOwn = (
  around: Around,
  { itemId, seen, outcome, text }: ReportOwnInstruction,
  context: InstructionContext,
): Decided<InstructionReported> => {
  const to = staffIdOf(around, context.actor)
  const found = rowFor(around, 'report', { itemId, seen, to: to ?? '' }, context)
  if (!found.ok) return found
  const named = personIn(around, found.row, to)
  if (!named.ok) return refuse('instruction.not-named')
  const no = reportedNo(found.row, named.person, { outcome }, context)
  if (no) return no
  const data = { itemId, to: named.person.staffId, how: 'program', outcome, text, at: context.now } as const
  return accept({ kind: 'instruction.reported', v: 1, data })
}

/** Done is done; that it was not is another report. */
const reportedNo = (
  row: InstructionRow,
  { staffId, name, outcome: before }: Person,
  { outcome }: Pick<ReportOwnInstruction, 'outcome'>,
  { now, timeZone }: InstructionContext,
): No => {
  if (before !== 'done' || outcome !== 'done') return undefined
  const last = row.acts.findLast(({ kind, to }) => kind === 'reported' && to === staffId)
  return refuse('instruction.done-already', { name, at: shownTime(last?.on ?? row.at, timeZone, now) })
}

/** Either everybody named has carried it out, or a leader says why it ends all the same; nobody ends it silently. */
export const decideEnd = (
  around: Around,
  input: EndInstruction,
  context: InstructionContext,
): Decided<InstructionEnded> => {
  const { itemId, decision } = input
  const found = rowFor(around, decision ? 'decide' : 'end', input, context)
  if (!found.ok) return found
  const { row } = found
  const outcomes = row.people.map(({ staffId, outcome }) => ({ staffId, ...(outcome && { outcome }) }))
  if (!decision) return accept({ kind: 'instruction.ended', v: 1, data: { itemId, outcomes } })
  const said = wordFrom(around, decision.word, context)
  if (!said.ok) return said
  const no = decidesNo(said.word, row.instructor)
  const by = { word: said.word, reason: decision.reason }
  return no ?? accept({ kind: 'instruction.ended', v: 1, data: { itemId, outcomes, decision: by } })
}

/** Nothing is to be done any more, by a leader's word. */
export const decideWithdraw = (
  around: Around,
  input: WithdrawInstruction,
  context: InstructionContext,
): Decided<InstructionWithdrawn> => {
  const { itemId, reason } = input
  const found = rowFor(around, 'withdraw', input, context)
  if (!found.ok) return found
  const said = wordFrom(around, input.word, context)
  if (!said.ok) return said
  const no = decidesNo(said.word, found.row.instructor)
  return no ?? accept({ kind: 'instruction.withdrawn', v: 1, data: { itemId, word: said.word, reason } })
}
