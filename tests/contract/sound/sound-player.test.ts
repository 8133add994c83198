import { createSoundPlayer } from '../../../renderer/alarm/sound-player.ts'
import { describeSoundPlayer, type PlayerInHand } from './describe-sound-player.ts'
import { fakePlayer } from './fake-player.ts'

const realPlayer = (): PlayerInHand => {
  let loudspeakers = 1
  let isJammed = false
  const heard: [string, number][] = []
  const listeners = new Set<() => void>()
  const player = createSoundPlayer({
    count: async () => loudspeakers,
    onChange: listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    sound: async (sound, gain) => {
      if (isJammed) throw new Error('the device is jammed')
      heard.push([sound, gain])
    },
  })
  return {
    player,
    heard: () => heard,
    jam: () => {
      isJammed = true
    },
    plug: now => {
      loudspeakers = now
      isJammed = false
      for (const listener of listeners) listener()
    },
  }
}

describeSoundPlayer('the player of the window', realPlayer)
describeSoundPlayer('the player of the tests', fakePlayer)
