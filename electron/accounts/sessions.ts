import { timingSafeEqual } from 'node:crypto'
import { refuse } from '../../shared/kernel/decision.ts'
import type { Refusal } from '../../shared/kernel/refusal.ts'
import { type Clock, newToken, type Random } from '../ports.ts'

/** Somebody signed in at one window. `token`: 256 random bits, new at each sign-in. */
export type Session = { readonly windowId: number; readonly account: string; readonly token: string }

/** Whose signature a pass is good for, and for which command. */
export type PassFor = { readonly account: string; readonly command: string }

/** Every open session of this process; none outlives it. */
export type Sessions = {
  /** Ends the session that the window had. */
  readonly open: (windowId: number, account: string) => Session
  /** The window's session, if the token is the one it was opened with. An ended session's token finds nothing, ever. */
  readonly find: (windowId: number, token: string) => Session | undefined
  readonly ofWindow: (windowId: number) => Session | undefined
  /** At lock, sign-out, handover, reload, suspend and close: session and passes of this window are gone. */
  readonly end: (windowId: number) => Session | undefined
  readonly endAll: () => readonly Session[]
  /** Wherever this account is signed in, and its passes: it was disabled, or its password replaced. */
  readonly endOf: (account: string) => void
  /** A one-command session (format.md §6) at a window where somebody is signed in. */
  readonly grantPass: (windowId: number, pass: PassFor & { readonly forMs: number }) => string
  /** Uses it up: the account that signs. A pass shown for another command is used up as well. */
  readonly spendPass: (windowId: number, pass: string, command: string) => PassAnswer
}

export type PassAnswer =
  | { readonly ok: true; readonly account: string }
  | Refusal<'session.pass-unknown' | 'session.pass-expired' | 'session.pass-for-other-command'>

type Pass = PassFor & { readonly windowId: number; readonly endsMs: number }

export const createSessions = (clock: Pick<Clock, 'monotonicMs'>, random: Random): Sessions => {
  const sessions = new Map<number, Session>()
  const passes = new Map<string, Pass>()

  const end = (windowId: number): Session | undefined => {
    const session = sessions.get(windowId)
    sessions.delete(windowId)
    for (const [token, pass] of passes) if (pass.windowId === windowId) passes.delete(token)
    return session
  }

  return {
    open: (windowId, account) => {
      end(windowId)
      const session = { windowId, account, token: newToken(random) }
      sessions.set(windowId, session)
      return session
    },
    find: (windowId, token) => {
      const session = sessions.get(windowId)
      return session && isSame(session.token, token) ? session : undefined
    },
    ofWindow: windowId => sessions.get(windowId),
    end,
    endAll: () => {
      const ended = [...sessions.values()]
      for (const { windowId } of ended) end(windowId)
      return ended
    },
    endOf: account => {
      for (const session of [...sessions.values()]) if (session.account === account) end(session.windowId)
      for (const [token, pass] of passes) if (pass.account === account) passes.delete(token)
    },
    grantPass: (windowId, { account, command, forMs }) => {
      const token = newToken(random)
      passes.set(token, { windowId, account, command, endsMs: clock.monotonicMs() + forMs })
      return token
    },
    spendPass: (windowId, token, command) => {
      const pass = passes.get(token)
      if (pass?.windowId !== windowId) return refuse('session.pass-unknown')
      passes.delete(token)
      return answerTo(pass, command, clock.monotonicMs())
    },
  }
}

const answerTo = (pass: Pass, command: string, nowMs: number): PassAnswer => {
  if (nowMs >= pass.endsMs) return refuse('session.pass-expired')
  if (pass.command !== command) return refuse('session.pass-for-other-command')
  return { ok: true, account: pass.account }
}

const isSame = (a: string, b: string): boolean => {
  const [one, other] = [Buffer.from(a), Buffer.from(b)]
  return one.length === other.length && timingSafeEqual(one, other)
}
