import { useController, useWatch } from 'react-hook-form'
import { clockOf, isTimeZone, weekdayOf } from '../../shared/calendar/index.ts'
import type { SetUpValues } from '../../shared/station/draft.ts'
import { useMinute } from '../app/clock.tsx'
import { fill } from '../app/fill.ts'
import { SelectField } from '../ui/SelectField.tsx'
import { TextField } from '../ui/TextField.tsx'
import { firstRunText as text } from './text.ts'

/** The bureau, this station, and the zone in which all times are shown. */
export const UnitStep = () => (
  <section className="panel unit-fields" aria-label={text.steps.unit}>
    <div className="unit-whole">
      <TextField name="unit" label={text.unit} hint={text.unitHint} isRequired />
    </div>
    <TextField name="stationName" label={text.station} hint={text.stationHint} isRequired />
    <TextField name="stationLetter" label={text.letter} hint={text.letterHint} isRequired />
    <div className="unit-whole">
      <ZoneField />
    </div>
  </section>
)

const ZoneField = () => {
  const now = useMinute()
  const { field } = useController<SetUpValues, 'timeZone'>({ name: 'timeZone' })
  const zone = useWatch<SetUpValues, 'timeZone'>({ name: 'timeZone' })
  const known = Object.keys(text.zones)
  const zones = known.includes(zone) ? known : [...known, zone]
  const time = isTimeZone(zone) ? `${weekdayOf(now, zone)} ${clockOf(now, zone)}` : ''
  return (
    <SelectField
      buttonRef={field.ref}
      label={text.zone}
      hint={fill(text.zoneNow, { time })}
      choices={zones.map(id => ({ id, label: zoneInWords(id) }))}
      value={zone}
      onChange={field.onChange}
    />
  )
}

/** `北京时间（Asia/Shanghai）`. */
export const zoneInWords = (zone: string): string => {
  const name = Object.hasOwn(text.zones, zone) ? text.zones[zone] : undefined
  return name === undefined ? zone : fill(text.zoneShown, { name, zone })
}
