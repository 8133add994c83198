import { useWatch } from 'react-hook-form'
import { dayOf, shownDay, weekdayOfDay } from '../../shared/calendar/index.ts'
import { useMinute, useUnitClock } from '../app/clock.tsx'
import { TextField } from '../ui/TextField.tsx'
import { dayAhead } from './typed-ahead.ts'

type DayFieldProps = {
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly isRequired?: boolean
  readonly autoFocus?: boolean
}

/** A day typed the short way; what was understood stands in the field, right. */
export const DayField = ({ name, ...shown }: DayFieldProps) => {
  const { timeZone } = useUnitClock()
  const today = dayOf(useMinute(), timeZone)
  const typed = String(useWatch({ name }) ?? '')
  const day = typed.trim() === '' ? undefined : dayAhead(typed, today)
  const aside = day === undefined ? undefined : `${shownDay(day, today)} ${weekdayOfDay(day)}`
  return <TextField {...shown} name={name} aside={aside} />
}
