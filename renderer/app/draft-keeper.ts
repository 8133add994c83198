export type DraftKeeper = {
  /** The form changed: kept after a pause, dropped at once when it became blank. */
  readonly changed: (values: string, isBlank: boolean) => void
  /** Keeps now what waits; resolves when everything begun is done. */
  readonly flush: () => Promise<void>
  /** The values were saved for good: what waits is forgotten and the draft goes. */
  readonly drop: () => Promise<void>
}

type DraftKeeperPorts = {
  readonly keep: (values: string) => Promise<void>
  readonly drop: () => Promise<void>
  /** Whether a draft lies there already. */
  readonly isKept: boolean
}

/** A key pause after which a draft is kept (ux §5). */
export const keystrokePauseMs = 500

/** One write after the other, so that a late keep never brings back a draft that was dropped. */
export const createDraftKeeper = ({ keep, drop, isKept }: DraftKeeperPorts): DraftKeeper => {
  let isThere = isKept
  let waiting: { values: string; timer: ReturnType<typeof setTimeout> } | undefined
  let last: Promise<void> = Promise.resolve()
  const then = (act: () => Promise<void>) => {
    last = last.then(act)
    return last
  }
  const forget = () => {
    clearTimeout(waiting?.timer)
    const values = waiting?.values
    waiting = undefined
    return values
  }
  const flush = () => {
    const values = forget()
    if (values === undefined) return last
    isThere = true
    return then(() => keep(values))
  }
  const dropNow = () => {
    forget()
    if (!isThere) return last
    isThere = false
    return then(drop)
  }
  return {
    changed: (values, isBlank) => {
      forget()
      if (isBlank) void dropNow()
      else waiting = { values, timer: setTimeout(() => void flush(), keystrokePauseMs) }
    },
    flush,
    drop: dropNow,
  }
}
