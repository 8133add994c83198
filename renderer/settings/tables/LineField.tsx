import { type KeyboardEvent, useId } from 'react'
import { useController } from 'react-hook-form'
import { useMessageLine } from '../../app/messages.tsx'
import { cleanedSentence, cleanLine } from '../../ui/clean-typed.ts'
import { FieldFault } from '../../ui/Field.tsx'
import { rowsFor } from './rows-for.ts'

type LineFieldProps = {
  readonly name: `lines.${number}.text`
  readonly label: string
  readonly onEnter: () => void
  readonly onFocus: () => void
}

/** One line of a list: as high as its text, but still one line. Enter goes on to the next. */
export const LineField = ({ name, label, onEnter, onFocus }: LineFieldProps) => {
  const id = useId()
  const say = useMessageLine()
  const { field, fieldState } = useController({ name })
  const value: string = field.value ?? ''
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || event.ctrlKey) return
    event.preventDefault()
    onEnter()
  }
  return (
    <div className="field table-line-field" data-invalid={fieldState.invalid || undefined}>
      <div className="field-control">
        <textarea
          ref={field.ref}
          aria-label={label}
          aria-invalid={fieldState.invalid}
          aria-describedby={fieldState.error ? id : undefined}
          rows={rowsFor(value)}
          spellCheck={false}
          value={value}
          onChange={event => {
            const { text, removed } = cleanLine(event.target.value)
            if (removed > 0) say(cleanedSentence(removed))
            field.onChange(text)
          }}
          onBlur={field.onBlur}
          onFocus={onFocus}
          onKeyDown={press}
        />
      </div>
      <div id={id}>{fieldState.error ? <FieldFault>{fieldState.error.message ?? ''}</FieldFault> : null}</div>
    </div>
  )
}
