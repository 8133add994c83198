import './prose-field.css'
import { type RefObject, useLayoutEffect, useRef } from 'react'
import { FieldError, TextArea, TextField } from 'react-aria-components'
import { useController } from 'react-hook-form'
import { withoutUnseen } from '../../shared/kernel/text.ts'
import { caretToEnd } from './caret-to-end.ts'
import { FieldFault, FieldLabel } from './Field.tsx'
import { insertText } from './insert-text.ts'
import { countShown } from './prose-count.ts'

export type ProseFieldProps = {
  readonly name: string
  readonly label: string
  readonly hint?: React.ReactNode
  readonly isRequired?: boolean
  /** Two lines high, among other fields; else it takes the height that is left over. */
  readonly isShort?: boolean
  /** In UTF-16 units; a longer text is kept and said to be too long, never cut. */
  readonly longest: number
  /** Each new number brings the caret here: the key that asks for it may come again. */
  readonly focusAsked?: number
  readonly onCleaned?: (removed: number) => void
  readonly onTyped?: (text: string) => void
  /** The caret moved, by keys or by the mouse. */
  readonly onCaret?: () => void
  /** Lets whoever stands around it reach into the text. */
  readonly areaRef?: RefObject<HTMLTextAreaElement | null>
  /** A list of what can be put in, shown below; its id and the option that the arrows lead to. */
  readonly list?: ProseList | undefined
}

export type ProseList = {
  readonly id: string
  readonly current: string
  readonly shown: React.ReactNode
}

/** Several lines of text. */
export const ProseField = ({
  name,
  label,
  hint,
  isRequired,
  isShort = false,
  longest,
  focusAsked,
  onCleaned,
  onTyped,
  onCaret,
  areaRef,
  list,
}: ProseFieldProps) => {
  const { field, fieldState } = useController({ name })
  const area = useRef<HTMLTextAreaElement | null>(null)
  useLayoutEffect(() => {
    if (focusAsked === undefined) return
    caretToEnd(area.current)
    area.current?.focus()
  }, [focusAsked])
  const change = (typed: string) => {
    const { text, removed } = withoutUnseen(typed)
    if (removed > 0) onCleaned?.(removed)
    field.onChange(text)
    onTyped?.(text)
  }
  const value: string = field.value ?? ''
  return (
    <TextField
      className={`field ${isShort ? 'prose-short' : 'prose-field'}`}
      name={name}
      value={value}
      onChange={change}
      onBlur={field.onBlur}
      isInvalid={fieldState.invalid}
      isRequired={isRequired ?? false}
      validationBehavior="aria"
    >
      <FieldLabel isRequired={isRequired} hint={countShown(value.length, longest) ?? hint}>
        {label}
      </FieldLabel>
      <div className="field-control">
        <TextArea
          ref={element => {
            field.ref(element)
            area.current = element
            if (areaRef) areaRef.current = element
          }}
          spellCheck={false}
          onSelect={onCaret}
          {...(list && {
            'aria-autocomplete': 'list',
            'aria-controls': list.id,
            'aria-activedescendant': list.current,
          })}
          onPaste={event => {
            event.preventDefault()
            const { text, removed } = withoutUnseen(event.clipboardData.getData('text/plain'))
            if (removed > 0) onCleaned?.(removed)
            insertText(event.currentTarget, text)
          }}
        />
      </div>
      {list?.shown}
      <FieldError>
        {fieldState.error ? <FieldFault>{fieldState.error.message ?? ''}</FieldFault> : null}
      </FieldError>
    </TextField>
  )
}
