import { useId } from 'react'
import { useController } from 'react-hook-form'
import { FieldFault } from '../../ui/Field.tsx'

type FigureFieldProps = {
  readonly name: `lines.${number}.figure`
  readonly label: string
  readonly onFocus: () => void
}

/** The number of a line in a list. */
export const FigureField = ({ name, label, onFocus }: FigureFieldProps) => {
  const id = useId()
  const { field, fieldState } = useController({ name })
  return (
    <div className="field table-line-figure" data-invalid={fieldState.invalid || undefined}>
      <div className="field-control">
        <input
          ref={field.ref}
          aria-label={label}
          aria-invalid={fieldState.invalid}
          aria-describedby={fieldState.error ? id : undefined}
          inputMode="numeric"
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
