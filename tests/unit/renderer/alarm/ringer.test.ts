import { describe, expect, it } from 'vitest'
import { createRinger } from '../../../../renderer/alarm/ringer.ts'
import type { AlarmMark } from '../../../../shared/alarm/index.ts'
import { fakePlayer } from '../../../contract/sound/fake-player.ts'
import { later } from '../../duty-log/handling/acts.ts'

const urgent: AlarmMark = { kind: 'urgent', state: 'calling', since: later(25) }
const due: AlarmMark = { kind: 'due', state: 'calling', since: later(20) }

const ringing = () => {
  const hand = fakePlayer()
  let second = 0
  const ringer = createRinger(hand.player, () => second * 1000)
  return {
    ...hand,
    ringer,
    /** Looked at every second for so long. */
    passes: async (seconds: number, ...marks: readonly AlarmMark[]) => {
      for (let n = 0; n < seconds; n++) {
        second += 1
        ringer.look({ marks, everySeconds: 10, percent: 60, now: later(second / 60) })
      }
      await Promise.resolve()
      await Promise.resolve()
    },
  }
}

const soundsOf = ({ heard }: Pick<ReturnType<typeof fakePlayer>, 'heard'>) => heard().map(([sound]) => sound)

describe('the ringer', () => {
  it('sounds ▲ every ten seconds while it calls, then nothing', async () => {
    const station = ringing()
    await station.passes(25, urgent)
    expect(soundsOf(station)).toEqual(['three-tones', 'three-tones', 'three-tones'])
    await station.passes(60, { ...urgent, state: 'quiet' })
    expect(station.heard()).toHaveLength(3)
    expect(station.ringer.last()).toMatchObject({ sound: 'three-tones', outcome: 'played', count: 3 })
  })

  it('rings at once for a ▲ that follows one that was seen a moment ago', async () => {
    const station = ringing()
    await station.passes(1, urgent)
    await station.passes(2, { ...urgent, state: 'quiet' })
    await station.passes(1, { ...urgent, since: later(26) })
    expect(station.heard()).toHaveLength(2)
  })

  it('chimes a ◆ once, and says with each sound when it was and what came of it', async () => {
    const station = ringing()
    const told: string[] = []
    station.ringer.subscribe(() => told.push(station.ringer.last()?.outcome ?? ''))
    await station.passes(30, due)
    expect(soundsOf(station)).toEqual(['chime'])
    expect(told).toEqual(['sounding', 'played'])
    expect(station.ringer.last()).toMatchObject({ at: later(1 / 60), percent: 60, count: 1 })
  })

  it('tells that nobody can have heard it where there is no output', async () => {
    const station = ringing()
    station.plug(0)
    await station.passes(1, urgent)
    expect(station.ringer.last()).toMatchObject({ outcome: 'no-output' })
    expect(station.heard()).toEqual([])
  })
})
