import type { CommandAnswer, CommandName } from '../shared/contract.ts'
import type { ChainPosition } from '../shared/journal/contract.ts'
import { chainOpened, clockConfirmed, clockMoved, tailCut } from '../shared/journal/index.ts'
import { refuse } from '../shared/kernel/decision.ts'
import type { Commit, Event } from '../shared/kernel/event.ts'
import type { Refusal } from '../shared/kernel/refusal.ts'
import { limitInForce } from '../shared/settings/index.ts'
import { stateShape } from '../shared/state.ts'
import { type ClockWatch, watchClock } from './clock-watch.ts'
import { type Act, createLane, type Lane } from './commit.ts'
import { DiskError, type FilePort } from './disk/file-port.ts'
import type { ChainWriter } from './journal/append.ts'
import { NotWritten, Poisoned } from './journal/failures.ts'
import type { TailCut } from './journal/recover.ts'
import {
  type ChainWriters,
  type OpenedChains,
  openChains,
  openWriters,
  type ReadOnly,
} from './open-chains.ts'
import { type Clock, newCommandId, type Random } from './ports.ts'
import { createDrafts, type Drafts } from './store/drafts.ts'
import type { Ledger } from './store/ledger.ts'
import { type MonthKeys, openMonthKeys } from './store/month-keys.ts'
import { openPeople, type People } from './store/people.ts'
import { recoverPeople } from './store/recover-people.ts'
import { releaseReserve } from './store/reserve.ts'
import { sealParticulars } from './store/seal-particulars.ts'
import { createSnapshotStore, type SnapshotStore } from './store/snapshot.ts'

export type JournalBookPorts = {
  readonly port: FilePort
  readonly folder: string
  readonly clock: Clock
  readonly random: Random
  readonly station: string
  readonly timeZone: string
  readonly onCommitted: (commit: Commit) => void
  readonly onReadOnly: () => void
}

/** What a power cut cost, for the note at opening. */
export type OpeningNote = { readonly cutBytes: number; readonly cutWholeLines: number }

/**
 * A book that has a journal: always readable, and writable by `lane` unless `readOnly` says why not.
 * One object a process; it holds the only writers of both chains.
 */
export class JournalBook {
  readonly station: string
  readonly timeZone: string
  readonly ledger: Ledger
  readonly clock: ClockWatch
  readonly keys: MonthKeys
  readonly drafts: Drafts
  readonly openingNote: OpeningNote | undefined
  readonly #ports: JournalBookPorts
  readonly #chains: OpenedChains
  readonly #snapshots: SnapshotStore
  readonly #writers: ChainWriters | undefined
  readonly #lane: Lane | undefined
  #readOnly: ReadOnly | undefined
  #people: People | undefined
  #lastAt: string
  #verifiedAt: string | undefined
  #isDirty = true
  #untold: readonly TailCut[]

  /** Throws DiskError, Poisoned; then opening may be tried again. */
  constructor(ports: JournalBookPorts) {
    const { port, folder, station, timeZone } = ports
    this.#ports = ports
    this.station = station
    this.timeZone = timeZone
    this.#snapshots = createSnapshotStore(port, folder)
    this.#chains = openChains(port, folder, station, this.#snapshots)
    const { general, secret, readOnly } = this.#chains
    this.ledger = general.ledger
    this.#readOnly = readOnly
    this.#verifiedAt = general.verifiedAt
    this.#lastAt = lastAtOf(this.#chains)
    this.#untold = general.recovered.kind === 'sound' ? general.recovered.tailCuts : []
    this.openingNote = noteOf(this.#untold)
    this.clock = this.#watch()
    this.keys = openMonthKeys(port, folder, station, ports.random)
    this.drafts = createDrafts({ ...ports, keys: this.keys })
    this.#writers = readOnly ? undefined : openWriters(port, folder, timeZone, { general, secret })
    this.#lane = this.#writers && this.#openLane(this.#writers)
    if (!this.clock.isUnconfirmed()) this.#tellOfOpening()
  }

  /** `at` of the book's last line; empty before the first. */
  get lastAt(): string {
    return this.#lastAt
  }

  /** One act through the one lane; a clock that was set meanwhile is journalled first. */
  commit<N extends CommandName>(act: Act<N>): CommandAnswer {
    if (this.#readOnly || !this.#lane)
      return refuse(this.#readOnly?.code ?? 'door.read-only', this.#readOnly?.params)
    const before = this.#lane.answerBefore(act)
    if (before) return before
    this.#lookAtClock()
    return this.#lane.commit(act)
  }

  /** What stands in the journal for this id already. */
  answerBefore(act: { name: string; actor: string; id: string }): CommandAnswer | undefined {
    return this.#lane?.answerBefore(act)
  }

  get readOnly(): ReadOnly | undefined {
    return this.#readOnly
  }

  get verifiedAt(): string | undefined {
    return this.#verifiedAt
  }

  /** Evidence turned up while the book was open, or its files cannot be written any more. */
  closeForWriting(readOnly: ReadOnly): void {
    this.#readOnly ??= readOnly
    this.#ports.onReadOnly()
  }

  noteVerified(at: string): void {
    this.#verifiedAt = at
    this.#isDirty = true
  }

  /** Vouches for the time; what waited for it is told first, the confirmation after it. */
  confirmClock(by: string): CommandAnswer | undefined {
    this.clock.confirm()
    this.#tellOfOpening()
    return this.#note('clock.confirm', clockConfirmed(by))
  }

  #lookAtClock(): void {
    const move = this.clock.look()
    if (move) this.#note('clock.check', clockMoved(move))
  }

  positions(): readonly ChainPosition[] {
    const { general, secret } = this.#writers ?? {}
    if (!general || !secret) return []
    return [positionOf(general, this.#lastAt), positionOf(secret, this.#lastAt)]
  }

  /** The head is behind by no more than what came since: every 60 s and where a proof leaves the house. */
  syncHeads(): void {
    this.#quietly(writers => {
      writers.general.syncHead()
      writers.secret.syncHead()
    })
  }

  /** The disposable files, so that the next start is quick. Failing to write them costs time, nothing else. */
  saveSnapshot(): void {
    if (!this.#isDirty) return
    this.#quietly(({ general }) => {
      general.syncHead()
      const index = this.ledger.index()
      this.#chains.general.indexes.save(index)
      this.#snapshots.write({
        shape: stateShape,
        chain: general.chain,
        last: general.last(),
        lastAt: this.#lastAt,
        months: index.summaries(),
        state: this.ledger.state,
        verifiedAt: this.#verifiedAt,
      })
      this.#isDirty = false
    })
  }

  close(): void {
    this.saveSnapshot()
    this.#writers?.general.close()
    this.#writers?.secret.close()
    this.#people?.close()
    this.#chains.general.reader.close()
  }

  #watch(): ClockWatch {
    const { settings, station } = this.ledger.state
    const comparable = this.#lastAt === '' || station.opened?.demo ? undefined : this.#lastAt
    return watchClock(this.#ports.clock, comparable, {
      backSeconds: limitInForce(settings, 'clock.back'),
      leapDays: limitInForce(settings, 'clock.leap'),
      driftMinutes: limitInForce(settings, 'clock.drift'),
    })
  }

  /** Opened at the first use: most books of a duty room name no outside person for hours. */
  #openPeople(chain: string): People {
    const { port, folder, random } = this.#ports
    if (!this.#people) recoverPeople(port, folder, chain)
    this.#people ??= openPeople(port, folder, chain, { keys: this.keys, random })
    return this.#people
  }

  #openLane({ general }: ChainWriters): Lane {
    const { port, folder, clock, onCommitted } = this.#ports
    return createLane({
      writer: general,
      ledger: this.ledger,
      clock,
      station: this.station,
      timeZone: this.timeZone,
      sealed: (row, input, month) => {
        const { random } = this.#ports
        return sealParticulars(row, input, { people: () => this.#openPeople(general.chain), random, month })
      },
      releaseReserve: () => releaseReserve(port, folder),
      onCommitted: commit => {
        this.#isDirty = true
        this.#lastAt = commit.at
        onCommitted(commit)
      },
      onPoisoned: ({ code, params = {} }: Refusal) => this.closeForWriting({ code, params }),
    })
  }

  /** Cuts that no line tells of yet, and a secret chain that a crash kept from being opened at set-up. */
  #tellOfOpening(): void {
    for (const { file, bytes, sha256 } of this.#untold)
      this.#note('journal.open', tailCut({ file, bytes, sha256 }))
    this.#untold = []
    const { secret } = this.#chains
    if (secret.kind === 'alarm') return
    if (secret.last.seq === 0 && this.ledger.state.station.opened) this.openSecretChain('system')
    for (const { file, bytes, sha256 } of secret.tailCuts) this.#noteSecret(tailCut({ file, bytes, sha256 }))
  }

  /** The second chain's first line (format.md §2: both are opened at set-up, general first). */
  openSecretChain(actor: 'setup' | 'system'): void {
    const { opened } = this.ledger.state.station
    if (!opened || this.#writers?.secret.last().seq !== 0) return
    const { station, timeZone, demo } = opened
    this.#noteSecret(chainOpened({ station, realm: 'secret', timeZone, ...(demo && { demo }) }), actor)
  }

  #note(command: string, event: Event): CommandAnswer | undefined {
    return this.#readOnly ? undefined : this.#lane?.note(command, event, newCommandId(this.#ports.random))
  }

  #noteSecret(event: Event, actor: 'setup' | 'system' = 'system'): void {
    const { clock, random } = this.#ports
    const command = actor === 'setup' ? 'station.set-up' : 'journal.open'
    const draft = { at: clock.now(), actor, id: newCommandId(random), command, events: [event] }
    this.#quietly(({ secret }) => secret.append([draft]))
  }

  #quietly(act: (writers: ChainWriters) => void): void {
    if (!this.#writers || this.#readOnly) return
    try {
      act(this.#writers)
    } catch (cause) {
      if (cause instanceof Poisoned) this.#poisoned(this.#writers)
      else if (!(cause instanceof DiskError || cause instanceof NotWritten)) throw cause
    }
  }

  #poisoned({ general }: ChainWriters): void {
    this.closeForWriting({ code: 'journal.poisoned', params: { number: general.last().seq } })
  }
}

const lastAtOf = ({ general, secret }: OpenedChains): string =>
  [general.recovered, secret]
    .flatMap(recovery => (recovery.kind === 'sound' ? (recovery.last.at ?? []) : []))
    .sort()
    .at(-1) ?? ''

const noteOf = (cuts: readonly TailCut[]): OpeningNote | undefined =>
  cuts.length === 0
    ? undefined
    : {
        cutBytes: cuts.reduce((sum, { bytes }) => sum + bytes, 0),
        cutWholeLines: cuts.reduce((sum, { wholeLines }) => sum + wholeLines, 0),
      }

const positionOf = (writer: ChainWriter, at: string): ChainPosition => {
  const { seq, hash } = writer.last()
  return { chain: writer.chain, seq, hash, at }
}
