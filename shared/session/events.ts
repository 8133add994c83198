import type { Event } from '../kernel/event.ts'
import type { Upcast } from '../kernel/upcast.ts'
import type { Lock } from './contract.ts'

/** Who signed in is the commit's actor; `once` names the one command that the session was for. */
export type SignedIn = Event<'session.signed-in', { readonly once?: string }>
/** Actor `system`. `account` is the one that bears the tried name, if any. */
export type SignInFailed = Event<
  'session.sign-in-failed',
  { readonly tried: string; readonly account?: string }
>
export type Locked = Event<'session.locked', { readonly reason: Lock['reason'] }>
export type SignedOut = Event<'session.signed-out', Record<string, never>>

export type SessionEvent = SignedIn | SignInFailed | Locked | SignedOut

export const sessionVersions = {
  'session.signed-in': [],
  'session.sign-in-failed': [],
  'session.locked': [],
  'session.signed-out': [],
} as const satisfies { [K in SessionEvent['kind']]: readonly Upcast[] }

export const isSessionEvent = (event: Event): event is SessionEvent =>
  Object.hasOwn(sessionVersions, event.kind)
