import { describe, expect, it } from 'vitest'
import type { SoundPlayer } from '../../../renderer/alarm/sound-player.ts'

/** A player on a computer whose loudspeakers the test holds in its hands. */
export type PlayerInHand = {
  readonly player: SoundPlayer
  /** Loudspeakers are plugged in or out. */
  readonly plug: (loudspeakers: number) => void
  /** From now on the device takes a sound and does not end it well. */
  readonly jam: () => void
  /** What came out, with its gain. */
  readonly heard: () => readonly (readonly [sound: string, gain: number])[]
}

/** What whoever rings may rely on; the real player and the one of the tests keep it alike. */
export const describeSoundPlayer = (name: string, make: () => PlayerInHand) =>
  describe(name, () => {
    it('says that a sound was played once it was heard, as loud as asked', async () => {
      const { player, plug, heard } = make()
      plug(1)
      expect(await player.play('chime', 100)).toBe('played')
      expect(await player.play('three-tones', 50)).toBe('played')
      expect(heard()).toEqual([
        ['chime', 1],
        ['three-tones', 0.25],
      ])
    })

    it('says that there is no output, and sounds nothing into the void', async () => {
      const { player, plug, heard } = make()
      plug(0)
      expect(await player.play('three-tones', 60)).toBe('no-output')
      expect(heard()).toEqual([])
      expect(player.output()).toBe('none')
    })

    it('tells of loudspeakers that are plugged in and out', async () => {
      const { player, plug } = make()
      plug(0)
      const seen: string[] = []
      const undo = player.subscribe(() => seen.push(player.output()))
      await settled()
      plug(1)
      await settled()
      plug(2)
      await settled()
      plug(0)
      await settled()
      undo()
      plug(1)
      await settled()
      expect(seen).toEqual(['none', 'some', 'none'])
    })

    it('says that it failed where the device takes no sound, and plays the next one if it can', async () => {
      const { player, plug, jam } = make()
      plug(1)
      jam()
      expect(await player.play('chime', 60)).toBe('failed')
      plug(0)
      plug(1)
      expect(await player.play('chime', 60)).toBe('played')
    })
  })

const settled = () => new Promise(done => setTimeout(done))
