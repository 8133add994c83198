import './name-field.css'
import { useId } from 'react'
import { useController } from 'react-hook-form'
import { FieldFault } from '../ui/Field.tsx'
import { MatchList } from './MatchList.tsx'
import type { Chosen } from './sign-in-form.ts'
import { signInText as text } from './text.ts'
import { useNameList } from './use-name-list.ts'

type NameFieldProps = {
  readonly onChoose: (chosen: Chosen) => void
  /** Where the caret goes once a name was chosen. */
  readonly onDone: () => void
}

/** No names before typing; then at most eight below the field, which push down what follows. */
export const NameField = ({ onChoose, onDone }: NameFieldProps) => {
  const id = useId()
  const { field, fieldState } = useController({ name: 'who' })
  const list = useNameList({
    typed: String(field.value).trim(),
    onChoose: ({ account, name }) => {
      onChoose({ account, shown: name })
      field.onChange(name)
      onDone()
    },
    onDone,
  })
  return (
    <div className="field field-large" data-invalid={fieldState.invalid || undefined}>
      <div className="field-label">
        <label htmlFor={id}>{text.who}</label>
        <span className="field-hint">{text.whoHint}</span>
      </div>
      <div className="field-control">
        <input
          id={id}
          ref={field.ref}
          role="combobox"
          aria-expanded={list.matches.length > 0}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={list.matches[list.current] ? `${id}-${list.current}` : undefined}
          aria-invalid={fieldState.invalid}
          aria-describedby={`${id}-fault`}
          // biome-ignore lint/a11y/noAutofocus: the page is there to be signed in on
          autoFocus
          autoComplete="off"
          spellCheck={false}
          value={field.value}
          onChange={event => {
            field.onChange(event.target.value)
            list.open()
          }}
          onBlur={() => {
            field.onBlur()
            list.close()
          }}
          onKeyDown={list.press}
        />
      </div>
      <MatchList id={id} matches={list.matches} current={list.current} onPick={list.pick} />
      <span id={`${id}-fault`}>
        {fieldState.error ? <FieldFault>{fieldState.error.message ?? ''}</FieldFault> : null}
      </span>
    </div>
  )
}
