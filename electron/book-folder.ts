import type { CommandAnswer, CommandName, InputOf } from '../shared/contract.ts'
import { refuse } from '../shared/kernel/decision.ts'
import type { Frozen } from '../shared/kernel/event.ts'
import type { Refusal } from '../shared/kernel/refusal.ts'
import type { PreparedInput } from '../shared/prepared.ts'
import { withRule } from '../shared/refusals.ts'
import { emptyGeneralState, type GeneralState } from '../shared/state.ts'
import { type AccountsFile, openAccountsFile } from './accounts/accounts-file.ts'
import { whyAccountsForbid } from './accounts/why-accounts-forbid.ts'
import type { BookPorts } from './book-ports.ts'
import type { Act } from './commit.ts'
import { JournalBook } from './journal-book.ts'
import { News } from './news.ts'
import type { ReadOnly } from './open-chains.ts'
import { openFolder } from './open-folder.ts'
import { followRecoveryKey } from './recovery/follow-key.ts'
import { lossOf } from './recovery/loss.ts'
import { beginStation } from './set-up.ts'
import { logAccess } from './store/access-log.ts'
import { tidyFolder } from './store/tidy-folder.ts'

type SetUpAct = {
  readonly input: InputOf<'station.set-up'>
  readonly prepared: PreparedInput<'station.set-up'>
  readonly id: string
}

/**
 * What lies in a data folder: nothing yet, a journal that is written to, or one that is only read. The journal comes
 * with the opening or with the set-up, and stays; whether it may be written changes.
 */
export class BookFolder {
  readonly path: string
  readonly accounts: AccountsFile
  readonly news = new News()
  readonly #ports: BookPorts
  #journal: JournalBook | undefined
  #readOnly: ReadOnly | undefined
  /** The station of a set-up that a crash cut short. */
  #begunAs: string | undefined

  /** Throws DiskError, Poisoned; then nothing was harmed and opening may be tried again. */
  constructor(path: string, ports: BookPorts) {
    this.path = path
    this.#ports = ports
    this.accounts = openAccountsFile(ports.port, path)
    const open = (station: string, timeZone: string) => this.#journalOf(station, timeZone)
    const { journal, begunAs, readOnly } = openFolder(ports.port, path, open)
    this.#journal = journal
    this.#begunAs = begunAs
    this.#readOnly = readOnly ?? whyAccountsForbid(this.accounts, this.state().accounts)
  }

  get journal(): JournalBook | undefined {
    return this.#journal
  }

  get readOnly(): ReadOnly | undefined {
    return this.#journal?.readOnly ?? this.#readOnly
  }

  get timeZone(): string {
    return this.#journal?.timeZone ?? 'Asia/Shanghai'
  }

  state(): Frozen<GeneralState> {
    return this.#journal?.ledger.state ?? emptyGeneralState()
  }

  /** One act through the one lane. */
  commit<N extends CommandName>(act: Act<N>): CommandAnswer {
    return this.#journal?.commit(act) ?? withRule(refuse('station.not-set-up'))
  }

  /** Why nothing can be written at this moment; nothing where it can. */
  whyNotNow(): Refusal | undefined {
    const { readOnly } = this
    if (readOnly) return refuse(readOnly.code, readOnly.params)
    if (!this.#journal) return withRule(refuse('station.not-set-up'))
    return this.#journal.clock.isUnconfirmed() ? withRule(refuse('session.clock-unconfirmed')) : undefined
  }

  /** In a read-only book nothing is journalled: the access log keeps it (format.md §3). */
  noteAccess(actor: string, command: string): CommandAnswer {
    logAccess(this.#ports.port, this.path, { at: this.#ports.clock.now(), actor, command })
    const { chain = '', seq = 0, hash = '' } = this.#journal?.positions()[0] ?? {}
    return { ok: true, chain, seq, hash }
  }

  /** The first line, then the second chain's; a refusal or a full disk leaves the folder as empty as before. */
  setUp({ input, prepared, id }: SetUpAct): CommandAnswer {
    if (this.#journal) return withRule(refuse('station.already-set-up'))
    const { port, random } = this.#ports
    const station = beginStation(port, this.path, input, { begunAs: this.#begunAs, random })
    this.#begunAs = station
    const journal = this.#journalOf(station, input.timeZone)
    const answer = journal.commit({
      name: 'station.set-up',
      input: prepared,
      actor: 'setup',
      roles: ['nobody'],
      id,
    })
    if (answer.ok) this.#begin(journal)
    else this.#giveUp(journal)
    this.news.tell({ status: true })
    return answer
  }

  /** What a lost accounts.json forbade is open again, or still is not. */
  accountsWritten(): void {
    this.#readOnly = whyAccountsForbid(this.accounts, this.state().accounts)
    this.tidy()
    this.news.tell({ status: true })
  }

  /** While accounts.json is lost, backups that still hold its records must not be pushed out by newer ones. */
  mayBackUp(): boolean {
    if (!this.#journal || this.readOnly || this.#journal.clock.isUnconfirmed()) return false
    return lossOf(this.accounts, this.state().accounts) === undefined
  }

  /** The public half of the recovery key lies beside the journal as it is journalled. @returns why not. */
  followKey(): Refusal | undefined {
    return followRecoveryKey(this.#ports.port, this.path, this.state().recovery)
  }

  tidy(): void {
    if (!this.#journal || this.readOnly) return
    tidyFolder(this.#ports.port, this.path, this.#ports.reserveBytes)
    this.followKey()
  }

  close(): void {
    this.#journal?.close()
  }

  #journalOf(station: string, timeZone: string): JournalBook {
    return new JournalBook({
      ...this.#ports,
      folder: this.path,
      station,
      timeZone,
      onCommitted: commit => this.news.tellOf(commit),
      onReadOnly: () => this.news.tell({ status: true, answers: 'stale' }),
    })
  }

  #begin(journal: JournalBook): void {
    journal.openSecretChain()
    this.#journal = journal
    tidyFolder(this.#ports.port, this.path, this.#ports.reserveBytes)
  }

  /** Whether the first line is on the disk nobody may know: then only opening anew tells. */
  #giveUp(journal: JournalBook): void {
    this.#readOnly = journal.readOnly
    journal.close()
  }
}
