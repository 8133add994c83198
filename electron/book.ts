import type { BookRestored, RestoreBook } from '../shared/backup/contract.ts'
import { dayOf } from '../shared/calendar/index.ts'
import type { Broadcast, CommandAnswer, InputOf, QueryAnswers } from '../shared/contract.ts'
import type { EntryPage, EntryPageQuery } from '../shared/duty-log/contract.ts'
import { refuse } from '../shared/kernel/decision.ts'
import type { Frozen } from '../shared/kernel/event.ts'
import type { Refusal } from '../shared/kernel/refusal.ts'
import type { Role } from '../shared/kernel/roles.ts'
import type { SearchEntries, SearchSlice } from '../shared/search/contract.ts'
import type { GeneralState } from '../shared/state.ts'
import type { OneCommit, TrailFilter } from '../shared/trail/contract.ts'
import { standardCost } from './accounts/scrypt.ts'
import { createSignIns, type SignIns } from './accounts/sign-in.ts'
import { Answers, type BookQuery } from './answers.ts'
import type { BackupKeeper } from './backup/backup-keeper.ts'
import { createBookBackups } from './backup/book-backups.ts'
import { restoreInPlace } from './backup/restore-in-place.ts'
import { BookActs, type BookCommand } from './book-acts.ts'
import { BookFolder } from './book-folder.ts'
import type { BookPorts } from './book-ports.ts'
import { createBookVerification } from './book-verification.ts'
import { DiskError } from './disk/file-port.ts'
import type { Caller } from './door/admit.ts'
import { JournalDamaged } from './journal/failures.ts'
import { createWordsHere } from './log-words/words-scan.ts'
import type { ReadOnly } from './open-chains.ts'
import { newCommandId } from './ports.ts'
import { createPrepareOrRefuse } from './prepare-or-refuse.ts'
import { Recoveries } from './recovery/recoveries.ts'
import { carryOutRetention } from './retention/carry-out.ts'
import { createScanHere } from './search/scan.ts'
import { Search } from './search/search.ts'
import { createSignInBook } from './sign-in-book.ts'
import { Looks } from './trail/looks.ts'
import { createTrailFacts } from './trail/prepare-trail.ts'
import type { Verification } from './verification.ts'

/** What people sign or carry away: the head must not be behind it (format.md §4). */
const goesOnPaper: readonly BookCommand[] = ['handover.sign-out', 'handover.sign-in', 'sheet.print']

/** One data folder, opened. The caller holds its lock. */
export class Book {
  readonly folder: string
  readonly signIns: SignIns
  readonly recoveries: Recoveries
  readonly #ports: BookPorts
  readonly #kept: BookFolder
  readonly #acts: BookActs
  readonly #answers: Answers
  readonly #search: Search
  readonly #verification: Verification
  readonly #backups: BackupKeeper

  /** Throws DiskError, Poisoned; then nothing was harmed and opening may be tried again. */
  constructor(folder: string, ports: BookPorts) {
    const { port, clock, random, cost = standardCost, demo = false } = ports
    const kept = new BookFolder(folder, ports)
    const [journal, readOnly, state] = [() => kept.journal, () => kept.readOnly, () => kept.state()]
    this.folder = folder
    this.#ports = ports
    this.#kept = kept
    this.#verification = createBookVerification(kept, ports)
    const shared = { state, accounts: kept.accounts, random, cost }
    this.signIns = createSignIns({ ...shared, book: createSignInBook(kept), clock })
    this.recoveries = new Recoveries({
      ...shared,
      port,
      folder,
      clock,
      journal,
      commit: act => kept.commit(act),
      onWritten: () => kept.accountsWritten(),
    })
    const looks = new Looks({ state, clock, timeZone: () => kept.timeZone })
    this.#search = new Search({
      folder,
      scan: ports.scan ?? createScanHere(port, clock.monotonicMs),
      journal,
    })
    this.#backups = createBookBackups(kept, ports)
    this.#answers = new Answers({
      ...ports,
      folder,
      backups: this.#backups,
      verification: this.#verification,
      search: this.#search,
      words: ports.words ?? createWordsHere(port),
      looks,
      recoveries: this.recoveries,
      journal,
      readOnly,
    })
    const trail = createTrailFacts(
      journal,
      () => this.#verification,
      (filter, actor) => this.#answers.countTrail(filter, actor),
    )
    this.#acts = new BookActs({
      folder: kept,
      prepare: createPrepareOrRefuse(
        {
          ...shared,
          signIns: this.signIns,
          demo,
          trail,
          peopleKept: () => kept.journal?.people.months() ?? [],
        },
        { port, folder },
      ),
      onLookInLog: actor => looks.noteInLog(actor),
      onDone: name => this.#done(name),
    })
    kept.tidy()
  }

  state(): Frozen<GeneralState> {
    return this.#kept.state()
  }

  get readOnly(): ReadOnly | undefined {
    return this.#kept.readOnly
  }

  get isEmpty(): boolean {
    return this.#kept.journal === undefined && this.readOnly === undefined
  }

  /** Number of the general chain's last line; 0 before the first. */
  get lastSeq(): number {
    return this.#kept.journal?.positions()[0]?.seq ?? 0
  }

  /** By the unit's clock. */
  get today(): string {
    return dayOf(this.#ports.clock.now(), this.timeZone)
  }

  get timeZone(): string {
    return this.#kept.timeZone
  }

  /** @returns the undo. */
  subscribe(listener: (news: Broadcast) => void): () => void {
    return this.#kept.news.subscribe(listener)
  }

  /** A command whose caller was admitted. `id`: made once with its form; the same again is the same act. */
  run<N extends BookCommand>(
    name: N,
    input: InputOf<N>,
    caller?: Caller,
    id = newCommandId(this.#ports.random),
  ): Promise<CommandAnswer> {
    return this.#acts.run(name, input, caller, id)
  }

  ask<N extends BookQuery>(
    name: N,
    input: InputOf<N>,
    caller: Caller | undefined,
  ): QueryAnswers[N] | Refusal {
    return this.#answers.ask(name, input, caller)
  }

  /** What a journalled export takes out, to be written beside. Throws DiskError, JournalDamaged. */
  exportedTrail(filter: TrailFilter, at: OneCommit, roles: readonly Role[] = []) {
    return {
      source: this.#answers.trailTable(filter, at, roles),
      whyBroken: (cause: unknown) => this.#whyBroken(cause),
    }
  }

  /** A page of the log; while many rows are read for it, others are answered. Throws DiskError, JournalDamaged. */
  logPage(query: EntryPageQuery, caller: Caller | undefined): Promise<EntryPage | Refusal> {
    return this.#answers.logPage(query, caller)
  }

  /** A slice of a search of all history; others are answered meanwhile. Throws DiskError, JournalDamaged. */
  search(asked: SearchEntries, caller: Caller | undefined): Promise<SearchSlice | Refusal> {
    return this.#search.entries(asked, caller)
  }

  /** Evidence turned up: nothing more is written. */
  closeForWriting(readOnly: ReadOnly): void {
    this.#kept.journal?.closeForWriting(readOnly)
  }

  /** A line did not read as it was proven to. Throws DiskError. */
  lookForDamage(): Refusal {
    return this.#kept.journal?.lookForDamage() ?? refuse('station.not-set-up')
  }

  /** Reads the whole book in the background. */
  verify(): void {
    if (this.#kept.journal) this.#verification.start()
  }

  /** The same, where the last good reading is a day old. */
  verifyDaily(): void {
    const verifiedAt = this.#kept.journal?.verifiedAt
    const ageMs =
      verifiedAt === undefined ? Infinity : Date.parse(this.#ports.clock.now()) - Date.parse(verifiedAt)
    if (ageMs > 86_400_000 || ageMs < 0) this.verify()
  }

  /** Every minute: backups that are due are begun, and keys that were given up are gone. */
  keepBackups(): void {
    this.#backups.tick()
    this.#destroyKeys()
  }

  /** At the end of a shift, and whenever else one is wanted beside those that are due; nothing where no place is set. */
  backUp(): void {
    if (this.#kept.mayBackUp()) this.#backups.start()
  }

  /**
   * Exchanges the folder of an empty book, for anybody, or of a damaged one, for whoever is signed in, for one restored
   * from a backup. Throws DiskError.
   */
  async restore(wish: RestoreBook, caller: Caller | undefined): Promise<BookRestored | Refusal> {
    const { reopen } = this.#ports
    if (!reopen || !(this.isEmpty || (this.readOnly && caller))) return refuse('backup.not-now')
    return restoreInPlace({ ...this.#ports, folder: this.folder, reopen }, wish)
  }

  /** Every 60 s and where a proof leaves the house. */
  syncHeads(): void {
    this.#kept.journal?.syncHeads()
  }

  /** A few milliseconds of what the first commit would otherwise have to do. @returns whether more is left. */
  warmUp(): boolean {
    return this.#kept.journal?.warmUp() ?? false
  }

  saveSnapshot(): void {
    this.#kept.journal?.saveSnapshot()
  }

  /** The computer slept: its monotonic clock may have stood still. */
  wokeUp(): void {
    this.#kept.journal?.clock.wokeUp()
  }

  close(): void {
    this.#kept.close()
  }

  #done(name: BookCommand): void {
    if (goesOnPaper.includes(name)) this.syncHeads()
    if (name === 'retention.confirm') this.#destroyKeys()
    if (name !== 'recovery.set-key') return
    // The month keys at every place are sealed for the new key at once; where that fails now, with the next backup.
    this.#kept.followKey()
    this.backUp()
  }

  /** The keys at every place are sealed anew without them; a place that cannot be reached now, with its next backup. */
  #destroyKeys(): void {
    if (this.#kept.journal && carryOutRetention(this.#kept.journal)) this.backUp()
  }

  /** What it means that a read failed. */
  #whyBroken(cause: unknown): Refusal {
    if (cause instanceof JournalDamaged) return this.lookForDamage()
    if (cause instanceof DiskError) return refuse('disk.failed', { code: cause.code })
    return refuse('door.broken-down')
  }
}
