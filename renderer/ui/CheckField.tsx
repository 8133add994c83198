import './check-field.css'
import { CheckboxButton, CheckboxField, FieldError } from 'react-aria-components'
import { useController } from 'react-hook-form'
import { FieldFault } from './Field.tsx'

/** Something a person vouches for with a tick; bound to the form around it. */
export const CheckField = ({ name, children }: { readonly name: string; readonly children: string }) => {
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
