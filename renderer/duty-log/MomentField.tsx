import { useWatch } from 'react-hook-form'
import type { ElementField } from '../../shared/duty-log/element-fields.ts'
import { TextField } from '../ui/TextField.tsx'
import { momentOf } from './element-values.ts'
import { useMeant } from './use-meant.ts'

type MomentFieldProps = {
  readonly name: string
  readonly label: string
  readonly isRequired?: boolean
  readonly field: Extract<ElementField, { kind: 'time' }>
}

/** A time among the elements; what was understood stands in the field, right. */
export const MomentField = ({ field, ...shown }: MomentFieldProps) => {
  const typed = String(useWatch({ name: shown.name }) ?? '')
  const meant = useMeant(typed, around => (typed.trim() === '' ? undefined : momentOf(field, typed, around)))
  return <TextField {...shown} aside={meant} />
}
