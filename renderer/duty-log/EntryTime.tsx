import { useWatch } from 'react-hook-form'
import { minutesBetween, type TypedTime, typedTime } from '../../shared/calendar/index.ts'
import { limitInWords } from '../../shared/settings/index.ts'
import { useMinute, useUnitClock } from '../app/clock.tsx'
import { fill } from '../app/fill.ts'
import { TextField } from '../ui/TextField.tsx'
import { TimeField } from '../ui/TimeField.tsx'
import type { EntryValues } from './entry-values.ts'
import { entryText as text } from './text.ts'
import { useLateAfter } from './use-late-after.ts'

/** When it happened, in a correction: beside its reason, what was understood above it. Lateness was settled at first. */
export const CorrectedTime = () => {
  const understood = useUnderstood()
  return <TextField name="time" label={text.time} hint={understood.ok ? understood.shown : undefined} />
}

/** When it happened; says what was understood and whether that makes it a late entry. */
export const EntryTime = () => {
  const { clock } = useUnitClock()
  const limit = useLateAfter()
  const understood = useUnderstood()
  const now = clock.now()
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

const useUnderstood = (): TypedTime => {
  const { clock, timeZone } = useUnitClock()
  useMinute()
  return typedTime(useWatch<EntryValues, 'time'>({ name: 'time' }), { now: clock.now(), timeZone })
}
