import { assertNever, type EventMeta } from '../kernel/event.ts'
import { own } from '../kernel/own.ts'
import type { SessionEvent } from './events.ts'
import type { SessionState } from './state.ts'

export const evolveSessions = (sessions: SessionState, event: SessionEvent, meta: EventMeta): void => {
  switch (event.kind) {
    case 'session.signed-in':
      delete sessions.failures[meta.actor]
      sessions.lastSignIn[meta.actor] = meta.at
      return
    case 'session.sign-in-failed':
      countFailure(sessions, event.data.account, meta.at)
      return
    case 'session.locked':
    case 'session.signed-out':
      return
    default:
      assertNever(event)
  }
}

const countFailure = (sessions: SessionState, account: string | undefined, at: string): void => {
  if (account === undefined) return
  const before = own(sessions.failures, account)
  sessions.failures[account] = { count: (before?.count ?? 0) + 1, lastAt: at }
}
