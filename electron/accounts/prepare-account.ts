import type {
  ChangePassword,
  ChangeRoles,
  CreateAccount,
  ResetPassword,
} from '../../shared/account/contract.ts'
import { decideChangeRoles, decideCreate, decideResetPassword } from '../../shared/account/index.ts'
import { refuse } from '../../shared/kernel/decision.ts'
import { own } from '../../shared/kernel/own.ts'
import type { Refusal } from '../../shared/kernel/refusal.ts'
import type { SetRecoveryKey } from '../../shared/recovery/contract.ts'
import { decideSetRecoveryKey } from '../../shared/recovery/index.ts'
import { limitInForce } from '../../shared/settings/index.ts'
import { newRecord, problemOf, writeRecords } from './new-record.ts'
import { readingOf } from './pinyin.ts'
import type { Prepared, PreparePorts } from './prepare-ports.ts'
import { isPassword } from './scrypt.ts'

export const prepareCreate = async (
  ports: PreparePorts,
  { password, ...account }: CreateAccount,
): Promise<Prepared<'account.create'>> => {
  const input = { ...account, reading: readingOf(account.name), verifier: '' }
  const { accounts, directory } = ports.state()
  const decision = decideCreate(accounts, directory, input)
  const no = decision.ok ? problemOf(ports, password, account) : decision
  if (no) return no
  const [verifier = ''] = writeRecords(ports, [await newRecord(ports, account.account, password)])
  return { ok: true, input: { ...input, verifier } }
}

/** The owner knows the password in force, and the new one is none of his last. */
export const prepareChange = async (
  ports: PreparePorts,
  { current, next }: ChangePassword,
  actor: string,
): Promise<Prepared<'account.change-password'>> => {
  const no =
    (await whyNotCurrent(ports, actor, current)) ??
    whyNotNext(ports, actor, next) ??
    (await whyNotAgain(ports, actor, { current, next }))
  if (no) return no
  const before = ports.accounts.recordOf(actor, ports.state().accounts)
  const [verifier = ''] = writeRecords(ports, [await newRecord(ports, actor, next, before)])
  return { ok: true, input: { verifier } }
}

/** What would be refused anyway is said before the password is looked at; a password is no part of what is decided. */
export const prepareRoles = async (
  ports: PreparePorts,
  { password, ...input }: ChangeRoles,
  actor: string,
): Promise<Prepared<'account.change-roles'>> => {
  const decision = decideChangeRoles(ports.state().accounts, input)
  const no = decision.ok ? await whyNotCurrent(ports, actor, password) : decision
  return no ?? { ok: true, input }
}

/** Who wants to see what is sealed is he whose session it is. */
export const prepareLook = async (
  ports: PreparePorts,
  {
    password,
    itemId,
    reason,
  }: { readonly itemId: string; readonly reason: string; readonly password: string },
  actor: string,
): Promise<Refusal | { readonly ok: true; readonly input: { itemId: string; reason: string } }> =>
  (await whyNotCurrent(ports, actor, password)) ?? { ok: true, input: { itemId, reason } }

/** The record keeps the verifiers before it: what was in force may not be taken again. */
export const prepareReset = async (
  ports: PreparePorts,
  { account, oneTimePassword, password }: ResetPassword,
  actor: string,
): Promise<Prepared<'account.reset-password'>> => {
  const decision = decideResetPassword(ports.state().accounts, { account, verifier: '' }, { actor })
  const no = decision.ok
    ? ((await whyNotCurrent(ports, actor, password)) ?? whyNotNext(ports, account, oneTimePassword))
    : decision
  if (no) return no
  const before = ports.accounts.recordOf(account, ports.state().accounts)
  const [verifier = ''] = writeRecords(ports, [await newRecord(ports, account, oneTimePassword, before)])
  return { ok: true, input: { account, verifier } }
}

/** As with roles: the password is no part of what is decided. */
export const prepareRecoveryKey = async (
  ports: PreparePorts,
  { password, ...input }: SetRecoveryKey,
  actor: string,
): Promise<Prepared<'recovery.set-key'>> => {
  const decision = decideSetRecoveryKey(ports.state(), input)
  const no = decision.ok ? await whyNotCurrent(ports, actor, password) : decision
  return no ?? { ok: true, input }
}

/** A wrong guess counts as at sign-in, since a session left open must not be a way around the waits. */
const whyNotCurrent = async (
  { signIns }: PreparePorts,
  actor: string,
  current: string,
): Promise<Refusal | undefined> => {
  const no = await signIns.recheck(actor, current)
  return no?.code === 'session.wrong-name-or-password' ? refuse('account.password-wrong') : no
}

const whyNotNext = (ports: PreparePorts, id: string, next: string): Refusal | undefined => {
  const account = own(ports.state().accounts, id)
  if (!account) return refuse('account.unknown', { account: id })
  return problemOf(ports, next, { account: id, name: account.name, roles: account.roles })
}

/** The one in force is known by now, so it can be compared as it is; the ones before it only by their verifiers. */
const whyNotAgain = async (
  { state, accounts }: PreparePorts,
  actor: string,
  { current, next }: ChangePassword,
): Promise<Refusal | undefined> => {
  const count = limitInForce(state().settings, 'account.passwords-remembered')
  const used = refuse('account.password-used-before', { count })
  if (next.normalize('NFC') === current.normalize('NFC')) return used
  const earlier = accounts.recordOf(actor, state().accounts)?.earlier ?? []
  for (const verifier of earlier.slice(0, count - 1)) if (await isPassword(next, verifier)) return used
  return undefined
}
