import { type AccountState, nameOf } from '../account/index.ts'
import { dayOf, minutesBetween, shownDay, shownTime } from '../calendar/index.ts'
import { type DirectoryState, staffOf } from '../directory/index.ts'
import type { DutyLogSurroundings, EntryRow } from '../duty-log/index.ts'
import type { Context } from '../kernel/context.ts'
import { refuse } from '../kernel/decision.ts'
import type { Frozen } from '../kernel/event.ts'
import { shownNumber } from '../kernel/ids.ts'
import { compare } from '../kernel/reading.ts'
import type { Refusal } from '../kernel/refusal.ts'
import { limitInForce } from '../settings/index.ts'
import type { InstructionRow } from './contract.ts'
import type { Person, Recipient } from './person.ts'
import type { InstructionRefusal } from './refusals.ts'
import { stageOf } from './row.ts'
import { type InstructionAct, instructionTable } from './stages.ts'

/** What instructions need of other features. */
export type InstructionSurroundings = DutyLogSurroundings & { directory: DirectoryState }
export type Around = Frozen<InstructionSurroundings>
export type No = Refusal<InstructionRefusal> | undefined
type When = Pick<Context, 'now' | 'timeZone'>

/** What decide is told beside all others: an instruction as the journal has it, also one that is ended. */
export type InstructionContext = Context<EntryRow> & {
  readonly instructionOf: (itemId: string) => InstructionRow | undefined
}

/** The row that an act names, if its stage takes that act and nobody else did something to the same matter meanwhile. */
export const rowFor = (
  around: Pick<Around, 'accounts'>,
  act: InstructionAct,
  { itemId, seen, to }: { readonly itemId: string; readonly seen: number; readonly to?: string | undefined },
  context: InstructionContext,
): { readonly ok: true; readonly row: InstructionRow } | Refusal<InstructionRefusal> => {
  const row = context.instructionOf(itemId)
  if (!row) return refuse('instruction.unknown', { number: shownNumber(itemId) })
  const no = stale(around, row, seen, to, context) ?? stageNo(around, act, row, context)
  return no ?? { ok: true, row }
}

const stageNo = (
  { accounts }: Pick<Around, 'accounts'>,
  act: InstructionAct,
  row: InstructionRow,
  when: When,
): No => {
  const { no } = instructionTable[stageOf(row)][act]
  if (no === undefined) return undefined
  const last = row.withdrawn ?? row.ended ?? row
  return refuse(no, {
    name: nameOf(accounts, last.by),
    at: shownTime(last.at, when.timeZone, when.now),
    outstanding: row.people
      .filter(({ outcome }) => outcome !== 'done')
      .map(({ name }) => name)
      .join('、'),
  })
}

type Deed = { readonly by: string; readonly at: string; readonly seq: number; readonly to?: string }

/** Everything that was done to it, oldest first; what is about one person names him. */
const deedsOf = (row: InstructionRow): readonly Deed[] => {
  const ofAll = ({ by, at, seq }: Deed): Deed => ({ by, at, seq })
  const whole = [
    ...row.earlier,
    row,
    ...(row.ended ? [row.ended] : []),
    ...(row.withdrawn ? [row.withdrawn] : []),
  ]
  return [...whole.map(deed => ofAll({ by: deed.by, at: deed.at, seq: deed.seq })), ...row.acts].sort(
    (a, b) => compare(a.at, b.at) || a.seq - b.seq,
  )
}

/** Two at once: what was done to another person's line disturbs nobody. */
const stale = (
  { accounts }: Pick<Around, 'accounts'>,
  row: InstructionRow,
  seen: number,
  to: string | undefined,
  { now, timeZone }: When,
): No => {
  const unseen = deedsOf(row).slice(seen)
  const last = unseen.findLast(deed => to === undefined || deed.to === undefined || deed.to === to)
  if (!last) return undefined
  return refuse('instruction.meanwhile', {
    name: nameOf(accounts, last.by),
    at: shownTime(last.at, timeZone, now),
  })
}

/** Whom of the staff it names, each once; `before`: those who were named already may have left since. */
export const recipientsFrom = (
  { directory }: Around,
  to: readonly string[],
  before: readonly Person[],
  { now, timeZone }: When,
): { readonly ok: true; readonly to: readonly [Recipient, ...Recipient[]] } | Refusal<InstructionRefusal> => {
  const today = dayOf(now, timeZone)
  const named: Recipient[] = []
  for (const staffId of new Set(to)) {
    const known = before.find(person => person.staffId === staffId)
    const staff = staffOf(directory, staffId)
    if (!staff) return refuse('instruction.recipient-unknown')
    if (!known && staff.leftOn !== undefined && staff.leftOn <= today)
      return refuse('instruction.recipient-left', { name: staff.name, on: shownDay(staff.leftOn, today) })
    named.push({ staffId, name: staff.name, section: staff.section })
  }
  const [first, ...others] = named
  return first ? { ok: true, to: [first, ...others] } : refuse('instruction.recipient-unknown')
}

/** A deadline that is over before it begins is most likely a wrong day. */
export const falseDue = (dueAt: string | undefined, from: string, { now, timeZone }: When): No =>
  dueAt === undefined || dueAt > from
    ? undefined
    : refuse('instruction.due-too-early', {
        due: shownTime(dueAt, timeZone, now),
        from: shownTime(from, timeZone, now),
      })

/** What somebody did lies between the word and now. */
export const falseActTime = (
  { settings }: Pick<Around, 'settings'>,
  at: string,
  row: InstructionRow,
  { now, timeZone }: When,
): No => {
  const shown = (instant: string) => shownTime(instant, timeZone, now)
  if (minutesBetween(now, at) * 60 > limitInForce(settings, 'duty-log.ahead'))
    return refuse('instruction.act-ahead', { at: shown(at), now: shown(now) })
  if (minutesBetween(at, row.instructor.at) >= 1)
    return refuse('instruction.act-too-early', { at: shown(at), given: shown(row.instructor.at) })
  return undefined
}

/** The line of a person whom it names. */
export const personIn = (
  { directory }: Pick<Around, 'directory'>,
  row: InstructionRow,
  staffId: string | undefined,
): { readonly ok: true; readonly person: Person } | Refusal<InstructionRefusal> => {
  const person = row.people.find(one => one.staffId === staffId)
  if (person) return { ok: true, person }
  const name = staffId === undefined ? undefined : staffOf(directory, staffId)?.name
  return name === undefined
    ? refuse('instruction.not-named')
    : refuse('instruction.other-not-named', { name })
}

export const staffIdOf = (
  { accounts }: Frozen<{ accounts: AccountState }>,
  actor: string,
): string | undefined => accounts[actor]?.staffId
