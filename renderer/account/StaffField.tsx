import { useState } from 'react'
import { ComboBox, FieldError, Input, ListBox, ListBoxItem, Popover } from 'react-aria-components'
import { useController } from 'react-hook-form'
import type { StaffRow } from '../../shared/directory/contract.ts'
import { useAsk } from '../app/use-ask.ts'
import { FieldFault, FieldLabel } from '../ui/Field.tsx'
import { accountsText } from './accounts-text.ts'

const text = accountsText.create
const mostOffered = 8

type StaffFieldProps = {
  /** Path in the form's values: the staff id that was chosen. */
  readonly name: string
  readonly onChoose: (staff: StaffRow) => void
}

/** Somebody of the staff, found by a few letters; the section tells namesakes apart. */
export const StaffField = ({ name, onChoose }: StaffFieldProps) => {
  const { field, fieldState } = useController({ name })
  const [typed, setTyped] = useState('')
  const isSought = typed.trim() !== ''
  const { data } = useAsk(
    'directory.page',
    { standing: 'current', text: typed.trim(), offset: 0, limit: mostOffered },
    { isEnabled: isSought, keepsLast: true },
  )
  const found = isSought ? (data?.rows ?? []) : []
  const choose = (staffId: unknown) => {
    const staff = found.find(row => row.staffId === staffId)
    if (!staff) return
    setTyped(`${staff.name} ${staff.section}`)
    field.onChange(staff.staffId)
    onChoose(staff)
  }
  const type = (next: string) => {
    setTyped(next)
    if (field.value !== '') field.onChange('')
  }
  return (
    <ComboBox
      className="field"
      items={found}
      inputValue={typed}
      onInputChange={next => next !== typed && !isChosen(next, found, field.value) && type(next)}
      onSelectionChange={choose}
      defaultFilter={() => true}
      allowsCustomValue
      menuTrigger="input"
      // Else a list that is still empty when the key is pressed would never open.
      allowsEmptyCollection
      isInvalid={fieldState.invalid}
      validationBehavior="aria"
      isRequired
    >
      <FieldLabel isRequired hint={text.whoHint}>
        {text.who}
      </FieldLabel>
      <div className="field-control">
        <Input ref={field.ref} autoComplete="off" onBlur={field.onBlur} />
      </div>
      <FieldError>
        {fieldState.error ? <FieldFault>{fieldState.error.message ?? ''}</FieldFault> : null}
      </FieldError>
      <Popover className="select-popover" offset={4}>
        <ListBox
          className="select-list"
          items={found}
          renderEmptyState={() => (
            <p className="accounts-nobody">{whyNobody(isSought, data !== undefined)}</p>
          )}
        >
          {row => (
            <ListBoxItem className="select-item" id={row.staffId} textValue={`${row.name} ${row.section}`}>
              {[row.name, row.section, row.post].filter(word => word !== '').join(' ')}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}

const whyNobody = (isSought: boolean, isAnswered: boolean): string => {
  if (!isSought) return text.whoHint
  return isAnswered ? text.nobody : text.seeking
}

/** The kit writes the chosen one's words into the field itself: that is no typing. */
const isChosen = (words: string, found: readonly StaffRow[], staffId: unknown): boolean =>
  found.some(row => row.staffId === staffId && `${row.name} ${row.section}` === words)
