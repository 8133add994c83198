import { minutesBetween } from '../calendar/index.ts'
import { decideCorrect as decideCorrectEntry } from '../duty-log/index.ts'
import { accept, type Decision, refuse } from '../kernel/decision.ts'
import type { Event } from '../kernel/event.ts'
import type { Refusal } from '../kernel/refusal.ts'
import { limitInForce } from '../settings/index.ts'
import type { CorrectInstruction, InstructionRow } from './contract.ts'
import { elementsOf } from './decide-give.ts'
import type { InstructionCorrected } from './events.ts'
import type { Recipient } from './person.ts'
import { type Around, falseDue, type InstructionContext, type No, recipientsFrom, rowFor } from './whether.ts'
import { decidesNo, wordFrom } from './word.ts'

/** Other words, other people, another deadline, by a leader's word; the earlier statement stays to be read, here and in the log. */
export const decideCorrect = (
  around: Around,
  input: CorrectInstruction,
  context: InstructionContext,
): Decision<Event> => {
  const { itemId, seen, text, dueAt, reason } = input
  const found = rowFor(around, 'correct', { itemId, seen }, context)
  if (!found.ok) return found
  const { row } = found
  const said = wordFrom(around, input.word, context)
  if (!said.ok) return said
  const named = recipientsFrom(around, input.to, row.people, context)
  if (!named.ok) return named
  const no =
    decidesNo(said.word, row.instructor) ??
    (dueAt === row.dueAt ? undefined : falseDue(dueAt, context.now, context)) ??
    nothingChanged(row, input, named.to)
  if (no) return no
  const isConveyedAnew = text !== row.text || dueAt !== row.dueAt
  const corrected: InstructionCorrected = {
    kind: 'instruction.corrected',
    v: 1,
    data: {
      itemId,
      word: said.word,
      text,
      to: named.to,
      ...(dueAt !== undefined && { dueAt }),
      revision: row.revision + 1,
      corrects: row.revision,
      reason,
      isConveyedAnew,
      ...conveyingOf(around, row, isConveyedAnew || hasNew(row, named.to), context),
    },
  }
  const entry = entryCorrected(around, row, { text, to: named.to, reason }, context)
  if ('ok' in entry) return entry
  const [first, ...others] = entry.events
  return first ? accept<Event>(first, ...others, corrected) : accept<Event>(corrected)
}

const hasNew = ({ people }: InstructionRow, to: readonly Recipient[]): boolean =>
  to.some(({ staffId }) => !people.some(person => person.staffId === staffId))

/** Whoever is told anew is told within the limit from now on; else the time that ran runs on. */
const conveyingOf = (
  { settings }: Around,
  { conveySince, conveyBy }: InstructionRow,
  isAnew: boolean,
  { now }: InstructionContext,
) =>
  isAnew
    ? { conveySince: now, conveyMinutes: limitInForce(settings, 'instruction.convey-within') }
    : { conveySince, conveyMinutes: minutesBetween(conveySince, conveyBy) }

const nothingChanged = (
  row: InstructionRow,
  { text, dueAt }: CorrectInstruction,
  to: readonly Recipient[],
): No => {
  const ids = (people: readonly Recipient[]) =>
    people
      .map(({ staffId }) => staffId)
      .sort()
      .join()
  const isSame = text === row.text && dueAt === row.dueAt && ids(to) === ids(row.to)
  return isSame ? refuse('instruction.nothing-changed') : undefined
}

type Entry = { readonly events: readonly Event[] }

/** The log says the same; where only the deadline changed, it has nothing to say. */
const entryCorrected = (
  around: Around,
  { itemId, instructor }: InstructionRow,
  { text, to, reason }: { readonly text: string; readonly to: readonly Recipient[]; readonly reason: string },
  context: InstructionContext,
): Entry | Refusal => {
  const entry = context.items.get(itemId)
  if (!entry) return { events: [] }
  const { type, occurredAt, dueAt, revision } = entry
  const elements = { ...entry.elements, ...elementsOf({ word: instructor, to }) }
  const said = {
    itemId,
    revision,
    type,
    text,
    occurredAt,
    elements,
    reason,
    ...(dueAt !== undefined && { dueAt }),
  }
  const decision = decideCorrectEntry(around, said, context)
  if (decision.ok) return { events: decision.events }
  return decision.code === 'duty-log.nothing-changed' ? { events: [] } : decision
}
