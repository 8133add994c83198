import { useWatch } from 'react-hook-form'
import { minutesBetween, typedTime } from '../../shared/calendar/index.ts'
import { limitInWords } from '../../shared/settings/index.ts'
import { useMinute, useUnitClock } from '../app/clock.tsx'
import { fill } from '../app/fill.ts'
import { TimeField } from '../ui/TimeField.tsx'
import type { EntryValues } from './entry-values.ts'
import { entryText as text } from './text.ts'
import { useLateAfter } from './use-late-after.ts'

/** When it happened; says what was understood and whether that makes it a late entry. */
export const EntryTime = () => {
  const { clock, timeZone } = useUnitClock()
  const limit = useLateAfter()
  useMinute()
  const now = clock.now()
  const understood = typedTime(useWatch<EntryValues, 'time'>({ name: 'time' }), { now, timeZone })
  const isLate = understood.ok && limit !== undefined && minutesBetween(understood.instant, now) > limit.value
  return (
    <TimeField
      name="time"
      label={text.time}
      hint={limit ? fill(text.lateAfter, { limit: limitInWords(limit) }) : undefined}
      understood={understood.ok ? `${understood.shown}${isLate ? ` ${text.late}` : ''}` : ''}
    />
  )
}
