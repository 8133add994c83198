import { assertNever, type Event, type EventMeta } from '../kernel/event.ts'
import type { Conveyance, InstructionRow, InstructionStatement, Report } from './contract.ts'
import {
  type InstructionConveyed,
  type InstructionCorrected,
  type InstructionGiven,
  type InstructionReported,
  isInstructionEvent,
} from './events.ts'
import { afterCorrection, begun, openStageOf, withConveyance, withReport } from './person.ts'
import type { InstructionStage } from './stages.ts'

/** The row after one more event of its instruction; total, other events leave it as it is. */
export const foldInstruction = (
  row: InstructionRow | undefined,
  event: Event,
  meta: EventMeta,
): InstructionRow | undefined => {
  if (!isInstructionEvent(event) || (row && event.data.itemId !== row.itemId)) return row
  switch (event.kind) {
    case 'instruction.given':
      return row ?? givenRow(event, meta)
    case 'instruction.corrected':
      return row && correctedRow(row, event, meta)
    case 'instruction.conveyed':
      return row && withAct(row, conveyanceOf(event, meta), withConveyance(row.people, event.data))
    case 'instruction.reported':
      return row && withAct(row, reportOf(event, meta), withReport(row.people, event.data))
    case 'instruction.ended': {
      const { decision } = event.data
      return row && { ...row, ended: { ...saidBy(meta), ...(decision && { decision }) } }
    }
    case 'instruction.withdrawn': {
      const { word, reason } = event.data
      return row && { ...row, withdrawn: { ...saidBy(meta), word, reason } }
    }
    default:
      return assertNever(event)
  }
}

/** Where it stands. A withdrawal made elsewhere at the same time weighs more than an end. */
export const stageOf = (row: Pick<InstructionRow, 'people' | 'ended' | 'withdrawn'>): InstructionStage => {
  if (row.withdrawn) return 'withdrawn'
  return row.ended ? 'ended' : openStageOf(row.people)
}

/** Statements, acts and the end together: what somebody who reads the card has before him. */
export const seenOf = ({ revision, acts, ended, withdrawn }: InstructionRow): number =>
  revision + acts.length + (ended ? 1 : 0) + (withdrawn ? 1 : 0)

const saidBy = ({ actor: by, at, seq, hash }: EventMeta) => ({ by, at, seq, hash })

const minuteMs = 60_000
const conveyBy = ({
  conveySince,
  conveyMinutes,
}: InstructionGiven['data'] | InstructionCorrected['data']) => ({
  conveySince,
  conveyBy: new Date(Date.parse(conveySince) + conveyMinutes * minuteMs).toISOString(),
})

const givenRow = ({ data }: InstructionGiven, meta: EventMeta): InstructionRow => {
  const { itemId, source, word, text, to, dueAt } = data
  return {
    itemId,
    ...(source && { source }),
    instructor: word,
    revision: 1,
    word,
    text,
    to,
    ...(dueAt !== undefined && { dueAt }),
    dueSince: data.conveySince,
    ...saidBy(meta),
    ...conveyBy(data),
    people: begun(to),
    acts: [],
    earlier: [],
  }
}

const correctedRow = (
  row: InstructionRow,
  { data }: InstructionCorrected,
  meta: EventMeta,
): InstructionRow => {
  const { revision, word, text, to, dueAt, reason } = data
  const { itemId, source, instructor, acts, ended, withdrawn, earlier } = row
  return {
    itemId,
    ...(source && { source }),
    instructor,
    revision,
    word,
    text,
    to,
    ...(dueAt !== undefined && { dueAt }),
    dueSince: dueAt === row.dueAt ? row.dueSince : meta.at,
    reason,
    ...saidBy(meta),
    ...conveyBy(data),
    people: afterCorrection(row.people, data),
    acts,
    ...(ended && { ended }),
    ...(withdrawn && { withdrawn }),
    earlier: [...earlier, statementOf(row)],
  }
}

const statementOf = (row: InstructionRow): InstructionStatement => {
  const { revision, word, text, to, dueAt, dueSince, reason, by, at, seq, hash } = row
  return {
    revision,
    word,
    text,
    to,
    ...(dueAt !== undefined && { dueAt }),
    dueSince,
    ...(reason !== undefined && { reason }),
    by,
    at,
    seq,
    hash,
  }
}

const withAct = (
  row: InstructionRow,
  act: Conveyance | Report,
  people: InstructionRow['people'],
): InstructionRow => ({ ...row, people, acts: [...row.acts, act] })

const conveyanceOf = ({ data }: InstructionConveyed, meta: EventMeta): Conveyance => {
  const { itemId: _, at: on, ...said } = data
  return { kind: 'conveyed', ...said, on, ...saidBy(meta) }
}

const reportOf = ({ data }: InstructionReported, meta: EventMeta): Report => {
  const { itemId: _, at: on, ...said } = data
  return { kind: 'reported', ...said, on, ...saidBy(meta) }
}
