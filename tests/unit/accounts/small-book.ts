import { digestOf, recordOf } from '../../../electron/accounts/account-record.ts'
import { type AccountsFile, openAccountsFile } from '../../../electron/accounts/accounts-file.ts'
import { readingOf } from '../../../electron/accounts/pinyin.ts'
import { createPrepare } from '../../../electron/accounts/prepare.ts'
import type { PreparableName } from '../../../electron/accounts/prepare-ports.ts'
import { makeVerifier } from '../../../electron/accounts/scrypt.ts'
import { createSignIns, type SignInBook, type SignIns } from '../../../electron/accounts/sign-in.ts'
import { createFaultDisk } from '../../../electron/disk/fault-disk.ts'
import { type ManualClock, manualClock, seededRandom } from '../../../electron/ports.ts'
import type { CommandAnswer, CommandName, InputOf } from '../../../shared/contract.ts'
import { type DecideContext, decideGeneral } from '../../../shared/decide.ts'
import { evolveGeneral } from '../../../shared/evolve.ts'
import { clockConfirmed } from '../../../shared/journal/index.ts'
import type { Event } from '../../../shared/kernel/event.ts'
import type { AssignableRole } from '../../../shared/kernel/roles.ts'
import type { SealedInput } from '../../../shared/prepared.ts'
import { emptyGeneralState, type GeneralState } from '../../../shared/state.ts'

export const cheap = { n: 16, r: 1, p: 1 }
export const start = '2026-10-20T10:00:00.000Z'

type Person = { account: string; name: string; password: string; roles?: readonly AssignableRole[] }

const dutyOfficer: readonly AssignableRole[] = ['duty-officer']

export type Line = { readonly actor: string; readonly command: string; readonly events: readonly Event[] }

/** A lane without a disk behind it: the domain's own decide and evolve, lines in an array. */
export type SmallBook = SignInBook & {
  readonly lines: Line[]
  readonly general: GeneralState
  readonly run: <N extends CommandName>(name: N, input: SealedInput<N>, actor: string) => CommandAnswer
  clock: ReturnType<SignInBook['clockState']>
  /** The next commits are refused with this, as on a full disk. */
  refusing: string | undefined
}

const createSmallBook = (clock: ManualClock): SmallBook => {
  const general = emptyGeneralState()
  const lines: Line[] = []
  const write = (actor: string, command: string, events: readonly Event[]): CommandAnswer => {
    lines.push({ actor, command, events })
    const meta = { at: clock.now(), actor, seq: lines.length, hash: '' }
    for (const event of events) evolveGeneral(general, event, meta)
    return { ok: true, chain: `${station}.general.1`, seq: lines.length, hash: '' }
  }

  const book: SmallBook = {
    lines,
    general,
    clock: 'good',
    refusing: undefined,
    state: () => general,
    clockState: () => book.clock,
    confirmClock: async by => {
      book.clock = 'good'
      return write('system', 'clock.confirm', [clockConfirmed(by)])
    },
    run: (name, input, actor) => {
      if (book.refusing) return { ok: false, code: book.refusing }
      const decision = decideGeneral(general, name, input, contextFor(actor, clock.now()))
      return decision.ok ? write(actor, name, decision.events) : decision
    },
    commit: async ({ name, input, actor }) =>
      name === 'session.sign-once' ? book.run(name, input, actor) : book.run(name, input, actor),
  }
  return book
}

const station = 'D-7K2M'

const contextFor = (actor: string, now: string): DecideContext => ({
  now,
  actor,
  roles: [],
  station,
  timeZone: 'Asia/Shanghai',
  newItemId: () => `${station}-2610-1`,
  items: new Map(),
  itemsBetween: () => [],
  incidentOf: () => undefined,
  instructionOf: () => undefined,
  visitOf: () => undefined,
  mailOf: () => undefined,
  passOf: () => undefined,
  passageOf: () => undefined,
  turnAwayOf: () => undefined,
  lookOutOf: () => undefined,
  appointmentOf: () => undefined,
  itemsAtGate: () => [],
  itemsOnReview: () => [],
  hashOf: () => undefined,
  leadersOf: () => [],
  hasNews: () => false,
})

export type Bench = {
  readonly book: SmallBook
  readonly clock: ManualClock
  readonly accounts: AccountsFile
  readonly signIns: SignIns
  /** The same book in a process started anew: waits are only what the journal knows. */
  readonly restarted: () => SignIns
  /** As the lane does it: prepared, then decided and folded. */
  readonly call: <N extends PreparableName>(
    name: N,
    input: InputOf<N>,
    actor: string,
  ) => Promise<CommandAnswer>
}

export const zhang: Person = { account: 'zhang.wei', name: '张伟', password: 'first-shift' }
export const zhao: Person = { account: 'zhao.min', name: '赵敏', password: 'second-shift' }

/** A book that already knows these people. */
export const benchWith = async (...people: Person[]): Promise<Bench> => {
  const clock = manualClock(start)
  const random = seededRandom('tests')
  const book = createSmallBook(clock)
  const accounts = openAccountsFile(createFaultDisk(), '/')
  const ports = { book, accounts, clock, random, cost: cheap, state: book.state, demo: false }
  const signIns = createSignIns(ports)
  const trail = { hashOf: () => null, verified: async () => null, counted: () => 0 }
  const prepare = createPrepare({ ...ports, signIns, trail, peopleKept: () => [] })

  const call: Bench['call'] = async (name, input, actor) => {
    const prepared = await prepare(name, input, actor)
    // Nothing of what these tests do is sealed.
    return prepared.ok
      ? book.run(name, prepared.input as unknown as SealedInput<typeof name>, actor)
      : prepared
  }
  for (const person of people) await introduce(person, book, accounts)
  return { book, clock, accounts, signIns, restarted: () => createSignIns(ports), call }
}

const introduce = async (person: Person, book: SmallBook, accounts: AccountsFile): Promise<void> => {
  const { account, name, password, roles = dutyOfficer } = person
  const record = recordOf(account, await makeVerifier(password, cheap, seededRandom(account)))
  accounts.put([record], book.general.accounts)
  const verifier = digestOf(record)
  const reading = readingOf(name)
  book.general.accounts[account] = { name, roles, reading, verifier, mustChange: false, createdAt: start }
}
