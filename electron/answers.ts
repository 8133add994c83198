import type { AccountSuggestion } from '../shared/account/contract.ts'
import { contract, type InputOf, type QueryAnswers, type QueryName } from '../shared/contract.ts'
import type { EntryPage, EntryPageQuery } from '../shared/duty-log/contract.ts'
import type { JournalPositions } from '../shared/journal/contract.ts'
import { refuse } from '../shared/kernel/decision.ts'
import { reservedActors } from '../shared/kernel/ids.ts'
import { own } from '../shared/kernel/own.ts'
import type { Refusal } from '../shared/kernel/refusal.ts'
import type { Role } from '../shared/kernel/roles.ts'
import { withRule } from '../shared/refusals.ts'
import { isGateSheet } from '../shared/sheet/index.ts'
import type { StationStatus } from '../shared/station/contract.ts'
import type { OneCommit, TrailFilter } from '../shared/trail/contract.ts'
import type { BackupKeeper } from './backup/backup-keeper.ts'
import { drawRecoveryKeys } from './backup/draw-recovery-keys.ts'
import { BackupFailed } from './backup/failures.ts'
import { lookForBackups } from './backup/look-for-backups.ts'
import { type BeforeSetUp, createBeforeSetUp } from './before-set-up.ts'
import type { DemoBureau } from './book-ports.ts'
import type { FilePort } from './disk/file-port.ts'
import type { Caller } from './door/admit.ts'
import type { WindowQuery } from './door/window-side.ts'
import { answerFromPasses, type PassQuery } from './exit-pass/answer-passes.ts'
import { readPassSheet } from './exit-pass/read-pass-sheet.ts'
import { readGateSheet } from './gate/read-gate-sheet.ts'
import { answerIncidents, type IncidentQuery } from './incident/answer-incidents.ts'
import { JournalDamaged } from './journal/failures.ts'
import type { JournalBook } from './journal-book.ts'
import { isWide } from './log-page/log-page.ts'
import { LogWords } from './log-words/log-words.ts'
import type { WordsPort } from './log-words/words-ask.ts'
import { answerMail, type MailQuery } from './mail/answer-mail.ts'
import type { ReadOnly } from './open-chains.ts'
import { answerOfPassages, type PassageQuery, type PassageSight } from './passage/answer-passage.ts'
import type { Clock, Random } from './ports.ts'
import { answerDraft, answerFromLedger, type DraftQuery, isLedgerQuery } from './queries.ts'
import { readPetitioner } from './read-petitioner.ts'
import type { Recoveries } from './recovery/recoveries.ts'
import { answerReview, type ReviewQuery } from './review/answer-review.ts'
import { type ReviewSheetName, readReviewSheet } from './review/read-review-sheet.ts'
import { answerRoster, type RosterQuery } from './roster/answer-roster.ts'
import type { Search } from './search/search.ts'
import { suggestionBeside } from './set-up.ts'
import { statusOf } from './status.ts'
import type { Looks } from './trail/looks.ts'
import { answerFromTrail, openTrail, type TrailQuery } from './trail/open-trail.ts'
import type { TableSource } from './trail/table-source.ts'
import type { Trail } from './trail/trail.ts'
import type { Verification } from './verification.ts'
import { answerFromGate, type GateQuery, type GateSight } from './visit/answer-gate.ts'

/** Queries that the book answers; who is signed in at a window, and how it is shown, is the desk's to say. */
export type BookQuery = Exclude<
  QueryName,
  'session.current' | 'search.entries' | 'backup.restore' | WindowQuery
>

export type AnswerPorts = {
  readonly port: FilePort
  readonly folder: string
  readonly clock: Clock
  readonly random: Random
  readonly verification: Verification
  readonly backups: BackupKeeper
  readonly search: Search
  readonly words: WordsPort
  readonly looks: Looks
  readonly recoveries: Recoveries
  /** undefined before the set-up, and where a newer program wrote the book. */
  readonly journal: () => JournalBook | undefined
  readonly readOnly: () => ReadOnly | undefined
  readonly demoBureau?: DemoBureau
}

/** Answers every query of an open folder; each sees the book as it is at that moment. */
export class Answers {
  readonly #ports: AnswerPorts
  readonly #words: LogWords
  #trail: { readonly of: JournalBook; readonly trail: Trail } | undefined

  constructor(ports: AnswerPorts) {
    this.#ports = ports
    const { folder, words } = ports
    this.#words = new LogWords({ folder, look: words, pause: () => new Promise(done => setImmediate(done)) })
  }

  ask<N extends BookQuery>(name: N, input: InputOf<N>, caller: Caller | undefined): QueryAnswers[N] | Refusal
  ask(name: BookQuery, input: never, caller: Caller | undefined): unknown {
    switch (name) {
      case 'station.status':
        return this.#status()
      case 'station.suggest':
        return this.#beforeSetUp(({ suggest }) => suggest(input))
      case 'station.draw-recovery':
        return this.#beforeSetUp(({ drawRecovery }) => drawRecovery())
      case 'station.keep-draft':
        return this.#beforeSetUp(({ keepDraft }) => keepDraft(input))
      case 'station.read-draft':
        return this.#beforeSetUp(({ readDraft }) => readDraft())
      case 'station.demo':
        return this.#beforeSetUp(({ demo }) => demo(input))
      case 'account.suggest':
        return this.#suggestAccount(input)
      case 'journal.positions':
        return this.#positions()
      case 'journal.verify':
        this.#ports.verification.start()
        return this.#positions()
      case 'draft.keep':
      case 'draft.read':
      case 'draft.drop':
        return this.#askDraft(name, input, caller)
      case 'recovery.standing':
        return this.#ports.recoveries.standing()
      case 'recovery.take-back':
        return this.#ports.recoveries.takeBack(input)
      case 'recovery.draw':
        return drawRecoveryKeys(this.#ports.random)
      case 'backup.standing':
        return this.#ports.backups.standing()
      case 'backup.act':
        return this.#actOnBackup(input, caller)
      case 'backup.look':
        return this.#lookForBackups(input, caller)
      case 'duty-log.petitioner':
        return this.#petitioner(input, caller)
      case 'trail.page':
      case 'trail.findings':
      case 'trail.commit':
      case 'trail.choices':
      case 'trail.evidence':
      case 'trail.compare':
        return this.#askTrail(name, input, caller)
      case 'gate.standing':
      case 'retention.standing':
      case 'visit.inside':
      case 'visit.visitor':
      case 'visit.page':
      case 'visit.one':
      case 'visit.known':
      case 'turn-away.page':
      case 'turn-away.one':
      case 'appointment.page':
      case 'appointment.today':
      case 'look-out.page':
      case 'look-out.match':
      case 'turn-away.person':
      case 'look-out.person':
      case 'appointment.guests':
        return this.#askGate(name, input, caller)
      case 'mail.waiting':
      case 'mail.day':
      case 'mail.one':
      case 'mail.addressees':
        return this.#askMail(name, input)
      case 'exit-pass.page':
      case 'exit-pass.one':
      case 'exit-pass.find':
      case 'exit-pass.lately':
        return this.#askPasses(name, input)
      case 'roster.month':
      case 'roster.draft':
      case 'roster.arrangements':
      case 'roster.swaps':
      case 'roster.mine':
        return this.#askRoster(name, input, caller)
      case 'incident.page':
      case 'incident.one':
      case 'incident.draft':
      case 'incident.oral':
        return this.#askIncidents(name, input)
      case 'review.unreviewed':
      case 'review.day':
      case 'review.of-entry':
      case 'review.month':
        return this.#askReview(name, input, caller)
      case 'sheet.read':
        return this.#readSheet(input, caller)
      case 'passage.inside':
      case 'passage.page':
      case 'passage.one':
      case 'passage.vehicle':
      case 'passage.known':
        return this.#askPassages(name, input, caller)
      case 'search.since':
        return this.#ports.search.since(input, caller)
      default:
        return this.#askLedger(name, input)
    }
  }

  /** A page of the log; where its words make much to be looked through, others are answered meanwhile. Throws DiskError. */
  async logPage(query: EntryPageQuery, caller: Caller | undefined): Promise<EntryPage | Refusal> {
    const journal = this.#ports.journal()
    if (!journal) return this.ask('duty-log.page', query, caller)
    const book = () => ({
      chain: journal.chain,
      ledger: journal.proven?.ledger ?? journal.ledger,
    })
    try {
      if (!isWide(book().ledger, query)) return this.ask('duty-log.page', query, caller)
      return await this.#words.page(book, query)
    } catch (cause) {
      if (!(cause instanceof JournalDamaged)) throw cause
      journal.lookForDamage()
      return this.#words.page(book, query)
    }
  }

  /** How many lines a filter of the trail finds for that person. */
  countTrail(filter: TrailFilter, account: string): number {
    const journal = this.#ports.journal()
    if (!journal) return 0
    const roles = own(journal.ledger.state.accounts, account)?.roles ?? []
    return this.#orProven(journal, () => this.#trailOf(journal).count(filter, roles))
  }

  trailTable(filter: TrailFilter, at: OneCommit, roles: readonly Role[]): TableSource {
    const journal = this.#ports.journal()
    if (!journal) throw new Error('there is no book to export from')
    return this.#trailOf(journal).table(filter, at, roles)
  }

  #suggestAccount({ name }: { readonly name: string }): AccountSuggestion | Refusal {
    const journal = this.#ports.journal()
    if (!journal) return refuse('station.not-set-up')
    const taken = new Set([...Object.keys(journal.ledger.state.accounts), ...reservedActors])
    return suggestionBeside(taken, name, this.#ports.random)
  }

  #beforeSetUp<T>(act: (before: BeforeSetUp) => T): T | Refusal {
    const { journal, readOnly } = this.#ports
    return journal() || readOnly() ? refuse('station.already-set-up') : act(createBeforeSetUp(this.#ports))
  }

  #status(): StationStatus {
    const { port, folder, clock, journal, readOnly, verification, backups } = this.#ports
    return statusOf({
      backups,
      port,
      folder,
      now: clock.now(),
      journal: journal(),
      readOnly: readOnly(),
      recovery: this.#ports.recoveries.standing(),
      verification,
    })
  }

  #positions(): JournalPositions {
    const { folder, journal, verification } = this.#ports
    return { folder, chains: journal()?.positions() ?? [], verification: verification.standing() }
  }

  #askDraft(name: DraftQuery, input: never, caller: Caller | undefined): unknown {
    const journal = this.#ports.journal()
    if (!caller || !journal) return refuse('door.signed-out')
    if ('writesFiles' in contract[name] && this.#ports.readOnly()) return refuse('draft.not-kept')
    return answerDraft(journal.drafts, name, input, caller.account)
  }

  #actOnBackup(
    { act, place }: InputOf<'backup.act'>,
    caller: Caller | undefined,
  ): QueryAnswers['backup.act'] | Refusal {
    const { backups, readOnly } = this.#ports
    const closed = readOnly()
    if (act === 'cancel') backups.cancel()
    else if (closed) return refuse(closed.code, closed.params)
    const known = place === undefined ? undefined : [place]
    const no = act === 'start' ? backups.start(known) : undefined
    return (
      no ?? (act === 'try' ? backups.tryOut(caller?.account ?? '', place) : undefined) ?? backups.standing()
    )
  }

  /** Before the set-up, and where somebody answers for it: otherwise folders of this computer are nobody's business. */
  #lookForBackups({ from }: InputOf<'backup.look'>, caller: Caller | undefined): unknown {
    const { port, clock, journal, readOnly } = this.#ports
    if (!caller && (journal() || readOnly())) return refuse('backup.not-now')
    try {
      return lookForBackups(port, from, clock.now())
    } catch (cause) {
      if (cause instanceof BackupFailed) return cause.refusal
      throw cause
    }
  }

  #petitioner({ itemId }: InputOf<'duty-log.petitioner'>, caller: Caller | undefined): unknown {
    const journal = this.#ports.journal()
    if (!caller || !journal) return refuse('door.signed-out')
    if (this.#ports.readOnly()) return refuse('door.read-only')
    const found = readPetitioner(this.#ports, journal, { itemId, account: caller.account })
    return 'ok' in found ? withRule(found) : found
  }

  #askGate(name: GateQuery, input: never, caller: Caller | undefined): unknown {
    const journal = this.#ports.journal()
    if (!journal) return withRule(refuse('station.not-set-up'))
    return this.#orProven(journal, () => answerFromGate(this.#gateSight(journal), name, input, caller))
  }

  #askPassages(name: PassageQuery, input: never, caller: Caller | undefined): unknown {
    const journal = this.#ports.journal()
    if (!journal) return withRule(refuse('station.not-set-up'))
    return this.#orProven(journal, () => answerOfPassages(this.#gateSight(journal), name, input, caller))
  }

  #gateSight(journal: JournalBook): GateSight & PassageSight {
    const { people, visitors, vehicles, timeZone } = journal
    return {
      ledger: journal.proven?.ledger ?? journal.ledger,
      people,
      visitors,
      vehicles,
      timeZone,
      now: this.#ports.clock.now(),
      isReadOnly: this.#ports.readOnly() !== undefined,
    }
  }

  #askMail(name: MailQuery, input: never): unknown {
    const journal = this.#ports.journal()
    if (!journal) return withRule(refuse('station.not-set-up'))
    const { people, timeZone } = journal
    const now = this.#ports.clock.now()
    const sight = () => ({ ledger: journal.proven?.ledger ?? journal.ledger, people, timeZone, now })
    return this.#orProven(journal, () => answerMail(sight(), name, input))
  }

  #askReview(name: ReviewQuery, input: never, caller: Caller | undefined): unknown {
    const journal = this.#ports.journal()
    if (!caller || !journal) return refuse('door.signed-out')
    const sight = () => ({ ...this.#passSight(journal), account: caller.account })
    return this.#orProven(journal, () => answerReview(sight(), name, input))
  }

  #passSight(journal: JournalBook) {
    const { people, timeZone } = journal
    const ledger = journal.proven?.ledger ?? journal.ledger
    return { ledger, people, timeZone, now: this.#ports.clock.now() }
  }

  #askPasses(name: PassQuery, input: never): unknown {
    const journal = this.#ports.journal()
    if (!journal) return withRule(refuse('station.not-set-up'))
    return this.#orProven(journal, () => answerFromPasses(this.#passSight(journal), name, input))
  }

  #askRoster(name: RosterQuery, input: never, caller: Caller | undefined): unknown {
    const journal = this.#ports.journal()
    if (!caller || !journal) return refuse('door.signed-out')
    const { account, roles } = caller
    const sight = () => ({
      ledger: journal.proven?.ledger ?? journal.ledger,
      now: this.#ports.clock.now(),
      account,
      roles,
    })
    return this.#orProven(journal, () => answerRoster(sight(), name, input))
  }

  #askIncidents(name: IncidentQuery, input: never): unknown {
    const journal = this.#ports.journal()
    if (!journal) return withRule(refuse('station.not-set-up'))
    return this.#orProven(journal, () => answerIncidents(this.#passSight(journal), name, input))
  }

  /** Who carries things out, and who came, stands sealed: those sheets are for whoever may see passes or visits. */
  #readSheet(input: InputOf<'sheet.read'>, caller: Caller | undefined): unknown {
    const { sheet, printed } = input
    const journal = this.#ports.journal()
    const isGate = isGateSheet(sheet)
    if (journal && sheet.kind === 'review') return this.#readReviewSheet(journal, { sheet, printed }, caller)
    if (!journal || (sheet.kind !== 'exit-pass' && !isGate))
      return this.#askLedger('sheet.read', input as never)
    if (!caller) return refuse('door.signed-out')
    const { roles } = caller
    if (isGate)
      return this.#orProven(journal, () => readGateSheet(this.#passSight(journal), { sheet, printed, roles }))
    return this.#orProven(journal, () => readPassSheet(this.#passSight(journal), { sheet, printed, roles }))
  }

  #readReviewSheet(
    journal: JournalBook,
    {
      sheet,
      printed,
    }: { readonly sheet: ReviewSheetName; readonly printed: InputOf<'sheet.read'>['printed'] },
    caller: Caller | undefined,
  ): unknown {
    if (!caller) return refuse('door.signed-out')
    const { roles } = caller
    return this.#orProven(journal, () => {
      const { ledger, now } = this.#passSight(journal)
      return readReviewSheet(ledger, { sheet, printed, roles, now })
    })
  }

  #askTrail(name: TrailQuery, input: never, caller: Caller | undefined): unknown {
    const journal = this.#ports.journal()
    if (!caller || !journal) return refuse('door.signed-out')
    return this.#orProven(journal, () => answerFromTrail(this.#trailOf(journal), name, input, caller))
  }

  #trailOf(journal: JournalBook): Trail {
    const { port, folder, clock, looks } = this.#ports
    const hasLooked = (account: string) => looks.has(account)
    if (this.#trail?.of !== journal)
      this.#trail = { of: journal, trail: openTrail({ port, folder, clock, hasLooked }, journal) }
    return this.#trail.trail
  }

  #askLedger(name: BookQuery, input: never): unknown {
    const journal = this.#ports.journal()
    if (!journal) return withRule(refuse('station.not-set-up'))
    if (!isLedgerQuery(name)) return refuse('door.unknown-request')
    // Whoever could sign in before damage turned up still can: somebody must look at it.
    const shown = () =>
      name === 'session.names' ? journal.ledger : (journal.proven?.ledger ?? journal.ledger)
    return this.#orProven(journal, () => answerFromLedger(shown(), name, input, this.#ports.clock.now()))
  }

  /** Where damage turns up, asked again of what is proven. */
  #orProven<T>(journal: JournalBook, ask: () => T): T {
    try {
      return ask()
    } catch (cause) {
      if (!(cause instanceof JournalDamaged)) throw cause
      journal.lookForDamage()
      return ask()
    }
  }
}
