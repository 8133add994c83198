import { useWatch } from 'react-hook-form'
import type { ElementField } from '../../shared/duty-log/element-fields.ts'
import { useMinute, useUnitClock } from '../app/clock.tsx'
import { TextField } from '../ui/TextField.tsx'
import { momentOf } from './element-values.ts'

type MomentFieldProps = {
  readonly name: string
  readonly label: string
  readonly isRequired?: boolean
  readonly field: Extract<ElementField, { kind: 'time' }>
}

/** A time among the elements; what was understood stands above it. */
export const MomentField = ({ field, ...shown }: MomentFieldProps) => {
  const { clock, timeZone } = useUnitClock()
  useMinute()
  const typed = String(useWatch({ name: shown.name }) ?? '')
  const meant = typed.trim() === '' ? undefined : momentOf(field, typed, { now: clock.now(), timeZone })
  return <TextField {...shown} hint={meant?.ok ? meant.shown : undefined} />
}
