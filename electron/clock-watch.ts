import type { Clock } from './ports.ts'

export type ClockLimits = {
  /** How far the clock may stand behind the last line. */
  readonly backSeconds: number
  /** How far, at opening, in front of it. */
  readonly leapDays: number
  /** How far from the monotonic clock while running. */
  readonly driftMinutes: number
}

export type ClockMove = { readonly from: string; readonly to: string; readonly kind: 'back' | 'leap' }

/** Notices a clock that was set, at opening and while the program runs (architecture §7, reliability §2). */
export type ClockWatch = {
  /** Whether a person must confirm the time before the first commit. */
  readonly isUnconfirmed: () => boolean
  readonly confirm: () => void
  /** A move since the last look, once. */
  readonly look: () => ClockMove | undefined
  /** After the computer slept: the monotonic clock may have stood still meanwhile. */
  readonly anchor: () => void
}

/** @param lastAt `at` of the book's last line; undefined where there is none to compare with (a new or a demo book). */
export const watchClock = (clock: Clock, lastAt: string | undefined, limits: ClockLimits): ClockWatch => {
  let unconfirmed = lastAt !== undefined && isImplausible(clock.now(), lastAt, limits)
  let anchored = reading(clock)
  const anchor = () => {
    anchored = reading(clock)
  }
  return {
    isUnconfirmed: () => unconfirmed,
    confirm: () => {
      unconfirmed = false
      anchor()
    },
    look: () => {
      const expected = anchored.wallMs + clock.monotonicMs() - anchored.monotonicMs
      const move = moved(expected, reading(clock).wallMs, limits)
      if (move) anchor()
      return move
    },
    anchor,
  }
}

const reading = (clock: Clock) => ({ wallMs: Date.parse(clock.now()), monotonicMs: clock.monotonicMs() })

const isImplausible = (now: string, lastAt: string, { backSeconds, leapDays }: ClockLimits): boolean => {
  const ahead = Date.parse(now) - Date.parse(lastAt)
  return ahead < -backSeconds * 1000 || ahead > leapDays * 86_400_000
}

const moved = (expected: number, now: number, limits: ClockLimits): ClockMove | undefined => {
  const drift = now - expected
  const from = new Date(expected).toISOString()
  const to = new Date(now).toISOString()
  if (drift < -limits.backSeconds * 1000) return { from, to, kind: 'back' }
  if (drift > limits.driftMinutes * 60_000) return { from, to, kind: 'leap' }
  return undefined
}
