import { useWatch } from 'react-hook-form'
import { shownDay, shownTime, type TimeSurroundings, typedTime } from '../../shared/calendar/index.ts'
import { useMinute, useUnitClock } from '../app/clock.tsx'
import { TextField } from '../ui/TextField.tsx'
import { dayTyped, momentTyped } from './pass-values.ts'

type WhenFieldProps = {
  readonly name: 'until' | 'due' | 'approvedOn' | 'decidedAt'
  readonly label: string
  readonly hint?: string | undefined
  readonly isRequired?: boolean
}

/** A time or a day typed the short way; what was understood stands in the field, right. */
export const WhenField = ({ name, ...shown }: WhenFieldProps) => {
  const { clock, timeZone } = useUnitClock()
  useMinute()
  const typed = String(useWatch({ name }) ?? '')
  return <TextField {...shown} name={name} aside={understood(name, typed, { now: clock.now(), timeZone })} />
}

/** Written out with its date it needs no explanation. */
const writtenOut = /^\d{4}-\d\d-\d\d( \d\d:\d\d)?$/u

const understood = (
  name: WhenFieldProps['name'],
  typed: string,
  around: TimeSurroundings,
): string | undefined => {
  if (typed.trim() === '' || writtenOut.test(typed.trim())) return undefined
  if (name === 'approvedOn') {
    const day = dayTyped(typed, around)
    return day && shownDay(day, '')
  }
  const meant = name === 'decidedAt' ? typedTime(typed, around) : momentTyped(typed, around)
  return meant?.ok ? shownTime(meant.instant, around.timeZone, around.now) : undefined
}
