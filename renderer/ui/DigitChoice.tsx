import './digit-choice.css'
import { RadioButton, RadioField, RadioGroup } from 'react-aria-components'
import { useController } from 'react-hook-form'
import { FieldFault, FieldLabel } from './Field.tsx'

type DigitChoiceProps<Id extends string> = {
  /** Path in the form's values. */
  readonly name: string
  readonly label: string
  readonly hint?: React.ReactNode
  readonly isRequired?: boolean
  /** Nine at most. */
  readonly choices: readonly { readonly id: Id; readonly label: string }[]
}

/** One of a few that stand side by side, each with its digit: pressed, or reached by the arrows. */
export const DigitChoice = <Id extends string>({
  name,
  label,
  hint,
  isRequired = false,
  choices,
}: DigitChoiceProps<Id>) => {
  const { field, fieldState } = useController({ name })
  return (
    <RadioGroup
      className="field digit-choice"
      orientation="horizontal"
      value={field.value || null}
      onChange={field.onChange}
      isInvalid={fieldState.invalid}
      isRequired={isRequired}
      validationBehavior="aria"
    >
      <FieldLabel isRequired={isRequired} hint={hint}>
        {label}
      </FieldLabel>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the digits are a second way to what the radio buttons do */}
      <div
        className="segments"
        onKeyDown={({ key, currentTarget }) => {
          const place = /^[1-9]$/.test(key) ? Number(key) - 1 : -1
          const chosen = choices[place]
          if (!chosen) return
          field.onChange(chosen.id)
          currentTarget.querySelectorAll('input').item(place).focus()
        }}
      >
        {choices.map(({ id, label: words }, place) => (
          <RadioField key={id} value={id} {...(place === 0 ? { inputRef: field.ref } : {})}>
            <RadioButton className="segment">{`${place + 1} ${words}`}</RadioButton>
          </RadioField>
        ))}
      </div>
      {fieldState.error ? <FieldFault>{fieldState.error.message ?? ''}</FieldFault> : null}
    </RadioGroup>
  )
}
