import './digit-choice.css'
import { RadioButton, RadioField, RadioGroup } from 'react-aria-components'
import { flushSync } from 'react-dom'
import { useController } from 'react-hook-form'
import { useMessageLine } from '../app/messages.tsx'
import { FieldFault, FieldLabel } from './Field.tsx'
import { useDigits } from './use-digits.ts'

type DigitChoiceProps<Id extends string> = {
  /** Path in the form's values. */
  readonly name: string
  readonly label: string
  readonly hint?: React.ReactNode
  readonly isRequired?: boolean
  /** Nine at most. */
  readonly choices: readonly { readonly id: Id; readonly label: string }[]
  /** What a reader typed here, where it belongs elsewhere. */
  readonly onRead?: (text: string) => void
  /** Told which digit was pressed, where that is all that is waited for; not of a reader's. */
  readonly onDigit?: (id: Id) => void
}

const notFilled = '读入的内容未填入，请把光标移到要填的栏再读'

/** One of a few that stand side by side, each with its digit: pressed, or reached by the arrows. */
export const DigitChoice = <Id extends string>({
  name,
  label,
  hint,
  isRequired = false,
  choices,
  onRead,
  onDigit,
}: DigitChoiceProps<Id>) => {
  const { field, fieldState } = useController({ name })
  const say = useMessageLine()
  const press = useDigits({
    standing: field.value,
    onDigit: (place, segments) => {
      const chosen = choices[place]
      if (!chosen) return
      field.onChange(chosen.id)
      segments.querySelectorAll('input').item(place).focus()
    },
    onAlone:
      onDigit &&
      (place => {
        const chosen = choices[place]
        // Drawn before the keys behind it are played.
        if (chosen) flushSync(() => onDigit(chosen.id))
      }),
    onBurst: field.onChange,
    onRead: onRead ?? (() => say(notFilled)),
  })
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
      {/* Captured: the radio buttons keep Enter for themselves. */}
      <div className="segments" onKeyDownCapture={press}>
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
