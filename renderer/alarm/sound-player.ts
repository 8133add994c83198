import type { AlarmSound } from '../../shared/alarm/index.ts'

/** `unknown` until the computer has been asked for the first time. */
export type Output = 'unknown' | 'some' | 'none'
export type Played = 'played' | 'no-output' | 'failed'

/** Where the sounds of alarms come out. Never throws: whoever relies on an alarm must learn that it was not heard. */
export type SoundPlayer = {
  /** Answers once it was heard to its end, or why it was not. @param percent of full volume */
  readonly play: (sound: AlarmSound, percent: number) => Promise<Played>
  /** Whether there is anything to sound on, as far as is known. */
  readonly output: () => Output
  /** Watches the outputs, and calls whenever `output` changed. @returns the undo */
  readonly subscribe: (listener: () => void) => () => void
}

/** What the player needs of the computer. */
export type Loudspeakers = {
  readonly count: () => Promise<number>
  /** Something was plugged in or out, or may have been. @returns the undo */
  readonly onChange: (listener: () => void) => () => void
  /** Resolves when the sound has ended. @param gain 0 … 1 */
  readonly sound: (sound: AlarmSound, gain: number) => Promise<void>
}

export const createSoundPlayer = ({ count, onChange, sound }: Loudspeakers): SoundPlayer => {
  let output: Output = 'unknown'
  const listeners = new Set<() => void>()
  const look = async () => {
    const before = output
    output = await count().then(
      found => (found > 0 ? 'some' : 'none'),
      () => 'none',
    )
    if (output !== before) for (const listener of listeners) listener()
  }
  return {
    output: () => output,
    subscribe: listener => {
      listeners.add(listener)
      const undo = onChange(() => void look())
      void look()
      return () => {
        undo()
        listeners.delete(listener)
      }
    },
    play: async (name, percent) => {
      await look()
      if (output === 'none') return 'no-output'
      return sound(name, gainOf(percent)).then(
        () => 'played' as const,
        () => 'failed' as const,
      )
    },
  }
}

/** An ear hears twice as loud what is far more than twice as strong. */
const gainOf = (percent: number): number => (percent / 100) ** 2
