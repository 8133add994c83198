import { waitAfter } from '../../shared/session/index.ts'
import type { Clock } from '../ports.ts'

/** Whose attempts are counted together: an account, or a name that nobody bears. */
export type Tried = { readonly account: string } | { readonly stranger: string }

/** The limits in force: failures that cost nothing, and the longest wait in minutes. */
export type WaitLimits = { readonly free: number; readonly longest: number }

/**
 * How long somebody has to wait after failed attempts (reliability §5). Measured on the monotonic clock, so setting
 * the computer's clock helps nobody; after a restart the wait begins anew, with the failures that the journal knows.
 * Counts by itself too, for failures that could not be journalled (a full disk, an unconfirmed clock).
 */
export type SignInWaits = {
  /** Whole minutes still to wait, 0 when he may try. `journalled`: failures that the journal counts for this account. */
  readonly minutesLeft: (who: Tried, journalled: number, limits: WaitLimits) => number
  readonly failed: (who: Tried, journalled: number) => void
  readonly passed: (who: Tried) => void
}

type Count = { readonly failures: number; readonly sinceMs: number }

/** Names that nobody bears are forgotten, oldest first, beyond this many: they can be made up without end. */
const mostStrangers = 1000

export const createSignInWaits = ({ monotonicMs }: Pick<Clock, 'monotonicMs'>): SignInWaits => {
  const startMs = monotonicMs()
  const accounts = new Map<string, Count>()
  const strangers = new Map<string, Count>()
  const countOf = (who: Tried, journalled: number): Count =>
    ('account' in who ? accounts.get(who.account) : strangers.get(who.stranger)) ?? {
      failures: journalled,
      sinceMs: startMs,
    }

  return {
    minutesLeft: (who, journalled, { free, longest }) => {
      const { failures, sinceMs } = countOf(who, journalled)
      const endsMs = sinceMs + waitAfter(failures, free, longest) * 60_000
      return Math.max(0, Math.ceil((endsMs - monotonicMs()) / 60_000))
    },
    failed: (who, journalled) => {
      const count = { failures: countOf(who, journalled).failures + 1, sinceMs: monotonicMs() }
      if ('account' in who) accounts.set(who.account, count)
      else keepNewest(strangers, who.stranger, count)
    },
    passed: who => {
      if ('account' in who) accounts.set(who.account, { failures: 0, sinceMs: startMs })
    },
  }
}

const keepNewest = (strangers: Map<string, Count>, name: string, count: Count): void => {
  strangers.delete(name)
  strangers.set(name, count)
  const [oldest] = strangers.keys()
  if (strangers.size > mostStrangers && oldest !== undefined) strangers.delete(oldest)
}
