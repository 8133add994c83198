import type { AppointmentRow } from '../../shared/appointment/contract.ts'
import { foldAppointment } from '../../shared/appointment/index.ts'
import type { EntryRow } from '../../shared/duty-log/contract.ts'
import { foldEntry, memoOf, placesOf } from '../../shared/duty-log/index.ts'
import { evolveGeneral } from '../../shared/evolve.ts'
import type { PassRow } from '../../shared/exit-pass/contract.ts'
import { foldPass } from '../../shared/exit-pass/index.ts'
import type { IncidentRow } from '../../shared/incident/index.ts'
import { foldIncident } from '../../shared/incident/index.ts'
import type { InstructionRow } from '../../shared/instruction/contract.ts'
import { foldInstruction, isInstructionEvent } from '../../shared/instruction/index.ts'
import type { Commit, Event } from '../../shared/kernel/event.ts'
import { liftEvent } from '../../shared/lift-event.ts'
import type { LookOutRow } from '../../shared/look-out/contract.ts'
import { foldLookOut } from '../../shared/look-out/index.ts'
import type { MailRow } from '../../shared/mail/contract.ts'
import { foldMail } from '../../shared/mail/index.ts'
import type { PassageRow } from '../../shared/passage/contract.ts'
import { foldPassage } from '../../shared/passage/index.ts'
import type { GeneralState } from '../../shared/state.ts'
import type { TurnAwayRow } from '../../shared/turn-away/contract.ts'
import { foldTurnAway } from '../../shared/turn-away/index.ts'
import type { VisitRow } from '../../shared/visit/contract.ts'
import { foldVisit } from '../../shared/visit/index.ts'
import { DiskError } from '../disk/file-port.ts'
import { chainMonth } from '../journal/chain-month.ts'
import { JournalDamaged } from '../journal/failures.ts'
import type { FrozenChain } from '../journal/frozen-chain.ts'
import type { ChainIndex, IndexedLine, Place } from './index/chain-index.ts'
import type { FacetAnswer, FacetSearch } from './index/facet-search.ts'
import type { LineSearch, LinesInOrder } from './index/line-search.ts'
import type { Deed } from './index/line-table.ts'
import type { ItemNumbers } from './index/narrowed-scan.ts'
import { IndexLost } from './index/part-summary.ts'
import type { IntervalTally } from './index/tally-by-time.ts'
import type { LineReader } from './line-reader.ts'
import { othersIn, placesFor } from './places-for.ts'

/** Where a line was found or written; `month` is `YYYY-MM`. */
export type LineAt = { readonly month: string; readonly length: number }

export type EntrySearch = {
  /** Half-open range of `occurredAt`, milliseconds since 1970. */
  readonly from: number
  readonly to: number
  readonly newestFirst: boolean
  readonly offset: number
  readonly limit: number
}

/**
 * One realm's chains as the program knows them: the state for deciding, and the index by which rows are read back from the
 * journal itself. Nothing here is truth; all of it is made again from the lines.
 */
export type Ledger = {
  readonly state: GeneralState
  readonly index: () => ChainIndex
  /** It led to bytes that are no such line: it is made again when it is next asked for. */
  readonly dropIndex: () => void
  /** Folds one more commit. */
  readonly note: (commit: Commit, at: LineAt) => void
  /** A kind or version of event that only a newer program knows: the book is read-only then. */
  readonly newerEvent: () => string | undefined
  /** A slice of what the first commit would have to do. @returns whether more is left. */
  readonly warmUp: () => boolean
  readonly commitWithId: (id: string) => Commit | undefined
  /** @param seq counts on over the chains of the book. */
  readonly commitAt: (seq: number) => Commit | undefined
  /** Where a line of one of the chains comes when they are counted on; undefined where the book goes on elsewhere. */
  readonly lineOf: (at: Pick<Commit, 'chain' | 'seq'>) => number | undefined
  /** Lines that bear this number, one in each chain that reaches it. */
  readonly linesNumbered: (seq: number) => readonly number[]
  /** Every line that tells of the item, oldest first. */
  readonly linesOf: (itemId: string) => readonly Commit[]
  /** The numbers of those lines. */
  readonly seqsOf: (itemId: string) => readonly number[]
  /** Lines by who wrote them, by which command and when, oldest first. */
  readonly linesFound: (search: LineSearch) => LinesInOrder
  readonly everyLine: () => LinesInOrder
  /** The newest of those that are wanted. */
  readonly newestLine: (isWanted: LineSearch['isWanted']) => number | undefined
  /** Everybody who wrote a line, and by which command; some more than once. */
  readonly deeds: () => readonly Deed[]
  /** While it runs, lines that lie near each other are read from the disk together. */
  readonly together: <T>(act: () => T) => T
  /** The rows of those of the items that there are, in their order. */
  readonly rowsOf: (itemIds: readonly string[]) => readonly EntryRow[]
  /** Numbers of the items of a home month that more than one line tells of. */
  readonly numbersWithLater: (month: string) => ReadonlySet<number>
  /** Makes ready what `byFacet` needs of that month to look among these items only. */
  readonly narrow: (month: string, only: ItemNumbers) => void
  /** @param upTo as it stood when the line with that number was written; without it, as it stands. */
  readonly entry: (itemId: string, upTo?: number) => EntryRow | undefined
  readonly incident: (itemId: string, upTo?: number) => IncidentRow | undefined
  /** What stands beside an entry that is tracked as an instruction. */
  readonly instruction: (itemId: string, upTo?: number) => InstructionRow | undefined
  readonly visit: (itemId: string, upTo?: number) => VisitRow | undefined
  readonly mail: (itemId: string, upTo?: number) => MailRow | undefined
  readonly exitPass: (itemId: string, upTo?: number) => PassRow | undefined
  /** The same of a vehicle's passage. @throws DiskError, JournalDamaged. */
  readonly passage: (itemId: string, upTo?: number) => PassageRow | undefined
  readonly turnAway: (itemId: string, upTo?: number) => TurnAwayRow | undefined
  readonly lookOut: (itemId: string) => LookOutRow | undefined
  readonly appointment: (itemId: string) => AppointmentRow | undefined
  readonly entries: (search: EntrySearch) => { readonly rows: readonly EntryRow[]; readonly total: number }
  /** A page of what is wanted by its facets, and how many of which kind there are in all. */
  readonly byFacet: (search: FacetSearch) => EntriesFound
  /** How many there are between one cut (milliseconds since 1970, ascending) and the next, by what they are. */
  readonly tallyByTime: (cuts: readonly number[]) => readonly IntervalTally[]
}

export type EntriesFound = Pick<FacetAnswer, 'total' | 'tally'> & { readonly rows: readonly EntryRow[] }

export type LedgerPorts = {
  readonly state: GeneralState
  readonly index: ChainIndex
  readonly reader: LineReader
  /** The chains before the newest: lines are counted on over them. */
  readonly frozen?: readonly FrozenChain[]
  /** Indexes the book afresh, up to that line: for when a part of the index turns out to be lost. */
  readonly reindex: (upTo: number) => ChainIndex
}

/** Lines that wait for the index: enough to be taken together, few enough to be looked through. */
const mostBehind = 32

export const createLedger = ({ state, index: found, reader, frozen = [], reindex }: LedgerPorts): Ledger => {
  let index: ChainIndex | undefined = found
  let lastSeq = found.lastSeq
  let behind: IndexedLine[] = []
  let newer: string | undefined

  const wholeIndex = (): ChainIndex => {
    if (index) return index
    behind = []
    index = reindex(lastSeq)
    return index
  }
  /** The index is disposable: whatever is lost of it is made again from the journal, and the question asked again. */
  const orAgain = <T>(ask: (index: ChainIndex) => T): T => {
    try {
      return ask(wholeIndex())
    } catch (cause) {
      if (!(cause instanceof IndexLost)) throw cause
      index = undefined
      return ask(wholeIndex())
    }
  }
  const withIndex = <T>(ask: (index: ChainIndex) => T): T => {
    catchUp()
    return orAgain(ask)
  }
  /**
   * The lines are on the disk already: an index that cannot take one is dropped, and made again when it is asked for.
   * They are taken when somebody asks or many wait, so that nobody's answer has to wait for the index.
   */
  const catchUp = (): void => {
    const lines = behind
    behind = []
    try {
      for (const line of lines) index?.note(line)
    } catch (cause) {
      if (!(cause instanceof IndexLost)) throw cause
      index = undefined
    }
  }

  const lift = (event: Event): Event | undefined => {
    const lifted = liftEvent(event)
    if (lifted.ok) return lifted.event
    newer ??= `${lifted.kind} v${lifted.v}`
    return undefined
  }
  /** Whoever asks for what cannot be read is told; nobody asked for this. */
  const warmUp = (): boolean => {
    try {
      return withIndex(parts => parts.warmUp())
    } catch (cause) {
      if (cause instanceof JournalDamaged || cause instanceof DiskError) return false
      throw cause
    }
  }
  const commitAt = (seq: number): Commit | undefined => {
    const found = withIndex(parts => parts.whereIs(seq))
    return found && reader.read(found.month, found.place.offset, found.place.length, seqInChain(frozen, seq))
  }
  /** Asked before every commit: the few lines that wait are looked through instead of being taken first. */
  const linesWithId = (id: string): readonly number[] => {
    const ask = (parts: ChainIndex) => parts.linesWithId(id)
    return behind.some(line => line.id === id) ? withIndex(ask) : orAgain(ask)
  }
  const seqsOf = (itemId: string): readonly number[] => withIndex(parts => parts.linesOfItem(itemId))
  const linesOf = (itemId: string): readonly Commit[] => seqsOf(itemId).flatMap(seq => commitAt(seq) ?? [])
  const folded = <Row>(itemId: string, upTo: number, fold: Fold<Row>): Row | undefined => {
    let row: Row | undefined
    const lines = seqsOf(itemId).filter(line => line <= upTo)
    for (const commit of lines.flatMap(line => commitAt(line) ?? [])) {
      for (const written of commit.events) {
        const event = lift(written)
        if (event && tellsOf(event, itemId)) row = fold(row, event, commit)
      }
    }
    return row
  }
  const entry = (itemId: string, upTo = Number.POSITIVE_INFINITY): EntryRow | undefined =>
    folded(itemId, upTo, foldEntry)

  const rowsOf = (itemIds: readonly string[]): readonly EntryRow[] =>
    reader.together(() => itemIds.flatMap(itemId => entry(itemId) ?? []))
  /** Facets that an event out of its order left open are read from the rows. */
  const settle = (search: Pick<FacetSearch, 'from' | 'to'>): void => {
    for (const itemId of withIndex(parts => parts.unsure(search))) {
      const row = entry(itemId)
      if (row) withIndex(parts => parts.settle(itemId, memoOf(row)))
    }
  }

  return {
    state,
    index: () => {
      catchUp()
      return wholeIndex()
    },
    dropIndex: () => {
      behind = []
      index = undefined
    },
    note: (commit, { month, length }) => {
      const [places, others]: [Place[], string[]] = [[], []]
      lastSeq++
      const meta = frozen.length === 0 ? commit : { ...commit, line: lastSeq }
      for (const written of commit.events) {
        const event = lift(written)
        if (event) evolveGeneral(state, event, meta)
        if (event) places.push(...placesFor(event, commit))
        if (event) others.push(...othersIn(event))
      }
      const { chain, id, at, actor, command } = commit
      const line = { seq: lastSeq, id, at, actor, command, month: chainMonth(chain, month), length }
      behind.push({ ...line, places, others })
      if (behind.length >= mostBehind) catchUp()
    },
    newerEvent: () => newer,
    warmUp,
    commitWithId: id => {
      for (const seq of linesWithId(id)) {
        const commit = commitAt(seq)
        if (commit?.id === id) return commit
      }
      return undefined
    },
    commitAt,
    lineOf: at => lineOf(frozen, at),
    linesNumbered: seq => linesNumbered(frozen, seq, lastSeq),
    linesOf,
    seqsOf,
    linesFound: search =>
      linesAmong(
        withIndex,
        withIndex(parts => parts.linesFound(search)),
      ),
    everyLine: () => everyLine(withIndex),
    newestLine: isWanted => withIndex(parts => parts.newestLine(isWanted)),
    deeds: () => withIndex(parts => parts.deeds()),
    together: act => reader.together(act),
    entry,
    incident: (itemId, upTo = Number.POSITIVE_INFINITY) => folded<IncidentRow>(itemId, upTo, foldIncident),
    instruction: (itemId, upTo = Number.POSITIVE_INFINITY) =>
      folded<InstructionRow>(itemId, upTo, (row, event, meta) =>
        isOther(event, itemId) ? row : foldInstruction(row, event, meta),
      ),
    visit: (itemId, upTo = Number.POSITIVE_INFINITY) => folded<VisitRow>(itemId, upTo, foldVisit),
    mail: (itemId, upTo = Number.POSITIVE_INFINITY) => folded<MailRow>(itemId, upTo, foldMail),
    exitPass: (itemId, upTo = Number.POSITIVE_INFINITY) => folded<PassRow>(itemId, upTo, foldPass),
    passage: (itemId, upTo = Number.POSITIVE_INFINITY) => folded<PassageRow>(itemId, upTo, foldPassage),
    turnAway: (itemId, upTo = Number.POSITIVE_INFINITY) => folded<TurnAwayRow>(itemId, upTo, foldTurnAway),
    appointment: itemId => folded<AppointmentRow>(itemId, Number.POSITIVE_INFINITY, foldAppointment),
    lookOut: itemId => folded<LookOutRow>(itemId, Number.POSITIVE_INFINITY, foldLookOut),
    rowsOf,
    numbersWithLater: month => withIndex(parts => parts.numbersWithLater(month)),
    narrow: (month, only) => withIndex(parts => parts.narrow(month, only)),
    entries: ({ from, to, newestFirst, offset, limit }) => {
      const { itemIds, total } = withIndex(parts => parts.between(from, to, newestFirst, offset, limit))
      return { rows: rowsOf(itemIds), total }
    },
    tallyByTime: cuts => {
      settle({ from: cuts[0] ?? 0, to: cuts.at(-1) ?? 0 })
      return withIndex(parts => parts.tallyByTime(cuts))
    },
    byFacet: search => {
      settle(search)
      const { itemIds, total, tally } = withIndex(parts => parts.byFacet(search))
      return { rows: rowsOf(itemIds), total, tally }
    },
  }
}

const lineOf = (
  frozen: readonly FrozenChain[],
  { chain, seq }: Pick<Commit, 'chain' | 'seq'>,
): number | undefined => {
  let before = 0
  for (const old of frozen) {
    if (old.chain === chain) return seq <= old.seq ? before + seq : undefined
    before += old.seq
  }
  return before + seq
}

const linesNumbered = (frozen: readonly FrozenChain[], seq: number, last: number): readonly number[] => {
  const found: number[] = []
  let before = 0
  for (const old of frozen) {
    if (seq <= old.seq) found.push(before + seq)
    before += old.seq
  }
  return before + seq <= last ? [...found, before + seq] : found
}

/** A line's own seq, where `line` counts on over the chains of the book. */
const seqInChain = (frozen: readonly FrozenChain[], line: number): number => {
  let seq = line
  for (const before of frozen) {
    if (seq <= before.seq) return seq
    seq -= before.seq
  }
  return seq
}

type WithIndex = <T>(ask: (index: ChainIndex) => T) => T

/** An index that is lost meanwhile is made again, and the question asked again. */
const everyLine = (withIndex: WithIndex): LinesInOrder => ({
  length: withIndex(parts => parts.lastSeq),
  seqAt: place => withIndex(parts => parts.everyLine().seqAt(place)),
  secondAt: place => withIndex(parts => parts.everyLine().secondAt(place)),
})

const linesAmong = (withIndex: WithIndex, seqs: Uint32Array): LinesInOrder => {
  const seqAt = (place: number) => seqs[place] ?? 0
  return { length: seqs.length, seqAt, secondAt: place => everyLine(withIndex).secondAt(seqAt(place) - 1) }
}

type Fold<Row> = (row: Row | undefined, event: Event, commit: Commit) => Row | undefined

/** A line of what it was given about tells of an instruction too. */
const isOther = (event: Event, itemId: string): boolean =>
  isInstructionEvent(event) && event.data.itemId !== itemId

const tellsOf = (event: Event, itemId: string): boolean =>
  placesOf(event).some(place => place.itemId === itemId) || othersIn(event).includes(itemId)
