import { type Alarm, isCalling } from '../../shared/alarm/index.ts'
import { clockOf } from '../../shared/calendar/index.ts'
import { fill } from '../app/fill.ts'
import type { DeadlineState } from '../ui/DeadlineChip.tsx'
import { alarmText as text } from './text.ts'

/** How the chip of an alarm looks: a ▲ is filled while it calls, outlined while somebody has seen it. */
export const chipOf = (alarm: Pick<Alarm, 'kind' | 'silentUntil'>): DeadlineState => {
  if (alarm.kind === 'notice' || alarm.kind === 'due') return alarm.kind
  return isCalling(alarm) ? 'urgent' : 'seen'
}

/** `张伟 02:36 已看到`; nothing where nobody has seen this call. */
export const seenInWords = ({ seen }: Pick<Alarm, 'seen'>, timeZone: string): string =>
  seen ? fill(text.seenBy, { name: seen.byName, at: clockOf(seen.at, timeZone) }) : ''
