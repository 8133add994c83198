import { type AlarmMark, type AlarmSound, type Heard, soundDue } from '../../shared/alarm/index.ts'
import type { Played, SoundPlayer } from './sound-player.ts'

/** One sound that was due, and whether it was heard. */
export type Rung = {
  readonly sound: AlarmSound
  readonly at: string
  readonly percent: number
  readonly outcome: 'sounding' | Played
  /** How many there were since the program was started. */
  readonly count: number
}

export type Ringing = {
  readonly marks: readonly AlarmMark[]
  readonly everySeconds: number
  readonly percent: number
  readonly now: string
}

/** Sounds what is due. One for the whole window: whoever signs in or out, nothing sounds twice for that. */
export type Ringer = {
  /** To be called every second, and whenever the marks changed. */
  readonly look: (ringing: Ringing) => void
  readonly last: () => Rung | undefined
  readonly subscribe: (listener: () => void) => () => void
}

/** @param monotonicMs milliseconds that no setting of the PC's clock moves. */
export const createRinger = (player: SoundPlayer, monotonicMs: () => number): Ringer => {
  let heard: Heard = {}
  let last: Rung | undefined
  const listeners = new Set<() => void>()
  const tell = (rung: Rung) => {
    last = rung
    for (const listener of listeners) listener()
  }
  const ring = async (rung: Rung) => {
    tell(rung)
    tell({ ...rung, outcome: await player.play(rung.sound, rung.percent) })
  }
  return {
    look: ({ marks, everySeconds, percent, now }) => {
      const due = soundDue(marks, heard, { monotonicMs: monotonicMs(), everySeconds })
      heard = due.heard
      const count = (last?.count ?? 0) + 1
      if (due.sound) void ring({ sound: due.sound, at: now, percent, outcome: 'sounding', count })
    },
    last: () => last,
    subscribe: listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
