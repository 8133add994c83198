import type { BookRestored, RestoreBook } from '../shared/backup/contract.ts'
import { dayOf } from '../shared/calendar/index.ts'
import type { Broadcast, CommandAnswer, CommandName, InputOf, QueryAnswers } from '../shared/contract.ts'
import type { EntryPage, EntryPageQuery } from '../shared/duty-log/contract.ts'
import { refuse } from '../shared/kernel/decision.ts'
import type { Frozen } from '../shared/kernel/event.ts'
import type { Refusal } from '../shared/kernel/refusal.ts'
import type { Role } from '../shared/kernel/roles.ts'
import { withRule } from '../shared/refusals.ts'
import type { SearchEntries, SearchSlice } from '../shared/search/contract.ts'
import { emptyGeneralState, type GeneralState } from '../shared/state.ts'
import type { SetUp } from '../shared/station/contract.ts'
import type { OneCommit, TrailFilter } from '../shared/trail/contract.ts'
import { type AccountsFile, openAccountsFile } from './accounts/accounts-file.ts'
import type { Prepare } from './accounts/prepare.ts'
import type { PreparableName } from './accounts/prepare-ports.ts'
import { standardCost } from './accounts/scrypt.ts'
import { createSignIns, type SignIns } from './accounts/sign-in.ts'
import { whyAccountsForbid } from './accounts/why-accounts-forbid.ts'
import { Answers, type BookQuery } from './answers.ts'
import { backupHere } from './backup/backup-job.ts'
import { BackupKeeper } from './backup/backup-keeper.ts'
import { restoreInPlace } from './backup/restore-in-place.ts'
import type { BookPorts } from './book-ports.ts'
import { actorWithout, isNotedOnly, mayStill } from './callers.ts'
import type { Act } from './commit.ts'
import { DiskError } from './disk/file-port.ts'
import type { Caller } from './door/admit.ts'
import { JournalDamaged } from './journal/failures.ts'
import { JournalBook } from './journal-book.ts'
import { createWordsHere } from './log-words/words-scan.ts'
import { News } from './news.ts'
import type { ReadOnly } from './open-chains.ts'
import { openFolder } from './open-folder.ts'
import { newCommandId } from './ports.ts'
import { createPrepareOrRefuse } from './prepare-or-refuse.ts'
import { followRecoveryKey } from './recovery/follow-key.ts'
import { lossOf } from './recovery/loss.ts'
import { Recoveries } from './recovery/recoveries.ts'
import { createScanHere } from './search/scan.ts'
import { Search } from './search/search.ts'
import { beginStation } from './set-up.ts'
import { createSignInBook } from './sign-in-book.ts'
import { logAccess } from './store/access-log.ts'
import { tidyFolder } from './store/tidy-folder.ts'
import { Looks } from './trail/looks.ts'
import { createTrailFacts } from './trail/prepare-trail.ts'
import { createVerification, type Verification } from './verification.ts'

/** Commands that the book runs; sessions are the desk's, signatures under a recovery those of `recoveries`. */
export type BookCommand = PreparableName

/** What people sign or carry away: the head must not be behind it (format.md §4). */
const goesOnPaper: readonly BookCommand[] = ['handover.sign-out', 'handover.sign-in', 'sheet.print']

/** One data folder, opened. The caller holds its lock. */
export class Book {
  readonly folder: string
  readonly signIns: SignIns
  readonly recoveries: Recoveries
  readonly #ports: BookPorts
  readonly #accounts: AccountsFile
  readonly #prepare: Prepare
  readonly #answers: Answers
  readonly #search: Search
  readonly #verification: Verification
  readonly #backups: BackupKeeper
  readonly #news = new News()
  readonly #looks: Looks
  #journal: JournalBook | undefined
  #readOnly: ReadOnly | undefined
  #begunAs: string | undefined

  /** Throws DiskError, Poisoned; then nothing was harmed and opening may be tried again. */
  constructor(folder: string, ports: BookPorts) {
    const { port, clock, random, cost = standardCost, demo = false } = ports
    this.folder = folder
    this.#ports = ports
    this.#accounts = openAccountsFile(port, folder)
    this.#openFolder()
    this.#readOnly ??= whyAccountsForbid(this.#accounts, this.state().accounts)
    this.#verification = this.#createVerification()
    const shared = { state: () => this.state(), accounts: this.#accounts, random, cost }
    this.signIns = createSignIns({ ...shared, book: this.#signInBook(), clock })
    const [journal, readOnly] = [() => this.#journal, () => this.readOnly]
    this.recoveries = new Recoveries({
      ...shared,
      port,
      folder,
      clock,
      journal,
      commit: act => this.#commit(act),
      onWritten: () => this.#accountsWritten(),
    })
    const trail = createTrailFacts(
      journal,
      () => this.#verification,
      (filter, actor) => this.#answers.countTrail(filter, actor),
    )
    this.#prepare = createPrepareOrRefuse({ ...shared, signIns: this.signIns, demo, trail }, { port, folder })
    this.#looks = new Looks({ state: () => this.state(), clock, timeZone: () => this.timeZone })
    this.#search = new Search({
      folder,
      scan: ports.scan ?? createScanHere(port, clock.monotonicMs),
      journal,
    })
    this.#backups = this.#createBackups()
    const besides = {
      backups: this.#backups,
      verification: this.#verification,
      search: this.#search,
      words: ports.words ?? createWordsHere(port),
      looks: this.#looks,
      recoveries: this.recoveries,
      journal,
      readOnly,
    }
    this.#answers = new Answers({ ...ports, folder, ...besides })
    this.#tidy()
  }

  state(): Frozen<GeneralState> {
    return this.#journal?.ledger.state ?? emptyGeneralState()
  }

  get readOnly(): ReadOnly | undefined {
    return this.#journal?.readOnly ?? this.#readOnly
  }

  get isEmpty(): boolean {
    return this.#journal === undefined && this.readOnly === undefined
  }

  /** Number of the general chain's last line; 0 before the first. */
  get lastSeq(): number {
    return this.#journal?.positions()[0]?.seq ?? 0
  }

  /** By the unit's clock. */
  get today(): string {
    return dayOf(this.#ports.clock.now(), this.timeZone)
  }

  get timeZone(): string {
    return this.#journal?.timeZone ?? 'Asia/Shanghai'
  }

  /** @returns the undo. */
  subscribe(listener: (news: Broadcast) => void): () => void {
    return this.#news.subscribe(listener)
  }

  /** A command whose caller was admitted. `id`: made once with its form; the same again is the same act. */
  run<N extends BookCommand>(name: N, input: InputOf<N>, caller?: Caller, id?: string): Promise<CommandAnswer>
  async run(
    name: BookCommand,
    input: never,
    caller?: Caller,
    id = newCommandId(this.#ports.random),
  ): Promise<CommandAnswer> {
    const { account: actor = actorWithout(name), roles = [] } = caller ?? {}
    const act = { name, actor, id }
    const before = this.#journal?.answerBefore(act)
    if (before) return before
    if (this.readOnly && isNotedOnly(name)) return this.#noteAccess(actor, name)
    const no = this.#whyNotNow(name)
    if (no) return no
    if (name === 'station.set-up') return this.#setUp(name, input, id)
    const preparing = this.#prepare(name, input, actor)
    const prepared = preparing instanceof Promise ? await preparing : preparing
    // The same act may have been done while a password was checked: then it is not refused for what it changed.
    if (!prepared.ok) return this.#journal?.answerBefore(act) ?? withRule(prepared)
    if (caller && !mayStill(this.state(), name, caller)) return withRule(refuse('door.not-permitted'))
    const answer = this.#commit({ name, input: prepared.input, actor, roles, id })
    if (answer.ok && goesOnPaper.includes(name)) this.syncHeads()
    if (answer.ok && name === 'recovery.set-key') this.#followNewKey()
    return answer
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
    this.#journal?.closeForWriting(readOnly)
  }

  /** A line did not read as it was proven to. Throws DiskError. */
  lookForDamage(): Refusal {
    return this.#journal?.lookForDamage() ?? refuse('station.not-set-up')
  }

  /** Reads the whole book in the background. */
  verify(): void {
    if (this.#journal) this.#verification.start()
  }

  /** The same, where the last good reading is a day old. */
  verifyDaily(): void {
    const verifiedAt = this.#journal?.verifiedAt
    const ageMs =
      verifiedAt === undefined ? Infinity : Date.parse(this.#ports.clock.now()) - Date.parse(verifiedAt)
    if (ageMs > 86_400_000 || ageMs < 0) this.verify()
  }

  /** What it means that a read failed. */
  #whyBroken(cause: unknown): Refusal {
    if (cause instanceof JournalDamaged) return this.lookForDamage()
    if (cause instanceof DiskError) return refuse('disk.failed', { code: cause.code })
    return refuse('door.broken-down')
  }

  /** Every minute: backups that are due are begun. */
  keepBackups(): void {
    this.#backups.tick()
  }

  /** At the end of a shift, and whenever else one is wanted beside those that are due; nothing where no place is set. */
  backUp(): void {
    if (this.#mayBackUp()) this.#backups.start()
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
    this.#journal?.syncHeads()
  }

  /** A few milliseconds of what the first commit would otherwise have to do. @returns whether more is left. */
  warmUp(): boolean {
    return this.#journal?.warmUp() ?? false
  }

  saveSnapshot(): void {
    this.#journal?.saveSnapshot()
  }

  /** The computer slept: its monotonic clock may have stood still. */
  wokeUp(): void {
    this.#journal?.clock.wokeUp()
  }

  close(): void {
    this.#journal?.close()
  }

  #openFolder(): void {
    const open = (station: string, timeZone: string) => this.#journalOf(station, timeZone)
    const { journal, begunAs, readOnly } = openFolder(this.#ports.port, this.folder, open)
    this.#journal = journal
    this.#begunAs = begunAs
    this.#readOnly = readOnly
  }

  #journalOf(station: string, timeZone: string): JournalBook {
    return new JournalBook({
      ...this.#ports,
      folder: this.folder,
      station,
      timeZone,
      onCommitted: commit => this.#news.tellOf(commit),
      onReadOnly: () => this.#news.tell({ status: true, answers: 'stale' }),
    })
  }

  #createVerification(): Verification {
    const ports = {
      ...this.#ports,
      folder: this.folder,
      onGood: (at: string) => this.#journal?.noteVerified(at),
      onEvidence: (why: ReadOnly) => this.closeForWriting(why),
      onChange: () => this.#news.tell({ status: true }),
    }
    return createVerification(ports, this.#journal?.verifiedAt)
  }

  #createBackups(): BackupKeeper {
    const { port, clock, random, backup } = this.#ports
    return new BackupKeeper({
      port,
      folder: this.folder,
      clock,
      run: backup ?? backupHere({ port, clock, random }),
      state: () => this.state(),
      mayBegin: () => this.#mayBackUp(),
      syncHeads: () => this.syncHeads(),
      followKey: () => followRecoveryKey(port, this.folder, this.state().recovery),
      note: event => this.#journal?.tell('backup.keep', event) ?? refuse('station.not-set-up'),
      onChange: () => this.#news.tell({ status: true }),
    })
  }

  /** While accounts.json is lost, backups that still hold its records must not be pushed out by newer ones. */
  #mayBackUp(): boolean {
    if (!this.#journal || this.readOnly || this.#journal.clock.isUnconfirmed()) return false
    return lossOf(this.#accounts, this.state().accounts) === undefined
  }

  /** What a lost file forbade is open again, or still is not. */
  #accountsWritten(): void {
    this.#readOnly = whyAccountsForbid(this.#accounts, this.state().accounts)
    this.#tidy()
    this.#news.tell({ status: true })
  }

  /** The month keys at every place are sealed for it at once; where that fails now, with the next backup. */
  #followNewKey(): void {
    followRecoveryKey(this.#ports.port, this.folder, this.state().recovery)
    this.backUp()
  }

  #tidy(): void {
    if (!this.#journal || this.readOnly) return
    const { port, reserveBytes } = this.#ports
    tidyFolder(port, this.folder, reserveBytes)
    followRecoveryKey(port, this.folder, this.state().recovery)
  }

  #signInBook() {
    return createSignInBook({
      journal: () => this.#journal,
      state: () => this.state(),
      commit: act => this.#commit(act),
      noteAccess: (actor, name) => (this.readOnly ? this.#noteAccess(actor, name) : undefined),
    })
  }

  /** In a read-only book nothing is journalled: the access log keeps it (format.md §3). */
  #noteAccess(actor: string, command: string): CommandAnswer {
    logAccess(this.#ports.port, this.folder, { at: this.#ports.clock.now(), actor, command })
    if (command === 'trail.look') this.#looks.noteInLog(actor)
    const { chain = '', seq = 0, hash = '' } = this.#journal?.positions()[0] ?? {}
    return { ok: true, chain, seq, hash }
  }

  #commit<N extends CommandName>(act: Act<N>): CommandAnswer {
    return this.#journal?.commit(act) ?? withRule(refuse('station.not-set-up'))
  }

  #whyNotNow(name: BookCommand): Refusal | undefined {
    const { readOnly } = this
    if (readOnly) return refuse(readOnly.code, readOnly.params)
    if (name === 'station.set-up') return undefined
    if (!this.#journal) return withRule(refuse('station.not-set-up'))
    return this.#journal.clock.isUnconfirmed() ? withRule(refuse('session.clock-unconfirmed')) : undefined
  }

  /** The first line, then the second chain's; a refusal or a full disk leaves the folder as empty as before. */
  async #setUp(name: 'station.set-up', input: SetUp, id: string): Promise<CommandAnswer> {
    const prepared = await this.#prepare(name, input, 'setup')
    if (!prepared.ok) return withRule(prepared)
    if (this.#journal) return withRule(refuse('station.already-set-up'))
    const { port, random } = this.#ports
    const station = beginStation(port, this.folder, input, { begunAs: this.#begunAs, random })
    this.#begunAs = station
    const journal = this.#journalOf(station, input.timeZone)
    const answer = journal.commit({ name, input: prepared.input, actor: 'setup', roles: ['nobody'], id })
    if (answer.ok) this.#begin(journal)
    else this.#giveUp(journal)
    this.#news.tell({ status: true })
    return answer
  }

  #begin(journal: JournalBook): void {
    journal.openSecretChain()
    this.#journal = journal
    tidyFolder(this.#ports.port, this.folder, this.#ports.reserveBytes)
  }

  /** Whether the first line is on the disk nobody may know: then only opening anew tells. */
  #giveUp(journal: JournalBook): void {
    this.#readOnly = journal.readOnly
    journal.close()
  }
}
