import { z } from 'zod'
import type { ContractRow } from '../kernel/contract-row.ts'
import { type AssignableRole, anybody, signedIn } from '../kernel/roles.ts'
import { line } from '../kernel/text.ts'

/** What was typed as a name: tried names are journalled even where nobody bears them. */
const triedName = line(60)
const password = z.string().min(1).max(200)

export const signIn = z.strictObject({
  account: triedName,
  password,
  /** The person has looked at the clock and vouches for it (asked only where the status says `unconfirmed` or `moved`). */
  confirmClock: z.boolean().optional(),
})
export type SignIn = z.infer<typeof signIn>

/** A second person's session for exactly one command on the same screen (format.md §6). */
export const signOnce = z.strictObject({ account: triedName, password, command: z.string().min(1).max(80) })
export type SignOnce = z.infer<typeof signOnce>

export const lock = z.strictObject({ reason: z.enum(['asked', 'idle', 'suspend', 'reload', 'closed']) })
export type Lock = z.infer<typeof lock>
export const signOut = z.strictObject({})

export const names = z.strictObject({ text: z.string().max(40) })
/** At most eight, best match first; none for an empty text. */
export type NameMatch = {
  readonly account: string
  readonly name: string
  readonly roles: readonly AssignableRole[]
  /** Where he works, only where another account in use bears the same name. */
  readonly section?: string
}

export type CurrentSession = {
  readonly account: string
  readonly name: string
  /** Who of the directory it is, where the account says so: tells namesakes apart. */
  readonly staffId?: string
  readonly roles: readonly AssignableRole[]
  /** A one-time password was used: nothing but changing it is open. */
  readonly mustChangePassword: boolean
  readonly idleLockMinutes: number
}

export const sessionContract = {
  'session.sign-in': { kind: 'command', feature: 'session', roles: anybody, schema: signIn },
  'session.sign-once': { kind: 'command', feature: 'session', roles: signedIn, schema: signOnce },
  'session.lock': { kind: 'command', feature: 'session', roles: signedIn, schema: lock },
  'session.sign-out': { kind: 'command', feature: 'session', roles: signedIn, schema: signOut },
  'session.names': { kind: 'query', feature: 'session', roles: anybody, schema: names },
  'session.current': { kind: 'query', feature: 'session', roles: anybody, schema: z.strictObject({}) },
} as const satisfies Record<string, ContractRow>
