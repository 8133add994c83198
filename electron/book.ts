import {
  type Broadcast,
  type CommandAnswer,
  type CommandName,
  contract,
  type InputOf,
  type QueryAnswers,
  type QueryName,
} from '../shared/contract.ts'
import type { KeepDraft } from '../shared/draft/contract.ts'
import { refuse } from '../shared/kernel/decision.ts'
import type { Commit, Frozen } from '../shared/kernel/event.ts'
import { own } from '../shared/kernel/own.ts'
import type { Refusal } from '../shared/kernel/refusal.ts'
import { effectiveRoles } from '../shared/kernel/roles.ts'
import { withRule } from '../shared/refusals.ts'
import { emptyGeneralState, type GeneralState } from '../shared/state.ts'
import type { SetUp } from '../shared/station/contract.ts'
import { type AccountsFile, openAccountsFile } from './accounts/accounts-file.ts'
import { createPrepare, type Prepare } from './accounts/prepare.ts'
import { type ScryptCost, standardCost } from './accounts/scrypt.ts'
import { createSignIns, type SignInAct, type SignIns } from './accounts/sign-in.ts'
import type { Act } from './commit.ts'
import type { FilePort } from './disk/file-port.ts'
import type { Caller } from './door/admit.ts'
import { findStation } from './find-station.ts'
import { JournalBook } from './journal-book.ts'
import type { ReadOnly } from './open-chains.ts'
import { type Clock, newCommandId, type Random } from './ports.ts'
import { answerFromLedger, isLedgerQuery } from './queries.ts'
import { beginStation, suggestionsFor } from './set-up.ts'
import { statusOf } from './status.ts'
import { logAccess } from './store/access-log.ts'
import type { Drafts } from './store/drafts.ts'
import { keepReserve } from './store/reserve.ts'
import { createVerification, type Verification, type VerifyFolder } from './verification.ts'

export type BookPorts = {
  readonly port: FilePort
  readonly clock: Clock
  readonly random: Random
  /** Beside the window's work: a worker. */
  readonly verify: VerifyFolder
  readonly cost?: ScryptCost
  /** The book that is set up holds demonstration data, for good. */
  readonly demo?: boolean
  readonly reserveBytes?: number
}

/** Commands that the book runs; sessions are the desk's. */
export type BookCommand = Exclude<CommandName, 'session.sign-in' | 'session.sign-once'>
/** Queries that the book answers. */
export type BookQuery = Exclude<QueryName, 'session.current'>

type DraftQuery = Extract<BookQuery, `draft.${string}`>

/** One data folder, opened. The caller holds its lock. */
export class Book {
  readonly folder: string
  readonly signIns: SignIns
  readonly #ports: BookPorts
  readonly #accounts: AccountsFile
  readonly #prepare: Prepare
  readonly #verification: Verification
  readonly #listeners = new Set<(news: Broadcast) => void>()
  #journal: JournalBook | undefined
  #readOnly: ReadOnly | undefined
  #begunAs: string | undefined

  /** Throws DiskError, Poisoned; then nothing was harmed and opening may be tried again. */
  constructor(folder: string, ports: BookPorts) {
    const { port, clock, random, cost = standardCost, demo = false } = ports
    this.folder = folder
    this.#ports = ports
    this.#openJournal()
    this.#accounts = openAccountsFile(port, folder)
    this.#readOnly ??= this.#whyAccountsForbid()
    this.#verification = this.#createVerification()
    const shared = { accounts: this.#accounts, random, cost }
    this.signIns = createSignIns({ ...shared, book: this.#signInBook(), clock })
    const state = () => this.state()
    this.#prepare = createPrepare({ ...shared, state, signIns: this.signIns, demo })
    if (this.#journal && !this.readOnly) keepReserve(port, folder, ports.reserveBytes)
  }

  state(): Frozen<GeneralState> {
    return this.#journal?.ledger.state ?? emptyGeneralState()
  }

  get readOnly(): ReadOnly | undefined {
    return this.#readOnly ?? this.#journal?.readOnly
  }

  get isEmpty(): boolean {
    return this.#journal === undefined && this.#readOnly === undefined
  }

  get timeZone(): string {
    return this.#journal?.timeZone ?? 'Asia/Shanghai'
  }

  /** @returns the undo. */
  subscribe(listener: (news: Broadcast) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** A command whose caller was admitted. `id`: made once with its form; the same again is the same act. */
  run<N extends BookCommand>(name: N, input: InputOf<N>, caller?: Caller, id?: string): Promise<CommandAnswer>
  async run(
    name: BookCommand,
    input: never,
    caller?: Caller,
    id = newCommandId(this.#ports.random),
  ): Promise<CommandAnswer> {
    const { readOnly } = this
    if (readOnly) return refuse(readOnly.code, readOnly.params)
    if (name === 'station.set-up') return this.#setUp(name, input, id)
    const no = this.#whyNotNow()
    if (no) return no
    const { account: actor = 'system', roles = [] } = caller ?? {}
    const before = this.#journal?.answerBefore({ name, actor, id })
    if (before) return before
    const prepared = await this.#prepare(name, input, actor)
    if (!prepared.ok) return withRule(prepared)
    return this.#commit({ name, input: prepared.input, actor, roles, id })
  }

  ask<N extends BookQuery>(name: N, input: InputOf<N>, caller: Caller | undefined): QueryAnswers[N] | Refusal
  ask(name: BookQuery, input: never, caller: Caller | undefined): unknown {
    switch (name) {
      case 'station.status':
        return this.#status()
      case 'station.suggest':
        return this.isEmpty ? suggestionsFor(input, this.#ports.random) : refuse('station.already-set-up')
      case 'journal.positions':
        return this.#positions()
      case 'journal.verify':
        this.#verification.start()
        return this.#positions()
      case 'draft.keep':
      case 'draft.read':
      case 'draft.drop':
        return this.#askDraft(name, input, caller)
      default:
        return this.#askLedger(name, input)
    }
  }

  /** Evidence turned up: nothing more is written. */
  closeForWriting(readOnly: ReadOnly): void {
    this.#journal?.closeForWriting(readOnly)
  }

  /** Reads the whole book in the background where the last good reading is a day old. */
  verifyDaily(): void {
    const verifiedAt = this.#journal?.verifiedAt
    const ageMs =
      verifiedAt === undefined ? Infinity : Date.parse(this.#ports.clock.now()) - Date.parse(verifiedAt)
    if (this.#journal && (ageMs > 86_400_000 || ageMs < 0)) this.#verification.start()
  }

  /** Every 60 s and where a proof leaves the house. */
  syncHeads(): void {
    this.#journal?.syncHeads()
  }

  saveSnapshot(): void {
    this.#journal?.saveSnapshot()
  }

  /** The computer slept: its monotonic clock may have stood still. */
  wokeUp(): void {
    this.#journal?.clock.anchor()
  }

  close(): void {
    this.#journal?.close()
  }

  #openJournal(): void {
    const found = findStation(this.#ports.port, this.folder)
    if (found.state === 'newer')
      this.#readOnly = { code: 'journal.newer-format', params: { needs: found.needs } }
    if (found.state === 'empty') this.#begunAs = found.begunAs
    if (found.state === 'known') this.#journal = this.#journalOf(found.station, found.timeZone)
  }

  #journalOf(station: string, timeZone: string): JournalBook {
    const { port, clock, random } = this.#ports
    return new JournalBook({
      port,
      folder: this.folder,
      clock,
      random,
      station,
      timeZone,
      onCommitted: commit => this.#tell(newsOf(commit)),
      onReadOnly: () => this.#tell({ status: true }),
    })
  }

  /** No password can be checked against a lost file, and a new account must not be put beside it. */
  #whyAccountsForbid(): ReadOnly | undefined {
    const { state } = this.#accounts.stateAgainst(this.state().accounts)
    if (state === 'good' || state === 'tampered') return undefined
    return { code: `accounts.${state}`, params: {} }
  }

  #createVerification(): Verification {
    const { clock, verify } = this.#ports
    const onReport = ({ ok, problems }: Awaited<ReturnType<VerifyFolder>>, at: string): void => {
      const [first] = problems
      if (ok) this.#journal?.noteVerified(at)
      else if (first) this.closeForWriting(brokenAt(first))
    }
    return createVerification(
      { folder: this.folder, clock, verify, onReport, onChange: () => this.#tell({ status: true }) },
      this.#journal?.verifiedAt,
    )
  }

  #signInBook() {
    return {
      state: () => this.state(),
      commit: async (act: SignInAct) => this.#commitSignIn(act),
      clockState: () => this.#clockState(),
      confirmClock: async (by: string) => this.#journal?.confirmClock(by) ?? refuse('station.not-set-up'),
    }
  }

  #clockState(): 'good' | 'moved' | 'unconfirmed' {
    if (this.#journal?.clock.isUnconfirmed()) return 'unconfirmed'
    return this.state().clock.moved ? 'moved' : 'good'
  }

  #commitSignIn(act: SignInAct): CommandAnswer {
    const { actor, name, id } = act
    const { readOnly } = this
    if (readOnly) return this.#noteAccess(actor, name)
    const roles = effectiveRoles(own(this.state().accounts, actor)?.roles)
    return act.name === 'session.sign-in'
      ? this.#commit({ name: act.name, input: act.input, actor, roles, id })
      : this.#commit({ name: act.name, input: act.input, actor, roles, id })
  }

  /** In a read-only book nothing is journalled: the access log keeps it (format.md §3). */
  #noteAccess(actor: string, command: string): CommandAnswer {
    const { port, clock } = this.#ports
    logAccess(port, this.folder, { at: clock.now(), actor, command })
    const [position] = this.#journal?.positions() ?? []
    return { ok: true, chain: position?.chain ?? '', seq: position?.seq ?? 0, hash: position?.hash ?? '' }
  }

  #commit<N extends CommandName>(act: Act<N>): CommandAnswer {
    return this.#journal?.commit(act) ?? withRule(refuse('station.not-set-up'))
  }

  #whyNotNow(): Refusal | undefined {
    if (!this.#journal) return withRule(refuse('station.not-set-up'))
    return this.#clockState() === 'unconfirmed' ? withRule(refuse('session.clock-unconfirmed')) : undefined
  }

  /** The first line, then the second chain's; a refusal or a full disk leaves the folder as empty as before. */
  async #setUp(name: 'station.set-up', input: SetUp, id: string): Promise<CommandAnswer> {
    const { port, random } = this.#ports
    const before = this.#journal?.answerBefore({ name, actor: 'setup', id })
    if (before) return before
    const prepared = await this.#prepare(name, input, 'setup')
    if (!prepared.ok) return withRule(prepared)
    if (this.#journal) return withRule(refuse('station.already-set-up'))
    const station = beginStation(port, this.folder, input, { begunAs: this.#begunAs, random })
    this.#begunAs = station
    const journal = this.#journalOf(station, input.timeZone)
    const answer = journal.commit({ name, input: prepared.input, actor: 'setup', roles: ['nobody'], id })
    if (!answer.ok) journal.close()
    else {
      journal.openSecretChain('setup')
      this.#journal = journal
      keepReserve(port, this.folder, this.#ports.reserveBytes)
      this.#tell({ status: true })
    }
    return answer
  }

  #status() {
    const { port, clock } = this.#ports
    const { folder, readOnly } = this
    const verification = this.#verification
    return statusOf({ port, folder, now: clock.now(), journal: this.#journal, readOnly, verification })
  }

  #positions() {
    return {
      folder: this.folder,
      chains: this.#journal?.positions() ?? [],
      verification: this.#verification.standing(),
    }
  }

  #askDraft(name: DraftQuery, input: never, caller: Caller | undefined): unknown {
    if (!caller || !this.#journal) return refuse('door.signed-out')
    if ('writesFiles' in contract[name] && this.readOnly) return refuse('draft.not-kept')
    return answerDraft(this.#journal.drafts, name, input, caller.account)
  }

  #askLedger(name: BookQuery, input: never): unknown {
    const ledger = this.#journal?.ledger
    if (!ledger) return withRule(refuse('station.not-set-up'))
    return isLedgerQuery(name) ? answerFromLedger(ledger, name, input) : refuse('door.unknown-request')
  }

  #tell(news: Broadcast): void {
    for (const listener of this.#listeners) listener(news)
  }
}

const answerDraft = (drafts: Drafts, name: DraftQuery, input: KeepDraft, account: string): unknown => {
  if (name === 'draft.keep') return drafts.keep(account, input)
  if (name === 'draft.drop') return drafts.drop(account, input.form) ?? null
  const found = drafts.read(account, input.form)
  return found.state === 'good' ? found.draft : null
}

const newsOf = ({ seq, chain, events }: Commit): Broadcast => ({
  seq,
  chain,
  kinds: events.map(({ kind }) => kind),
})

const brokenAt = ({ file, line, what }: { file: string; line: number; what: string }): ReadOnly => ({
  code: 'journal.broken',
  params: { file, line, what, lastSeq: 0 },
})
