import { useWatch } from 'react-hook-form'
import { useMinute, useUnitClock } from '../app/clock.tsx'
import { TextField } from '../ui/TextField.tsx'
import { dueOf, type EntryValues } from './entry-values.ts'
import { entryText as text } from './text.ts'

/** By when it is to be done; what was understood stands above it. */
export const DueField = ({
  label,
  isRequired = false,
}: {
  readonly label: string
  readonly isRequired?: boolean
}) => {
  const { clock, timeZone } = useUnitClock()
  useMinute()
  const due = useWatch<EntryValues, 'due'>({ name: 'due' })
  const meant = dueOf({ due }, { now: clock.now(), timeZone })
  return (
    <TextField
      name="due"
      label={label}
      isRequired={isRequired}
      hint={meant?.ok ? meant.shown : text.dueHint}
    />
  )
}
