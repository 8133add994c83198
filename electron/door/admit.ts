import { type CallName, type CallOptions, contract, type InputOf, isCallName } from '../../shared/contract.ts'
import type { ContractRow } from '../../shared/kernel/contract-row.ts'
import { refuse } from '../../shared/kernel/decision.ts'
import type { Frozen } from '../../shared/kernel/event.ts'
import { commandId } from '../../shared/kernel/ids.ts'
import { malformed } from '../../shared/kernel/malformed.ts'
import { own } from '../../shared/kernel/own.ts'
import type { Refusal } from '../../shared/kernel/refusal.ts'
import { effectiveRoles, mayCall, type Role } from '../../shared/kernel/roles.ts'
import type { GeneralState } from '../../shared/state.ts'
import type { Sessions } from '../accounts/sessions.ts'

/** A call as it arrived: nothing in it is believed yet. */
export type RawCall = {
  readonly windowId: number
  readonly name: unknown
  readonly text: unknown
  readonly options: unknown
}

/** Whose call it is: `undefined` before anybody signed in. Roles are those of now, looked up at every call. */
export type Caller = { readonly account: string; readonly roles: readonly Role[] }

/** A call that may be run: its name is in the table, its caller may, its input has the table's shape. */
export type Admitted<N extends CallName = CallName> = {
  [M in N]: {
    readonly name: M
    readonly input: InputOf<M>
    readonly caller: Caller | undefined
    readonly id: string | undefined
  }
}[N]

export type AdmitPorts = { readonly sessions: Sessions; readonly state: () => Frozen<GeneralState> }

/** The largest input, in bytes of its JSON text; attachments come in pieces. */
export const mostInputBytes = 1_000_000

/** What somebody with a one-time password may do before he changed it. */
const openBeforeChange: readonly string[] = [
  'account.change-password',
  'session.sign-in',
  'session.lock',
  'session.sign-out',
  'session.current',
  'session.names',
  'station.status',
  'settings.list',
  'alarm.marks',
  'display.keep',
  'breakdown.note',
]

/**
 * The checks in front of everything, in this order: known name, size, session, role, shape (reliability.md §4). The
 * window itself was checked by the door. Pure but for a pass, which is used up by being shown.
 */
export const admit = ({ sessions, state }: AdmitPorts, call: RawCall): Admitted | Refusal => {
  const { name, text, windowId } = call
  if (!isCallName(name)) return refuse('door.unknown-request')
  const options = readOptions(call.options)
  if (!options || typeof text !== 'string')
    return refuse('door.malformed', { field: '输入', problem: '形式不对' })
  if (Buffer.byteLength(text) > mostInputBytes) return refuse('door.too-large')
  const who = whoCalls(sessions, windowId, name, options.pass)
  if (who.ok === false) return who
  const caller = callerOf(state(), who.account)
  const row: ContractRow = contract[name]
  const no = whyNot(state(), caller, row, name)
  if (no) return no
  const parsed = row.schema.safeParse(json(text))
  if (!parsed.success) return malformed(parsed.error)
  return proven({ name, input: parsed.data, caller, id: options.id })
}

/** The one place where a parsed input gets its row's type: the schema that parsed it stands in the same row. */
const proven = (call: {
  name: CallName
  input: unknown
  caller: Caller | undefined
  id: string | undefined
}) => call as Admitted

/** Options are small and of known shape, or nothing of the call is believed. */
const readOptions = (options: unknown): CallOptions | undefined => {
  if (options === undefined || options === null) return {}
  if (typeof options !== 'object' || Object.keys(options).some(key => key !== 'id' && key !== 'pass'))
    return undefined
  const { id, pass }: { id?: unknown; pass?: unknown } = options
  if (id !== undefined && !commandId.safeParse(id).success) return undefined
  if (pass !== undefined && (typeof pass !== 'string' || pass.length > 100)) return undefined
  return { ...(typeof id === 'string' && { id }), ...(typeof pass === 'string' && { pass }) }
}

type Who = { readonly ok: true; readonly account: string | undefined } | Refusal

/** The window's own session, or for one command the second person whose pass is shown. */
const whoCalls = (sessions: Sessions, windowId: number, name: CallName, pass: string | undefined): Who => {
  if (pass !== undefined) return sessions.spendPass(windowId, pass, name)
  return { ok: true, account: sessions.ofWindow(windowId)?.account }
}

const callerOf = ({ accounts }: Frozen<GeneralState>, id: string | undefined): Caller | undefined => {
  const account = id === undefined ? undefined : own(accounts, id)
  return id !== undefined && account && !account.disabled
    ? { account: id, roles: effectiveRoles(account.roles) }
    : undefined
}

const whyNot = (
  { accounts }: Frozen<GeneralState>,
  caller: Caller | undefined,
  row: ContractRow,
  name: CallName,
): Refusal | undefined => {
  const roles = caller?.roles ?? ['nobody']
  if (!mayCall(roles, row.roles)) return refuse(caller ? 'door.not-permitted' : 'door.signed-out')
  const mustChange = caller !== undefined && own(accounts, caller.account)?.mustChange === true
  return mustChange && !openBeforeChange.includes(name) ? refuse('session.must-change-password') : undefined
}

const json = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
