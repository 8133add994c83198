import { decideRecord, type EntryRow, isSettled } from '../duty-log/index.ts'
import { accept, type Decision, refuse } from '../kernel/decision.ts'
import type { Event } from '../kernel/event.ts'
import { shownNumber } from '../kernel/ids.ts'
import type { Refusal } from '../kernel/refusal.ts'
import { limitInForce } from '../settings/index.ts'
import type { GiveInstruction } from './contract.ts'
import type { InstructionGiven } from './events.ts'
import { namesInWords } from './in-words.ts'
import type { Recipient } from './person.ts'
import type { InstructionRefusal } from './refusals.ts'
import { type Around, falseDue, type InstructionContext, type No, recipientsFrom } from './whether.ts'
import { type Word, wordFrom } from './word.ts'

/** A leader said what is to be done: an entry of the log, and beside it each named person's line (§8.5). */
export const decideGive = (
  around: Around,
  input: GiveInstruction,
  context: InstructionContext,
): Decision<Event> => {
  const { text, dueAt, source } = input
  const said = wordFrom(around, input.word, context)
  if (!said.ok) return said
  const { word } = said
  const named = recipientsFrom(around, input.to, [], context)
  if (!named.ok) return named
  const no = falseDue(dueAt, word.at, context) ?? unknownSource(input, context)
  if (no) return no
  const entry = entryOf(around, input, { word, to: named.to }, context)
  if ('ok' in entry) return entry
  const given: InstructionGiven = {
    kind: 'instruction.given',
    v: 1,
    data: {
      itemId: entry.itemId,
      ...(source && { source }),
      word,
      text,
      to: named.to,
      ...(dueAt !== undefined && { dueAt }),
      // A paper lay somewhere before it came here; a voice was heard when it spoke.
      conveySince: word.way === 'paper' ? context.now : word.at,
      conveyMinutes: limitInForce(around.settings, 'instruction.convey-within'),
    },
  }
  const [first, ...others] = entry.events
  return first ? accept<Event>(first, ...others, given) : accept<Event>(given)
}

const unknownSource = ({ source }: GiveInstruction, { items }: InstructionContext): No =>
  source && 'itemId' in source && source.itemId !== undefined && !items.has(source.itemId)
    ? refuse('instruction.source-unknown', { number: shownNumber(source.itemId) })
    : undefined

type Entry = { readonly itemId: string; readonly events: readonly Event[] }
type Said = { readonly word: Word; readonly to: readonly Recipient[] }

const entryOf = (
  around: Around,
  { tracks, text }: GiveInstruction,
  said: Said,
  context: InstructionContext,
): Entry | Refusal => {
  if (tracks !== undefined) return trackedEntry(tracks, context)
  const decision = decideRecord(
    around,
    { type: 'instruction', text, occurredAt: said.word.at, elements: elementsOf(said), followUp: false },
    context,
  )
  if (!decision.ok) return decision
  const [{ data, ...event }] = decision.events
  // Deadline and result are what is tracked: the entry never lacks them.
  const missing = data.missing.filter(name => name !== 'dueAt' && name !== 'result')
  return { itemId: data.itemId, events: [{ ...event, data: { ...data, missing } }] }
}

const longestNames = 60

/** As the log names them. */
export const elementsOf = ({
  word,
  to,
}: Said): { readonly instructor: string; readonly recipient: string } => ({
  instructor: word.name,
  recipient: namesInWords(to, 5).slice(0, longestNames),
})

/** What was only noted is tracked from now on, under its own number; a deadline of its own would ring twice. */
const trackedEntry = (itemId: string, context: InstructionContext): Entry | Refusal<InstructionRefusal> => {
  const number = shownNumber(itemId)
  const row = context.items.get(itemId)
  if (!row) return refuse('instruction.source-unknown', { number })
  if (row.type !== 'instruction' || row.nil) return refuse('instruction.entry-of-other-type', { number })
  if (isSettled(row.handling.stage)) return refuse('instruction.entry-settled', { number })
  if (context.instructionOf(itemId)) return refuse('instruction.tracked-already', { number })
  return { itemId, events: row.handling.stage === 'open' ? [closedBy(row)] : [] }
}

const closedBy = ({ itemId }: EntryRow): Event => ({
  kind: 'duty-log.closed',
  v: 1,
  data: { itemId, result: '已转为批示跟踪办理' },
})
