export type IdleWatch = {
  /** Somebody pressed, moved or clicked. */
  readonly touched: () => void
  /** To be called often, e.g. every second: a timer of the whole length would sleep through a suspend. */
  readonly look: () => void
}

export type IdlePorts = {
  readonly monotonicMs: () => number
  /** The limit in force; asked at every look, since it is a setting. */
  readonly limitMinutes: () => number
  /** Called once for each stretch of idleness. */
  readonly onIdle: () => void
}

/** Tells when nobody has touched the window for as long as the unit allows (§22C.8, ◇ idle lock). */
export const createIdleWatch = ({ monotonicMs, limitMinutes, onIdle }: IdlePorts): IdleWatch => {
  let lastTouch = monotonicMs()
  let isTold = false
  return {
    touched: () => {
      lastTouch = monotonicMs()
      isTold = false
    },
    look: () => {
      if (isTold || monotonicMs() - lastTouch < limitMinutes() * 60_000) return
      isTold = true
      onIdle()
    },
  }
}
