/** The clock of the main process, run on here by the page's monotonic clock between two askings. */
export type UnitClock = {
  /** Takes over what main says it is now. */
  readonly set: (instant: string) => void
  readonly now: () => string
  /** Called at the start of every second. @returns the undo. */
  readonly subscribe: (listener: () => void) => () => void
}

/** @param monotonicMs milliseconds that no setting of the PC's clock moves. */
export const createUnitClock = (instant: string, monotonicMs: () => number): UnitClock => {
  let offset = Date.parse(instant) - monotonicMs()
  const nowMs = () => monotonicMs() + offset
  return {
    set: instant => {
      offset = Date.parse(instant) - monotonicMs()
    },
    now: () => new Date(nowMs()).toISOString(),
    subscribe: listener => everySecond(nowMs, listener),
  }
}

const everySecond = (nowMs: () => number, listener: () => void): (() => void) => {
  let timer = setTimeout(tick, untilNextSecond(nowMs()))
  function tick() {
    timer = setTimeout(tick, untilNextSecond(nowMs()))
    listener()
  }
  return () => clearTimeout(timer)
}

/** A little past the turn, so that a timer that fires early does not show the old second for a whole second more. */
const untilNextSecond = (nowMs: number): number => 1_010 - (nowMs % 1_000)
