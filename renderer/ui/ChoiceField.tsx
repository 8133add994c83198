import { useController } from 'react-hook-form'
import { type Choice, SelectField } from './SelectField.tsx'

type ChoiceFieldProps = {
  readonly name: string
  readonly label: string
  readonly isRequired?: boolean
  readonly choices: readonly Choice<string>[]
  /** What stands there while nothing was chosen; without it the first choice is meant. */
  readonly without?: string
}

const none = 'none'

/** One of a few, bound to the form around it; nothing may be one of them. */
export const ChoiceField = ({ name, label, isRequired, choices, without }: ChoiceFieldProps) => {
  const { field } = useController({ name })
  const value =
    field.value === '' || field.value === undefined
      ? without === undefined
        ? (choices[0]?.id ?? none)
        : none
      : field.value
  return (
    <SelectField
      label={label}
      isRequired={isRequired ?? false}
      choices={without === undefined ? choices : [{ id: none, label: without }, ...choices]}
      value={value}
      onChange={chosen => field.onChange(chosen === none ? '' : chosen)}
      buttonRef={field.ref}
    />
  )
}
