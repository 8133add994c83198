import { useId } from 'react'
import { useController } from 'react-hook-form'
import { FieldFault } from '../../ui/Field.tsx'

type ShortFieldProps = {
  readonly name: `lines.${number}.${'phone' | 'spare'}`
  readonly label: string
  /** Which of the numbers of a line it is, seen before it. */
  readonly word: string
  readonly onFocus: () => void
}

/** A short text beside the text of a line: a telephone number. */
export const ShortField = ({ name, label, word, onFocus }: ShortFieldProps) => {
  const id = useId()
  const { field, fieldState } = useController({ name })
  return (
    <div className="field" data-invalid={fieldState.invalid || undefined}>
      <div className="field-control table-short-field">
        <span aria-hidden="true">{word}</span>
        <input
          ref={field.ref}
          aria-label={label}
          aria-invalid={fieldState.invalid}
          aria-describedby={fieldState.error ? id : undefined}
          autoComplete="off"
          value={field.value ?? ''}
          onChange={event => field.onChange(event.target.value)}
          onBlur={field.onBlur}
          onFocus={onFocus}
        />
      </div>
      <div id={id}>{fieldState.error ? <FieldFault>{fieldState.error.message ?? ''}</FieldFault> : null}</div>
    </div>
  )
}
