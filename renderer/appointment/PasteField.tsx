import { useController } from 'react-hook-form'
import { FieldFault } from '../ui/Field.tsx'
import { appointmentText as text } from './text.ts'

/** A list of guests, pasted from a table: tabs and line feeds stay as they are. */
export const PasteField = () => {
  const { field, fieldState } = useController({ name: 'pasted' })
  return (
    <label className="field appointment-paste" data-invalid={fieldState.invalid || undefined}>
      <span className="field-label">
        <span>{text.fields.pasted}</span>
        <span className="field-hint">{text.pastedHint}</span>
      </span>
      <span className="field-control">
        <textarea
          ref={field.ref}
          aria-label={text.fields.pasted}
          aria-invalid={fieldState.invalid}
          spellCheck={false}
          wrap="off"
          value={field.value ?? ''}
          onChange={event => field.onChange(event.target.value)}
          onBlur={field.onBlur}
        />
      </span>
      {fieldState.error ? <FieldFault>{fieldState.error.message ?? ''}</FieldFault> : null}
    </label>
  )
}
