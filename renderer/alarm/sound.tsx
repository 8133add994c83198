import { createContext, useContext, useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { type AlarmMark, type AlarmSound, type Volume, volumeNow } from '../../shared/alarm/index.ts'
import { clockOf } from '../../shared/calendar/index.ts'
import { themeAt } from '../../shared/display/index.ts'
import { useMinute, useUnitClock } from '../app/clock.tsx'
import { useStation } from '../app/station.tsx'
import { useAsk } from '../app/use-ask.ts'
import { useDisplay } from '../app/use-display.ts'
import { computerLoudspeakers } from './loudspeakers.ts'
import { createRinger, type Ringer, type Rung } from './ringer.ts'
import { createSoundPlayer, type Played } from './sound-player.ts'

/** What this station sounds, whoever is signed in. */
type Sound = {
  /** Kinds and times, as a locked screen may know them. */
  readonly marks: readonly AlarmMark[]
  readonly volume: Volume
  readonly chooseVolume: (volume: Volume) => void
  /** At which a sound is played now: at night not below the unit's limit. */
  readonly percent: number
  readonly nightLeast: number
  /** Between two soundings of a ▲. */
  readonly everySeconds: number
  /** What was sounded last for an alarm. */
  readonly last: Rung | undefined
  /** `silent`: nothing to sound on, or the last sound was not heard. */
  readonly output: 'fine' | 'silent'
  readonly trial: (sound: AlarmSound) => Promise<Played>
}

const SoundContext = createContext<Sound | undefined>(undefined)

/** @throws outside of SoundProvider */
export const useSound = (): Sound => {
  const sound = useContext(SoundContext)
  if (!sound) throw new Error('useSound stands outside of SoundProvider')
  return sound
}

/** Whether a ▲ calls that nobody has seen, signed in or not. */
export const useUrgentCall = (): boolean =>
  useSound().marks.some(({ kind, state }) => kind === 'urgent' && state === 'calling')

const askEveryMs = 1_000
const none: readonly AlarmMark[] = []

/** Rings for the whole window: signed in, locked or on its way between them. */
export const SoundProvider = ({ children }: { readonly children: React.ReactNode }) => {
  const isEnabled = useStation().book.state !== 'empty'
  const answer = useAsk('alarm.marks', {}, { isEnabled, everyMs: askEveryMs }).data
  const { marks = none, ringEverySeconds: everySeconds = 0, nightVolumeLeast: nightLeast = 0 } = answer ?? {}
  const { volume, choose } = useDisplay()
  const percent = usePercent(volume, nightLeast)
  const [player] = useState(() => createSoundPlayer(computerLoudspeakers))
  const output = useSyncExternalStore(player.subscribe, player.output)
  const [ringer] = useState(() => createRinger(player, () => performance.now()))
  const last = useSyncExternalStore(ringer.subscribe, ringer.last)
  useRinging(ringer, marks, everySeconds, percent)
  const sound = useMemo<Sound>(
    () => ({
      marks,
      volume,
      chooseVolume: chosen => choose({ volume: chosen }),
      percent,
      nightLeast,
      everySeconds,
      last,
      output: output === 'none' || last?.outcome === 'failed' ? 'silent' : 'fine',
      trial: name => player.play(name, percent),
    }),
    [marks, volume, choose, percent, nightLeast, everySeconds, last, output, player],
  )
  return <SoundContext value={sound}>{children}</SoundContext>
}

const usePercent = (volume: Volume, nightLeast: number): number => {
  const { timeZone } = useUnitClock()
  return volumeNow(volume, themeAt(clockOf(useMinute(), timeZone)), nightLeast)
}

const useRinging = (
  ringer: Ringer,
  marks: readonly AlarmMark[],
  everySeconds: number,
  percent: number,
): void => {
  const { clock } = useUnitClock()
  useEffect(() => {
    const look = () => ringer.look({ marks, everySeconds, percent, now: clock.now() })
    look()
    return clock.subscribe(look)
  }, [ringer, marks, everySeconds, percent, clock])
}
