import { nameOf } from '../../shared/account/index.ts'
import type { CommandAnswer } from '../../shared/contract.ts'
import { refuse } from '../../shared/kernel/decision.ts'
import { own } from '../../shared/kernel/own.ts'
import type { Refusal } from '../../shared/kernel/refusal.ts'
import { effectiveRoles } from '../../shared/kernel/roles.ts'
import type {
  AgreeToRecovery,
  RecoveryStanding,
  RestoreAccount,
  TakeBack,
  TakenBack,
} from '../../shared/recovery/contract.ts'
import {
  agreementNow,
  keyNumber,
  type Loss,
  recordsReturned,
  recoveryRefused,
  whyNotHolder,
  whyNotRestored,
} from '../../shared/recovery/index.ts'
import { withRule } from '../../shared/refusals.ts'
import { type AccountRecord, digestOf } from '../accounts/account-record.ts'
import { newRecord, problemOf, type RecordPorts } from '../accounts/new-record.ts'
import type { RecoverySignature } from '../accounts/prepare-ports.ts'
import { createQueue } from '../accounts/queue.ts'
import type { Act } from '../commit.ts'
import { DiskError, type FilePort } from '../disk/file-port.ts'
import type { JournalBook } from '../journal-book.ts'
import type { Clock } from '../ports.ts'
import { logAccess } from '../store/access-log.ts'
import { holdersOf, lossOf } from './loss.ts'
import { createSheetProof } from './sheet-proof.ts'
import { type FoundRecords, findVouched } from './vouched-records.ts'

export type RecoveryPorts = RecordPorts & {
  readonly port: FilePort
  readonly folder: string
  readonly clock: Clock
  readonly journal: () => JournalBook | undefined
  readonly commit: (act: Act<RecoverySignature>) => CommandAnswer
  /** The file was written: what it forbade may be open again. */
  readonly onWritten: () => void
}

/**
 * A lost accounts.json (format.md §7), in this order:
 *
 * 1. Records that the journal vouches for are taken back from a backup, by anybody: their digest proves them, and they
 *    give nobody a password that he did not have. With an administrator's among them nothing else is needed.
 * 2. Else the printed sheet is typed in, both parts, and the auditor signs: by his own password, compared with a record
 *    that the journal vouches for, from what is left of the file or from any backup place. Only where no such record
 *    is left anywhere does his part of the sheet, out of his own envelope, stand for him; the line says which it was.
 * 3. The administrator signs by setting a new password, the sheet shown once more. His record is written, then
 *    journalled: a kill between leaves a record that counts for nothing, and all can be done again.
 *
 * Two people sign, so there are two commits (format.md §6). Without the sheet nobody gets an account by this way; with it
 * and without the auditor nobody does as long as a backup of his record can be reached. All others are reset by the
 * administrator as usual.
 */
export class Recoveries {
  readonly #ports: RecoveryPorts
  readonly #inTurn = createQueue()
  readonly #proof: ReturnType<typeof createSheetProof>
  #attempt: 'agree' | 'restore' = 'agree'

  constructor(ports: RecoveryPorts) {
    this.#ports = ports
    this.#proof = createSheetProof({ ...ports, onFailed: () => this.#noteFailure() })
  }

  standing(): RecoveryStanding | null {
    const { state, clock } = this.#ports
    const lost = this.#loss()
    if (!lost) return null
    const { accounts, recovery } = state()
    const agreed = agreementNow(recovery, clock.now())
    return {
      lost,
      administrators: this.#signers('administrator'),
      auditors: this.#signers('auditor'),
      keyNumber: recovery.key && keyNumber(recovery.key.publicKey),
      agreed: agreed
        ? {
            auditorName: nameOf(accounts, agreed.auditor),
            administratorName: nameOf(accounts, agreed.administrator),
            until: agreed.until,
          }
        : null,
    }
  }

  takeBack({ from }: TakeBack): TakenBack | Refusal {
    const { state } = this.#ports
    const lost = this.#loss()
    const no = this.#whyNot(lost)
    if (no || !lost) return no ?? refuse('recovery.not-lost')
    const { accounts } = state()
    const found = this.#found(from === undefined ? state().backups.places : [from.trim()])
    const fresh = found.records.filter(({ account }) => !this.#ports.accounts.recordOf(account, accounts))
    if (fresh.length === 0) return refuse('recovery.none-found')
    const failed = this.#write(fresh)
    if (failed) return failed
    this.#tellReturned(lost, found)
    return {
      names: fresh.map(({ account }) => nameOf(accounts, account)),
      isOver: this.#loss() === undefined,
    }
  }

  agree(input: AgreeToRecovery, id: string): Promise<CommandAnswer> {
    return this.#inTurn(async () => withRuleOf(await this.#agree(input, id)))
  }

  restore(input: RestoreAccount, id: string): Promise<CommandAnswer> {
    return this.#inTurn(async () => withRuleOf(await this.#restore(input, id)))
  }

  /** Nothing is gained by it, so nobody has to prove who he is. */
  withdraw(id: string): CommandAnswer {
    const no = this.#whyNot(this.#loss())
    return withRuleOf(
      no ?? this.#ports.commit({ name: 'recovery.withdraw', input: {}, actor: 'system', roles: [], id }),
    )
  }

  async #agree(input: AgreeToRecovery, id: string): Promise<CommandAnswer> {
    const { state, accounts, journal } = this.#ports
    const { auditor, administrator, key, password, confirmClock = false } = input
    const before = journal()?.answerBefore({ name: 'recovery.agree', actor: auditor, id })
    if (before) return before
    const lost = this.#loss()
    const no = this.#whyNot(lost) ?? this.#whyNotThese(input)
    if (no || !lost) return no ?? refuse('recovery.not-lost')
    const isUnconfirmed = journal()?.clock.isUnconfirmed() === true
    if (isUnconfirmed && !confirmClock) return refuse('session.clock-unconfirmed')
    const { records } = this.#found(state().backups.places)
    const administrators = holdersOf(state().accounts, 'administrator')
    if (records.some(({ account }) => administrators.includes(account)))
      return refuse('recovery.record-found')
    const record =
      accounts.recordOf(auditor, state().accounts) ?? records.find(({ account }) => account === auditor)
    if (record && password === undefined) return refuse('recovery.password-needed')
    this.#attempt = 'agree'
    const unproven = await this.#proof({
      key,
      ...(record && password ? { person: { record, password } } : {}),
    })
    if (unproven) return unproven
    const unsure = isUnconfirmed ? journal()?.confirmClock(auditor) : undefined
    if (unsure?.ok === false) return unsure
    const proof = record ? 'password' : 'sheet'
    const signed = { administrator, proof, lost } as const
    return this.#ports.commit({ name: 'recovery.agree', input: signed, ...this.#signs(auditor), id })
  }

  async #restore({ key, next }: RestoreAccount, id: string): Promise<CommandAnswer> {
    const { state, clock, journal, commit } = this.#ports
    const done = journal()?.ledger.commitWithId(id)
    if (done) return this.#answerTo(done.actor, id)
    const no = this.#whyNot(this.#loss())
    if (no) return no
    const actor = state().recovery.agreed?.administrator ?? ''
    const whyNot = () => whyNotRestored(state(), { now: clock.now(), actor })
    const unsigned = whyNot()
    if (unsigned) return unsigned
    this.#attempt = 'restore'
    const unproven = await this.#proof({ key })
    const problem = unproven ?? this.#problemOf(actor, next)
    if (problem) return problem
    const record = await newRecord(this.#ports, actor, next)
    // Meanwhile the time may have run out, or the signature been taken back.
    const late = whyNot()
    if (late) return late
    const { records } = this.#found(state().backups.places)
    const failed = this.#write([...records.filter(({ account }) => account !== actor), record])
    if (failed) return failed
    const input = { verifier: digestOf(record) }
    const answer = commit({ name: 'recovery.restore', input, ...this.#signs(actor), id })
    this.#ports.onWritten()
    return answer
  }

  #answerTo(actor: string, id: string): CommandAnswer {
    const { journal } = this.#ports
    return journal()?.answerBefore({ name: 'recovery.restore', actor, id }) ?? refuse('recovery.not-lost')
  }

  #signs(actor: string) {
    return { actor, roles: effectiveRoles(own(this.#ports.state().accounts, actor)?.roles) }
  }

  #whyNotThese({ auditor, administrator }: AgreeToRecovery): Refusal | undefined {
    const { accounts } = this.#ports.state()
    return (
      whyNotHolder(accounts, auditor, 'auditor') ?? whyNotHolder(accounts, administrator, 'administrator')
    )
  }

  #problemOf(account: string, next: string): Refusal | undefined {
    const held = own(this.#ports.state().accounts, account)
    return held
      ? problemOf(this.#ports, next, { account, name: held.name, roles: held.roles })
      : refuse('account.unknown', { account })
  }

  #loss(): Loss | undefined {
    return lossOf(this.#ports.accounts, this.#ports.state().accounts)
  }

  /** A book that cannot be written to recovers nobody: it could not be told. */
  #whyNot(lost: Loss | undefined): Refusal | undefined {
    const closed = this.#ports.journal()?.readOnly
    if (closed) return refuse(closed.code, closed.params)
    return lost ? undefined : refuse('recovery.not-lost')
  }

  #found(folders: readonly string[]): FoundRecords {
    const { port, state } = this.#ports
    return findVouched(port, folders, state().accounts)
  }

  #write(records: readonly AccountRecord[]): Refusal | undefined {
    const { accounts, state, onWritten } = this.#ports
    try {
      accounts.putAnew(records, state().accounts)
    } catch (cause) {
      if (cause instanceof DiskError) return refuse('recovery.not-written', { code: cause.code })
      throw cause
    }
    onWritten()
    return undefined
  }

  /** Before somebody vouched for the clock nothing is journalled, and a full disk may refuse: then `logs/` keeps it. */
  #tellReturned(lost: Loss, { records, from }: FoundRecords): void {
    const { journal, port, folder, clock } = this.#ports
    const event = recordsReturned({ lost, from, accounts: records.map(({ account }) => account) })
    const isTold =
      journal()?.clock.isUnconfirmed() === false && journal()?.tell('recovery.take-back', event).ok
    if (!isTold) logAccess(port, folder, { at: clock.now(), actor: 'system', command: 'recovery.take-back' })
  }

  #noteFailure(): void {
    const { journal } = this.#ports
    if (journal()?.clock.isUnconfirmed() === false)
      journal()?.tell('recovery.refuse', recoveryRefused({ act: this.#attempt }))
  }

  #signers(role: 'administrator' | 'auditor') {
    const { accounts, state } = this.#ports
    return holdersOf(state().accounts, role).map(account => ({
      account,
      name: nameOf(state().accounts, account),
      hasRecord: accounts.recordOf(account, state().accounts) !== undefined,
    }))
  }
}

const withRuleOf = (answer: CommandAnswer): CommandAnswer => (answer.ok ? answer : withRule(answer))
