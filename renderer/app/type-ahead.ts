/** A key that came while an answer was awaited, or text that came without one (a paste). */
export type HeldKey =
  | { readonly kind: 'key'; readonly press: KeyboardEventInit & { readonly key: string } }
  | { readonly kind: 'text'; readonly text: string }

export type TypeAhead = {
  /** From now on keys wait. @returns what ends it; after `longestHeldMs` it ends of itself. */
  readonly hold: () => () => void
  /** Whether a key that comes now has to wait behind others. */
  readonly isHeld: () => boolean
  readonly put: (key: HeldKey) => void
}

type TypeAheadPorts = {
  readonly play: (key: HeldKey) => void
  /** Once what the last key changed is drawn. */
  readonly later: (act: () => void, milliseconds: number) => void
}

/** Whoever waits longer than this sees that something is wrong: a keyboard that is dead for it would be worse. */
export const longestHeldMs = 5_000

/** What is typed in a hurry, behind an Enter whose answer is not there yet, counts in its order and in the form that comes then. */
export const createTypeAhead = ({ play, later }: TypeAheadPorts): TypeAhead => {
  const waiting: HeldKey[] = []
  let holds = 0
  let isPlaying = false
  const playOn = (): void => {
    const next = holds === 0 ? waiting.shift() : undefined
    isPlaying = next !== undefined
    if (!next) return
    play(next)
    later(playOn, 0)
  }
  const release = (): void => {
    holds--
    if (holds > 0 || isPlaying) return
    isPlaying = waiting.length > 0
    if (isPlaying) later(playOn, 0)
  }
  return {
    hold: () => {
      let isOver = false
      const end = () => {
        if (isOver) return
        isOver = true
        release()
      }
      holds++
      later(end, longestHeldMs)
      return end
    },
    isHeld: () => holds > 0 || isPlaying,
    put: key => {
      waiting.push(key)
    },
  }
}
