import type { CommandAnswer, CommandName } from '../shared/contract.ts'
import type { ChainPosition } from '../shared/journal/contract.ts'
import { clockConfirmed, clockMoved } from '../shared/journal/index.ts'
import { refuse } from '../shared/kernel/decision.ts'
import type { Event } from '../shared/kernel/event.ts'
import type { Refusal } from '../shared/kernel/refusal.ts'
import { type ClockWatch, watchForBook } from './clock-watch.ts'
import { type Act, answerBefore } from './commit.ts'
import { DiskError } from './disk/file-port.ts'
import { createInsideNow, type InsideNow } from './gate/inside-now.ts'
import { JournalDamaged, NotWritten, Poisoned } from './journal/failures.ts'
import type { TailCut } from './journal/recover.ts'
import type { JournalBookPorts } from './journal-book-ports.ts'
import {
  type ChainWriters,
  type OpenedChains,
  openChains,
  openWriters,
  type ReadOnly,
  readOnlyFolder,
} from './open-chains.ts'
import { type OpenedLane, openLane } from './open-lane.ts'
import { VehicleIndex } from './passage/known-vehicles.ts'
import { newCommandId } from './ports.ts'
import type { ProvenPart } from './proven-part.ts'
import { createSecretChain, type SecretChain } from './secret-chain.ts'
import { Soundness } from './soundness.ts'
import { createDrafts, type Drafts } from './store/drafts.ts'
import type { Ledger } from './store/ledger.ts'
import { type MonthKeys, openMonthKeys } from './store/month-keys.ts'
import { createPeopleOfBook, type PeopleOfBook } from './store/people-of-book.ts'
import { recoverPeople } from './store/recover-people.ts'
import { VisitorIndex } from './visit/known-visitors.ts'
import { cutsOf, lastAtOf, noteOf, type OpeningNote, positionOf, tellCuts } from './what-was-found.ts'

const warmingMs = 8

/**
 * A book that has a journal: always readable, and writable by its lane unless `readOnly` says why not.
 * One object a process; it holds the only writers of both chains.
 */
export class JournalBook {
  readonly station: string
  readonly timeZone: string
  /** As far as the lines were believed when the book was opened: for deciding and signing in. */
  readonly ledger: Ledger
  readonly clock: ClockWatch
  readonly keys: MonthKeys
  readonly drafts: Drafts
  readonly people: PeopleOfBook
  readonly inside: InsideNow
  readonly visitors: VisitorIndex
  readonly vehicles: VehicleIndex
  readonly openingNote: OpeningNote | undefined
  readonly #ports: JournalBookPorts
  readonly #untold: TailCut[]
  readonly #chains: OpenedChains
  readonly #writers: ChainWriters | undefined
  readonly #lane: OpenedLane | undefined
  readonly #secret: SecretChain | undefined
  readonly #soundness: Soundness
  readonly #generalChains: readonly string[]
  #lastAt: string
  /** `at` of the last line that was written to each chain since it was opened. */
  #writtenAt: { general?: string; secret?: string } = {}
  #verifiedAt: string | undefined
  #isDirty = true

  /** Throws DiskError, Poisoned; then opening may be tried again. */
  constructor(ports: JournalBookPorts) {
    const { port, folder, station } = ports
    this.#ports = ports
    this.station = station
    this.#chains = openChains(port, folder, station)
    const { general, readOnly } = this.#chains
    this.#soundness = new Soundness({ ...ports, reader: general.reader }, readOnly)
    const { frozen, chain } = general.lineage
    this.#generalChains = [...frozen.map(before => before.chain), chain]
    this.ledger = general.ledger
    this.timeZone = this.ledger.state.station.opened?.timeZone ?? ports.timeZone
    this.#verifiedAt = general.verifiedAt
    this.#lastAt = lastAtOf(this.#chains)
    this.#untold = [...cutsOf(general.recovered)]
    this.openingNote = noteOf(this.#untold)
    this.clock = watchForBook(ports.clock, this.ledger.state, this.#lastAt)
    this.keys = openMonthKeys(port, folder, station, ports.random)
    this.drafts = createDrafts({ ...ports, timeZone: this.timeZone, keys: this.keys })
    this.people = createPeopleOfBook({
      ...ports,
      keys: this.keys,
      chains: () => this.generalChains,
      beforeWriting: chain => recoverPeople(port, folder, chain),
    })
    const { monotonicMs } = ports.clock
    this.inside = createInsideNow(this)
    this.visitors = new VisitorIndex({ ledger: this.ledger, people: this.people, monotonicMs })
    this.vehicles = new VehicleIndex({ ledger: this.ledger, people: this.people, monotonicMs })
    this.#writers = readOnly ? undefined : openWriters(port, folder, this.timeZone, this.#chains)
    if (!this.#writers) this.#soundness.close(readOnlyFolder(folder))
    this.#lane = this.#writers && this.#openLane(this.#writers)
    this.#secret = this.#writers && this.#openSecret(this.#writers)
    if (!this.clock.isUnconfirmed()) this.#tellOfOpening()
  }

  /** The general chain that is written to. */
  get chain(): string {
    return this.#chains.general.lineage.chain
  }

  /** All general chains of the book, oldest first. */
  get generalChains(): readonly string[] {
    return this.#generalChains
  }

  /** `at` of the book's last line; empty before the first. */
  get lastAt(): string {
    return this.#lastAt
  }

  get readOnly(): ReadOnly | undefined {
    return this.#soundness.readOnly
  }

  /** Where damage turned up, all that can still be relied on and shown; else undefined. */
  get proven(): ProvenPart | undefined {
    return this.#soundness.proven
  }

  get verifiedAt(): string | undefined {
    return this.#verifiedAt
  }

  /** Without a whole first line, though a set-up may have begun it: nobody's book yet. */
  get isUnopened(): boolean {
    const { recovered } = this.#chains.general
    const isEvidence = this.readOnly !== undefined && this.readOnly.code !== 'disk.read-only'
    return recovered.kind === 'sound' && recovered.last.seq === 0 && !isEvidence
  }

  /** One act through the one lane; what the program itself has to tell is journalled first. */
  commit<N extends CommandName>(act: Act<N>): CommandAnswer {
    const no = this.#whyClosed() ?? this.#tellOfOpening() ?? this.#tellOfClock()
    if (no) return this.answerBefore(act) ?? no
    return this.#lane?.commit(act) ?? refuse('door.read-only')
  }

  /** What stands in the journal for this id already. Throws DiskError, JournalDamaged. */
  answerBefore(act: { name: string; actor: string; id: string }): CommandAnswer | undefined {
    return answerBefore(this.proven?.ledger ?? this.ledger, act)
  }

  /** Evidence turned up while the book was open, or its files cannot be written any more. Throws DiskError. */
  closeForWriting(readOnly: ReadOnly): void {
    this.#soundness.close(readOnly)
  }

  /**
   * A line did not read as it was proven to: looks through both chains. If one is damaged, nothing more is written;
   * if both are sound, the index led astray and is made anew. Throws DiskError.
   */
  lookForDamage(): Refusal {
    if (!this.#soundness.lookForDamage()) this.ledger.dropIndex()
    return this.#whyClosed() ?? refuse('door.broken-down')
  }

  noteVerified(at: string): void {
    this.#verifiedAt = at
    this.#isDirty = true
  }

  /** What the program itself did, told as its own act. */
  tell(command: string, event: Event): CommandAnswer {
    return this.#whyClosed() ?? this.#tellOfOpening() ?? this.#tellOfClock() ?? this.#note(command, event)
  }

  /** Vouches for the time; what waited for it is told first, the confirmation after it. */
  confirmClock(by: string): CommandAnswer {
    const answer = this.#tellOfOpening() ?? this.#note('clock.confirm', clockConfirmed(by))
    if (answer.ok) this.clock.confirm()
    return answer
  }

  /** Where each chain stands; of one that cannot be trusted, as far as it is proven. */
  positions(): readonly ChainPosition[] {
    const { general, secret } = this.#chains
    return (
      this.proven?.positions ?? [
        positionOf(general.recovered, this.#writers?.general.last(), this.#writtenAt.general),
        positionOf(secret, this.#writers?.secret.last(), this.#writtenAt.secret),
      ]
    )
  }

  /** The head is behind by no more than what came since: every 60 s and where a proof leaves the house. */
  syncHeads(): void {
    this.#quietly(writers => {
      writers.general.syncHead()
      writers.secret.syncHead()
    })
  }

  /** A few milliseconds of what would otherwise have to be waited for. @returns whether more is left. */
  warmUp(): boolean {
    if (this.ledger.warmUp()) return true
    try {
      return this.visitors.grow(warmingMs) || this.vehicles.grow(warmingMs)
    } catch (cause) {
      // Whoever asks for what cannot be read is told; nobody asked for this.
      if (cause instanceof JournalDamaged || cause instanceof DiskError) return false
      throw cause
    }
  }

  /** The disposable files, so that the next start is quick. Failing to write them costs time, nothing else. */
  saveSnapshot(): void {
    if (!this.#isDirty || !this.ledger.state.station.opened) return
    this.#quietly(({ general }) => {
      general.syncHead()
      const { general: found } = this.#chains
      found.save({ last: general.last(), lastAt: this.#lastAt, verifiedAt: this.#verifiedAt })
      this.#isDirty = false
    })
  }

  /** At the end of the set-up's own commit; where it fails, before the next one. */
  openSecretChain(): void {
    this.#catchUpSecret('setup')
  }

  /** Never throws for the disk: everything acknowledged is there already. */
  close(): void {
    this.saveSnapshot()
    this.#lane?.close()
    this.people.close()
    this.#writers?.secret.close()
    this.#chains.general.reader.close()
  }

  #openSecret({ secret }: ChainWriters): SecretChain {
    const { clock, random } = this.#ports
    const onWritten = (at: string) => {
      this.#writtenAt.secret = at
    }
    return createSecretChain({ writer: secret, clock, random, cuts: cutsOf(this.#chains.secret), onWritten })
  }

  #openLane({ general }: ChainWriters): OpenedLane {
    return openLane({
      ...this.#ports,
      timeZone: this.timeZone,
      people: this.people,
      ledger: this.ledger,
      inside: this.inside,
      writer: general,
      onCommitted: commit => {
        this.#isDirty = true
        this.#lastAt = commit.at
        this.#writtenAt.general = commit.at
        this.inside.note(commit)
        this.visitors.note(commit)
        this.vehicles.note(commit)
        this.#ports.onCommitted(commit)
      },
      onPoisoned: ({ code, params = {} }) => this.closeForWriting({ code, params }),
    })
  }

  #whyClosed(): Refusal | undefined {
    return this.readOnly && refuse(this.readOnly.code, this.readOnly.params)
  }

  /** A secret chain that a crash kept from being opened at set-up, and cuts that no line tells of yet. */
  #tellOfOpening(): Refusal | undefined {
    const { opened } = this.ledger.state.station
    if (!opened) return undefined
    return this.#catchUpSecret('system') ?? tellCuts(this.#untold, event => this.#note('journal.open', event))
  }

  /** Nothing is written before both chains stand. */
  #catchUpSecret(actor: 'setup' | 'system'): Refusal | undefined {
    const { opened } = this.ledger.state.station
    return this.#lane?.orRefused(() => this.#secret?.catchUp(opened, actor))
  }

  #tellOfClock(): Refusal | undefined {
    const move = this.clock.look()
    if (!move) return undefined
    const answer = this.#note('clock.check', clockMoved(move))
    if (!answer.ok) return answer
    this.clock.anchor()
    return undefined
  }

  #note(command: string, event: Event): CommandAnswer {
    const id = newCommandId(this.#ports.random)
    return this.#whyClosed() ?? this.#lane?.note(command, event, id) ?? refuse('door.read-only')
  }

  /** What may fail without anybody waiting for it: a poisoned or damaged chain is noticed here too. */
  #quietly(act: (writers: ChainWriters) => void): void {
    if (!this.#writers || this.readOnly) return
    try {
      act(this.#writers)
    } catch (cause) {
      if (cause instanceof Poisoned) this.#poisoned(this.#writers)
      else if (cause instanceof JournalDamaged) this.#quietly(() => this.lookForDamage())
      else if (!(cause instanceof DiskError || cause instanceof NotWritten)) throw cause
    }
  }

  #poisoned({ general }: ChainWriters): void {
    this.closeForWriting({ code: 'journal.poisoned', params: { number: general.last().seq } })
  }
}
