import { useWatch } from 'react-hook-form'
import { type ElementRow, elementsAskedFor } from '../../shared/duty-log/elements.ts'
import type { EntryType } from '../../shared/duty-log/index.ts'
import { ChoiceField } from '../ui/ChoiceField.tsx'
import { ProseField } from '../ui/ProseField.tsx'
import { TextField } from '../ui/TextField.tsx'
import { DueField } from './DueField.tsx'
import { type ElementInput, inputOf, pathOf } from './element-paths.ts'
import { askedBy, choicesIn } from './element-values.ts'
import { MomentField } from './MomentField.tsx'
import { PetitionerFields } from './PetitionerFields.tsx'
import { StaffField } from './StaffField.tsx'
import { entryText as text } from './text.ts'
import { useRequirements } from './use-requirements.ts'

type ElementFieldsProps = {
  readonly type: EntryType
  readonly onCleaned: (removed: number) => void
  /** A correction whose petitioner is sealed already. */
  readonly hasPetitioner: boolean
}

/** The elements of a type, by its table: short ones in pairs, long ones over the whole width. */
export const ElementFields = ({ type, onCleaned, hasPetitioner }: ElementFieldsProps) => {
  const chosen = useWatch({ name: askedBy.map(name => `elements.${name}`) })
  const asked = elementsAskedFor(
    type,
    choicesIn(Object.fromEntries(askedBy.map((name, place) => [name, chosen[place]]))),
  )
  const required = useRequirements().requiredOf(type)
  return asked.map(row => (
    <ElementOf
      key={`${type} ${row.name}`}
      row={{ ...row, required: required.includes(row.name) }}
      onCleaned={onCleaned}
      hasPetitioner={hasPetitioner}
    />
  ))
}

type ElementOfProps = Omit<ElementFieldsProps, 'type'> & { readonly row: ElementRow }

const ElementOf = ({ row, onCleaned, hasPetitioner }: ElementOfProps) => {
  const input = inputOf(row)
  // The direction is chosen with the type.
  if (row.name === 'direction') return null
  if (row.name === 'dueAt') return <DueField label={row.label} isRequired={row.required} />
  if (row.name === 'petitioner')
    return <PetitionerFields isSealed={hasPetitioner} isRequired={row.required} onCleaned={onCleaned} />
  return input ? <InputOf input={input} onCleaned={onCleaned} /> : null
}

type InputOfProps = { readonly input: ElementInput; readonly onCleaned: (removed: number) => void }

const InputOf = ({ input: { name, label, required, field }, onCleaned }: InputOfProps) => {
  const shown = { name: pathOf(name), label, isRequired: required }
  switch (field.kind) {
    case 'choice':
      return <ChoiceField {...shown} without={text.notChosen} choices={choicesOf(field.choices)} />
    case 'staff':
      return <StaffField {...shown} onCleaned={onCleaned} />
    case 'prose':
      return (
        <div className="entry-whole">
          <ProseField {...shown} isShort longest={field.longest} onCleaned={onCleaned} />
        </div>
      )
    case 'time':
      return <MomentField {...shown} field={field} />
    default:
      return <TextField {...shown} onCleaned={onCleaned} />
  }
}

const choicesOf = (choices: { readonly [id: string]: string }) =>
  Object.entries(choices).map(([id, label]) => ({ id, label }))
