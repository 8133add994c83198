import { useWatch } from 'react-hook-form'
import { shownTime } from '../../shared/calendar/index.ts'
import { useMinute, useUnitClock } from '../app/clock.tsx'
import { TextField } from '../ui/TextField.tsx'
import { comingTyped, pastTyped } from './instruction-values.ts'

type WhenFieldProps = {
  readonly name: 'due' | 'at' | 'time'
  readonly label: string
  readonly hint?: string
  readonly isRequired?: boolean
}

/** Written out with its date it needs no explanation. */
const writtenOut = /^\d{4}-\d\d-\d\d \d\d:\d\d$/u

/** A time typed the short way; what was understood stands in the field, right. */
export const WhenField = ({ name, ...shown }: WhenFieldProps) => {
  const { clock, timeZone } = useUnitClock()
  useMinute()
  const typed = String(useWatch({ name }) ?? '')
  const around = { now: clock.now(), timeZone }
  const meant = name === 'due' ? comingTyped(typed, around) : pastTyped(typed, around)
  const aside =
    meant?.ok && !writtenOut.test(typed.trim()) ? shownTime(meant.instant, timeZone, around.now) : undefined
  return <TextField {...shown} name={name} aside={aside} />
}
