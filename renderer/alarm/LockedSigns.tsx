import './alarm.css'
import type { AlarmMark } from '../../shared/alarm/index.ts'
import { useKeys } from '../app/keys.tsx'
import { useMessageLine } from '../app/messages.tsx'
import { useSound, useUrgentCall } from './sound.tsx'
import { alarmText as text } from './text.ts'

/** On a locked screen: the border while a ▲ calls, and one sentence without names for whoever listens to the screen. */
export const LockedSigns = () => {
  const isCalling = useUrgentCall()
  return (
    <>
      <div className="alarm-said" aria-live="assertive">
        {isCalling ? text.locked : ''}
      </div>
      {isCalling ? <div className="alarm-border" aria-hidden="true" /> : null}
    </>
  )
}

/** Which marks the strip shows: there is some, or none; how many is nobody's business here. */
export const useLockedCounts = (): { readonly [K in AlarmMark['kind']]: number } => {
  const { marks } = useSound()
  const some = (wanted: AlarmMark['kind']) => Number(marks.some(({ kind }) => kind === wanted))
  return { urgent: some('urgent'), due: some('due'), notice: some('notice') }
}

/** F4 where nobody is signed in: an alarm is seen by name. */
export const useLockedKey = (): void => {
  const say = useMessageLine()
  const isCalling = useSound().marks.some(({ state }) => state === 'calling')
  useKeys(text.key, [
    {
      name: 'alarm.locked',
      label: text.lockedKey,
      keys: ['F4'],
      run: () => say(text.signInFirst),
      isHinted: isCalling,
    },
  ])
}
