import { useWatch } from 'react-hook-form'
import { clockOf, isTimeZone, weekdayOf } from '../../shared/calendar/index.ts'
import { useMinute } from '../app/clock.tsx'
import { fill } from '../app/fill.ts'
import { TextField } from '../ui/TextField.tsx'
import { TimeField } from '../ui/TimeField.tsx'
import type { FirstRunValues } from './first-run-form.ts'
import { firstRunText as text } from './text.ts'

/** The bureau, this station, and the zone in which all times are shown. */
export const UnitFields = () => {
  const now = useMinute()
  const zone = useWatch<FirstRunValues, 'timeZone'>({ name: 'timeZone' })
  const time = isTimeZone(zone) ? `${weekdayOf(now, zone)} ${clockOf(now, zone)}` : undefined
  return (
    <section className="panel unit-fields" aria-label={text.unitTitle}>
      <TextField name="unit" label={text.unit} hint={text.unitHint} isRequired autoFocus />
      <TextField name="stationName" label={text.station} isRequired />
      <TextField name="stationLetter" label={text.letter} hint={text.letterHint} isRequired />
      <TimeField
        name="timeZone"
        label={text.zone}
        isRequired
        understood={time === undefined ? '' : fill(text.zoneNow, { time })}
      />
    </section>
  )
}
