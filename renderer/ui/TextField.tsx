import { useId, useState } from 'react'
import { TextField as AriaTextField, FieldError, Input } from 'react-aria-components'
import { useController } from 'react-hook-form'
import { cleanLine } from './clean-typed.ts'
import { FieldFault, FieldLabel } from './Field.tsx'

export type TextFieldProps = {
  /** Path in the form's values. */
  readonly name: string
  readonly label: string
  readonly hint?: React.ReactNode
  readonly isRequired?: boolean
  readonly autoFocus?: boolean
  readonly isPassword?: boolean
  readonly isLarge?: boolean
  /** Offered below the field while it is typed in; anything else may be typed too. */
  readonly suggestions?: readonly string[]
  /** Grey words inside the control, right: what was understood. */
  readonly aside?: React.ReactNode
  readonly onLeave?: () => void
  /** Told how many unseen characters were taken out of what was typed or pasted. */
  readonly onCleaned?: (removed: number) => void
}

/** One line of text, bound to the form around it. */
export const TextField = ({ name, label, hint, isRequired, isPassword = false, ...rest }: TextFieldProps) => {
  const { field, fieldState } = useController({ name })
  const listId = useId()
  const [isShouting, setShouting] = useState(false)
  const change = (typed: string) => {
    const { text, removed } = isPassword ? { text: typed, removed: 0 } : cleanLine(typed)
    if (removed > 0) rest.onCleaned?.(removed)
    field.onChange(text)
  }
  return (
    <AriaTextField
      className={`field ${rest.isLarge ? 'field-large' : ''}`}
      name={name}
      type={isPassword ? 'password' : 'text'}
      value={field.value ?? ''}
      onChange={change}
      onBlur={() => {
        field.onBlur()
        rest.onLeave?.()
      }}
      isInvalid={fieldState.invalid}
      isRequired={isRequired ?? false}
      validationBehavior="aria"
      autoFocus={rest.autoFocus ?? false}
      onKeyUp={event => setShouting(isPassword && event.getModifierState('CapsLock'))}
    >
      <FieldLabel isRequired={isRequired} hint={isShouting ? '大写锁定已开' : hint}>
        {label}
      </FieldLabel>
      <div className="field-control">
        <Input ref={field.ref} autoComplete="off" {...(rest.suggestions ? { list: listId } : {})} />
        {rest.suggestions ? (
          <datalist id={listId}>
            {rest.suggestions.map(word => (
              <option key={word} value={word} />
            ))}
          </datalist>
        ) : null}
        {rest.aside === undefined ? null : <span className="field-aside">{rest.aside}</span>}
      </div>
      <FieldError>
        {fieldState.error ? <FieldFault>{fieldState.error.message ?? ''}</FieldFault> : null}
      </FieldError>
    </AriaTextField>
  )
}
