import type { ComponentProps } from 'react'
import { type UseFormReturn, useWatch } from 'react-hook-form'
import type { SectionRow } from '../../shared/directory/contract.ts'
import { DraftNote } from '../app/DraftNote.tsx'
import { useMessageLine } from '../app/messages.tsx'
import { useSaveKeys } from '../app/use-save-keys.ts'
import { cleanedSentence } from '../ui/clean-typed.ts'
import { EntryForm } from '../ui/EntryForm.tsx'
import { FormFoot } from '../ui/FormFoot.tsx'
import { SelectField } from '../ui/SelectField.tsx'
import { TextField } from '../ui/TextField.tsx'
import { rankChoices, type StaffValues, sectionNames, staffLabels } from './staff-values.ts'
import { directoryText, staffText as text } from './text.ts'

type StaffFieldsProps = {
  readonly form: UseFormReturn<StaffValues>
  readonly name: string
  readonly save: string
  readonly sections: readonly SectionRow[]
  /** When its draft was last kept. */
  readonly keptAt: ComponentProps<typeof DraftNote>['keptAt']
  readonly onSave: () => void
  readonly onClose: () => void
  readonly children: React.ReactNode
}

/** The form of a person, new or known. */
export const StaffFields = ({
  form,
  name,
  save,
  sections,
  keptAt,
  onSave,
  onClose,
  children,
}: StaffFieldsProps) => {
  const { isSubmitting } = form.formState
  const { keys } = directoryText
  useSaveKeys({ title: name, words: { ...keys, save }, save: onSave, close: onClose })
  const say = useMessageLine()
  const clean = { onCleaned: (removed: number) => say(cleanedSentence(removed)) }
  const rank = useWatch({ control: form.control, name: 'rank' })
  return (
    <EntryForm
      form={form}
      name={name}
      labels={staffLabels}
      onSubmit={onSave}
      isBusy={isSubmitting}
      aside={<DraftNote keptAt={keptAt} />}
      foot={
        <FormFoot save={save} close={text.close} isBusy={isSubmitting} onClose={onClose}>
          {children}
        </FormFoot>
      }
    >
      <TextField name="name" label={staffLabels.name} isRequired {...clean} />
      <TextField
        name="section"
        label={staffLabels.section}
        hint={text.sectionHint}
        isRequired
        suggestions={sectionNames(sections)}
        {...clean}
      />
      <div className="entry-pairs">
        <TextField name="post" label={staffLabels.post} {...clean} />
        <SelectField
          label={staffLabels.rank}
          choices={rankChoices}
          value={rank}
          onChange={chosen => form.setValue('rank', chosen, { shouldDirty: true })}
        />
        <TextField name="phone" label={staffLabels.phone} {...clean} />
        <TextField name="shortPhone" label={staffLabels.shortPhone} {...clean} />
      </div>
    </EntryForm>
  )
}
