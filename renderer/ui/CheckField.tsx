import './check-field.css'
import { CheckboxButton, CheckboxField, FieldError } from 'react-aria-components'
import { useController } from 'react-hook-form'
import { FieldFault } from './Field.tsx'

type CheckFieldProps = {
  readonly name: string
  readonly children: string
  /** In full, where the words beside the box say it only together with what stands around them. */
  readonly label?: string
}

/** Something a person vouches for with a tick; bound to the form around it. */
export const CheckField = ({ name, children, label }: CheckFieldProps) => {
  const { field, fieldState } = useController({ name })
  return (
    <CheckboxField
      className="check-field"
      isSelected={field.value === true}
      onChange={field.onChange}
      onBlur={field.onBlur}
      isInvalid={fieldState.invalid}
      validationBehavior="aria"
      inputRef={field.ref}
      {...(label === undefined ? {} : { 'aria-label': label })}
    >
      <CheckboxButton className="check">
        <span className="check-box">
          <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
            <path d="M2.4 8.6 6 12.2 13.6 4.2" />
          </svg>
        </span>
        {children}
      </CheckboxButton>
      <FieldError>
        {fieldState.error ? <FieldFault>{fieldState.error.message ?? ''}</FieldFault> : null}
      </FieldError>
    </CheckboxField>
  )
}
