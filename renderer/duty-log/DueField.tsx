import { useWatch } from 'react-hook-form'
import { TextField } from '../ui/TextField.tsx'
import { dueOf, type EntryValues } from './entry-values.ts'
import { entryText as text } from './text.ts'
import { useMeant } from './use-meant.ts'

/** By when it is to be done; what was understood stands in the field, right. */
export const DueField = ({
  label,
  isRequired = false,
}: {
  readonly label: string
  readonly isRequired?: boolean
}) => {
  const due = useWatch<EntryValues, 'due'>({ name: 'due' })
  const meant = useMeant(due, around => dueOf({ due }, around))
  return (
    <TextField
      name="due"
      label={label}
      isRequired={isRequired}
      aside={meant}
      hint={due === '' ? text.dueHint : undefined}
    />
  )
}
