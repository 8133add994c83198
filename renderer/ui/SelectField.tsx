import './select-field.css'
import { type Ref, useState } from 'react'
import { Button, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components'
import { FieldLabel } from './Field.tsx'

export type Choice<Id extends string> = {
  readonly id: Id
  readonly label: string
  readonly textValue?: string
}

type SelectFieldProps<Id extends string> = {
  readonly label: string
  /** The label is heard, not seen: in a filter row the column's head says it. */
  readonly isLabelHidden?: boolean
  readonly hint?: React.ReactNode
  readonly isRequired?: boolean
  readonly choices: readonly Choice<Id>[]
  readonly value: Id
  readonly onChange: (id: Id) => void
  readonly isOpen?: boolean
  readonly onOpenChange?: (isOpen: boolean) => void
  readonly buttonRef?: Ref<HTMLButtonElement>
}

/** One of a short list; opens by Alt+↓ or Space, typing chooses without opening. In a form it covers nothing beside it. */
export const SelectField = <Id extends string>({
  label,
  hint,
  choices,
  value,
  onChange,
  ...rest
}: SelectFieldProps<Id>) => {
  const [form, setForm] = useState<Element>()
  return (
    <Select
      ref={element => setForm(element?.closest('form') ?? undefined)}
      className="field select-field"
      value={value}
      onChange={id => {
        const chosen = choices.find(choice => choice.id === id)
        if (chosen) onChange(chosen.id)
      }}
      {...(rest.isLabelHidden ? { 'aria-label': label } : {})}
      {...(rest.isOpen === undefined ? {} : { isOpen: rest.isOpen })}
      {...(rest.onOpenChange ? { onOpenChange: rest.onOpenChange } : {})}
    >
      {rest.isLabelHidden ? null : (
        <FieldLabel hint={hint} isRequired={rest.isRequired}>
          {label}
        </FieldLabel>
      )}
      <Button ref={rest.buttonRef ?? null} className="field-control select-button">
        <SelectValue>{choices.find(choice => choice.id === value)?.label}</SelectValue>
        <Chevron />
      </Button>
      <Popover className="select-popover" offset={4} {...(form ? { boundaryElement: form } : {})}>
        <ListBox className="select-list" items={choices}>
          {choice => (
            <ListBoxItem className="select-item" id={choice.id} textValue={choice.textValue ?? choice.label}>
              {choice.label}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  )
}

const Chevron = () => (
  <svg className="select-chevron" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    <path d="M3.5 6 8 10.5 12.5 6" />
  </svg>
)
