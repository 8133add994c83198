import type { Output, SoundPlayer } from '../../../renderer/alarm/sound-player.ts'
import type { PlayerInHand } from './describe-sound-player.ts'

/** A player without a computer; plugging anything mends a jam. */
export const fakePlayer = (): PlayerInHand => {
  let output: Output = 'some'
  let isJammed = false
  const heard: [string, number][] = []
  const listeners = new Set<() => void>()
  const player: SoundPlayer = {
    output: () => output,
    subscribe: listener => {
      listeners.add(listener)
      queueMicrotask(listener)
      return () => listeners.delete(listener)
    },
    play: async (sound, percent) => {
      if (output === 'none') return 'no-output'
      if (isJammed) return 'failed'
      heard.push([sound, (percent / 100) ** 2])
      return 'played'
    },
  }
  return {
    player,
    heard: () => heard,
    jam: () => {
      isJammed = true
    },
    plug: loudspeakers => {
      const before = output
      output = loudspeakers > 0 ? 'some' : 'none'
      isJammed = false
      if (before !== output) for (const listener of listeners) listener()
    },
  }
}
