import type { Frozen } from '../shared/kernel/event.ts'
import { limitInForce } from '../shared/settings/index.ts'
import type { GeneralState } from '../shared/state.ts'
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
  /** How the clock was moved since it was last anchored. */
  readonly look: () => ClockMove | undefined
  /** From now on as it stands: the move was told. */
  readonly anchor: () => void
  /** The monotonic clock may have stood still while the computer slept: only a clock set back is noticed then. */
  readonly wokeUp: () => void
}

/** Watches for a book; one of demonstration tells of days that the computer's clock knows nothing of. */
export const watchForBook = (
  clock: Clock,
  { settings, station }: Frozen<Pick<GeneralState, 'settings' | 'station'>>,
  lastAt: string,
): ClockWatch =>
  watchClock(clock, lastAt === '' || station.opened?.demo ? undefined : lastAt, () => ({
    backSeconds: limitInForce(settings, 'clock.back'),
    leapDays: limitInForce(settings, 'clock.leap'),
    driftMinutes: limitInForce(settings, 'clock.drift'),
  }))

/**
 * @param lastAt `at` of the book's last line; undefined where there is none to compare with.
 * @param limits those in force; asked at every look, since they are settings.
 */
export const watchClock = (
  clock: Clock,
  lastAt: string | undefined,
  limits: () => ClockLimits,
): ClockWatch => {
  let unconfirmed = lastAt !== undefined && isImplausible(clock.now(), lastAt, limits())
  let anchored = reading(clock)
  const anchor = () => {
    anchored = reading(clock)
  }
  const expectedMs = () => anchored.wallMs + clock.monotonicMs() - anchored.monotonicMs
  return {
    isUnconfirmed: () => unconfirmed,
    confirm: () => {
      unconfirmed = false
      anchor()
    },
    look: () => moved(expectedMs(), clock.nowMs(), limits()),
    anchor,
    wokeUp: () => {
      if (clock.nowMs() > expectedMs()) anchor()
    },
  }
}

const reading = (clock: Clock) => ({ wallMs: clock.nowMs(), monotonicMs: clock.monotonicMs() })

const isImplausible = (now: string, lastAt: string, { backSeconds, leapDays }: ClockLimits): boolean => {
  const ahead = Date.parse(now) - Date.parse(lastAt)
  return ahead < -backSeconds * 1000 || ahead > leapDays * 86_400_000
}

const moved = (expected: number, now: number, limits: ClockLimits): ClockMove | undefined => {
  const drift = now - expected
  const between = () => ({ from: new Date(expected).toISOString(), to: new Date(now).toISOString() })
  if (drift < -limits.backSeconds * 1000) return { ...between(), kind: 'back' }
  if (drift > limits.driftMinutes * 60_000) return { ...between(), kind: 'leap' }
  return undefined
}
