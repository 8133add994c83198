import { dutyDayRange } from '../shared/calendar/index.ts'
import type { CommandAnswer, CommandName } from '../shared/contract.ts'
import { contract } from '../shared/contract.ts'
import { type DecideContext, decideGeneral } from '../shared/decide.ts'
import type { EntryRow } from '../shared/duty-log/contract.ts'
import { placesOf } from '../shared/duty-log/index.ts'
import type { ContractRow } from '../shared/kernel/contract-row.ts'
import { refuse } from '../shared/kernel/decision.ts'
import type { Commit, Event } from '../shared/kernel/event.ts'
import { firstNumberOfChain, makeItemId, parseChain } from '../shared/kernel/ids.ts'
import type { Refusal } from '../shared/kernel/refusal.ts'
import type { Role } from '../shared/kernel/roles.ts'
import type { PreparedInput, SealedInput } from '../shared/prepared.ts'
import { withRule } from '../shared/refusals.ts'
import { itemsAtGate } from './gate/rows-of-day.ts'
import type { ChainWriter } from './journal/append.ts'
import { NotWritten, Poisoned } from './journal/failures.ts'
import type { Clock } from './ports.ts'
import { hasNewsOfDay } from './review/day-news.ts'
import { peopleOfDay } from './review/people-of-day.ts'
import { itemsOnReview } from './review/read-review-sheet.ts'
import type { Ledger } from './store/ledger.ts'
import { itemBesideLog } from './store/places-for.ts'

/** One act for the lane, its input parsed and prepared, its actor proven. */
export type Act<N extends CommandName = CommandName> = {
  readonly name: N
  readonly input: PreparedInput<N>
  /** Account id, `setup` or `system`. */
  readonly actor: string
  readonly roles: readonly Role[]
  /** Command id: the same act sent again is answered, not done again. */
  readonly id: string
}

/** The instant that a line will bear, and the journal file that it goes to (`YYYY-MM`). */
export type LineTime = { readonly at: string; readonly month: string }

export type LanePorts = {
  readonly writer: ChainWriter
  readonly ledger: Ledger
  readonly clock: Clock
  readonly station: string
  readonly timeZone: string
  /** Puts references in the place of particulars, for a commit of that month; they are on the disk when it returns. */
  readonly sealed: <N extends CommandName>(name: N, input: PreparedInput<N>, time: LineTime) => SealedInput<N>
  /** Frees what was put aside for a full disk. */
  readonly releaseReserve: () => void
  readonly onCommitted: (commit: Commit) => void
  /** Called once when nothing can be written any more. */
  readonly onPoisoned: (refusal: Refusal) => void
}

type LaneParts = LanePorts & { readonly firstNumber: number }

/**
 * The one lane that changes anything. It runs to its end without giving way, so that acts are decided and written one
 * after the other and decide always sees the newest state. An answer with `ok` means: the line is on the disk.
 */
export type Lane = {
  readonly commit: <N extends CommandName>(act: Act<N>) => CommandAnswer
  /** What the program itself has to say (`journal.tail-cut`, `clock.moved`); `command` names its occasion. */
  readonly note: (command: string, event: Event, id: string) => CommandAnswer
  /** What else is to be written in turn: if the disk refuses it, that is said as it is of an act. */
  readonly orRefused: <T>(act: () => T) => T | Refusal
}

/** The answer of an act that stands in the journal already, or the refusal of a borrowed id. Throws DiskError, JournalDamaged. */
export const answerBefore = (
  ledger: Ledger,
  { name, actor, id }: { name: string; actor: string; id: string },
): CommandAnswer | undefined => {
  const before = ledger.commitWithId(id)
  if (!before) return undefined
  const isSame = before.command === name && before.actor === actor
  return isSame ? accepted(before) : withRule(refuse('lane.id-reused'))
}

export const createLane = (ports: LanePorts): Lane => {
  const { writer, ledger, clock } = ports
  const parts = { ...ports, firstNumber: firstNumberOfChain(parseChain(writer.chain)?.n ?? 1) }

  const append = (draft: Pick<Commit, 'at' | 'actor' | 'id' | 'command' | 'events'>): CommandAnswer => {
    const [placed] = writer.append([draft])
    if (!placed) throw new RangeError('nothing appended')
    const { commit, file, length } = placed
    ledger.note(commit, { month: file.slice(0, 7), length: length + 1 })
    ports.onCommitted(commit)
    return accepted(commit)
  }
  const orRefused: Lane['orRefused'] = act => {
    try {
      return act()
    } catch (cause) {
      return refusalOf(ports, cause)
    }
  }

  return {
    orRefused,
    commit: act => {
      const before = answerBefore(ledger, act)
      if (before) return before
      const at = clock.now()
      const month = writer.monthFor(at)
      return orRefused(() => {
        const input = ports.sealed(act.name, act.input, { at, month })
        const decision = decideGeneral(ledger.state, act.name, input, contextFor(parts, act, { at, month }))
        if (!decision.ok) return withRule(decision)
        return append({ at, actor: act.actor, id: act.id, command: act.name, events: decision.events })
      })
    },
    note: (command, event, id) =>
      orRefused(() => append({ at: clock.now(), actor: 'system', id, command, events: [event] })),
  }
}

const accepted = (commit: Commit): CommandAnswer => {
  const { chain, seq, hash } = commit
  const itemId = firstItemOf(commit)
  return itemId === undefined ? { ok: true, chain, seq, hash } : { ok: true, chain, seq, hash, itemId }
}

const firstItemOf = ({ events }: Commit): string | undefined => {
  for (const event of events) {
    const [place] = placesOf(event)
    if (place) return place.itemId
    const beside = itemBesideLog(event)
    if (beside !== undefined) return beside
  }
  return undefined
}

/** Not written: as it was, try again. Poisoned: nobody knows, so nothing more is written (reliability.md §1). */
const refusalOf = ({ writer, releaseReserve, onPoisoned }: LanePorts, cause: unknown): Refusal => {
  if (cause instanceof NotWritten) {
    const isFull = cause.code === 'ENOSPC' || cause.code === 'EDQUOT'
    if (isFull) releaseReserve()
    return isFull ? refuse('journal.disk-full') : refuse('journal.not-written', { code: cause.code })
  }
  if (!(cause instanceof Poisoned)) throw cause
  const refusal = refuse('journal.poisoned', { number: writer.last().seq })
  onPoisoned(refusal)
  return refusal
}

const contextFor = <N extends CommandName>(
  ports: LaneParts,
  act: Act<N>,
  { at, month }: LineTime,
): DecideContext => ({
  now: at,
  actor: act.actor,
  roles: act.roles,
  station: ports.station,
  timeZone: ports.timeZone,
  newItemId: numbering(ports, month),
  items: itemsTouched(ports.ledger, act),
  itemsBetween: itemsBetween(ports.ledger),
  incidentOf: itemId => ports.ledger.incident(itemId),
  instructionOf: itemId => ports.ledger.instruction(itemId),
  visitOf: itemId => ports.ledger.visit(itemId),
  mailOf: itemId => ports.ledger.mail(itemId),
  passOf: itemId => ports.ledger.exitPass(itemId),
  passageOf: itemId => ports.ledger.passage(itemId),
  turnAwayOf: itemId => ports.ledger.turnAway(itemId),
  lookOutOf: itemId => ports.ledger.lookOut(itemId),
  appointmentOf: itemId => ports.ledger.appointment(itemId),
  itemsAtGate: itemsAtGate(ports.ledger),
  itemsOnReview: itemsOnReview(ports.ledger),
  hashOf: (chain, seq) => hashAt(ports.ledger, chain, seq),
  leadersOf: day => peopleOfDay(ports.ledger, 'leader', dutyDayRange(day, ports.timeZone)),
  hasNews: (day, seen) => hasNewsOfDay(ports.ledger, day, seen),
})

const hashAt = (ledger: Ledger, chain: string, seq: number): string | undefined => {
  const line = ledger.lineOf({ chain, seq })
  const commit = line === undefined ? undefined : ledger.commitAt(line)
  return commit?.chain === chain ? commit.hash : undefined
}

/** One past the highest that was given out, and on from there within the act. */
const numbering = ({ ledger, station, firstNumber }: LaneParts, month: string): (() => string) => {
  let given = ledger.state.numbers[`${station}-${month.slice(2, 4)}${month.slice(5, 7)}`] ?? 0
  return () => {
    given = Math.max(given + 1, firstNumber)
    return makeItemId(station, 'general', month, given)
  }
}

const mostBetween = 500

const itemsBetween =
  (ledger: Ledger) =>
  (from: string, to: string): readonly EntryRow[] => {
    const range = { from: Date.parse(from), to: Date.parse(to), newestFirst: false }
    return ledger.entries({ ...range, offset: 0, limit: mostBetween }).rows
  }

const itemsTouched = <N extends CommandName>(
  ledger: Ledger,
  { name, input }: Act<N>,
): Map<string, EntryRow> => {
  const { touches }: ContractRow = contract[name]
  const rows = new Map<string, EntryRow>()
  for (const id of touches?.(input as never) ?? []) {
    const row = ledger.entry(id)
    if (row) rows.set(id, row)
  }
  return rows
}
