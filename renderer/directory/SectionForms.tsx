import { zodResolver } from '@hookform/resolvers/zod'
import { useEffect, useRef, useState } from 'react'
import { useForm, useWatch } from 'react-hook-form'
import { z } from 'zod'
import type { SectionRow } from '../../shared/directory/contract.ts'
import { sentenceFor } from '../../shared/refusals.ts'
import { fill } from '../app/fill.ts'
import { useMessageLine } from '../app/messages.tsx'
import { useAct } from '../app/use-act.ts'
import { useSaveKeys } from '../app/use-save-keys.ts'
import { EntryForm } from '../ui/EntryForm.tsx'
import { FormFoot } from '../ui/FormFoot.tsx'
import { focusField } from '../ui/focus-field.ts'
import { OutputField } from '../ui/OutputField.tsx'
import { RefusalBox } from '../ui/RefusalBox.tsx'
import { SelectField } from '../ui/SelectField.tsx'
import { TextField } from '../ui/TextField.tsx'
import { useOneAtATime } from '../ui/use-one-at-a-time.ts'
import { directoryText, staffText, sectionText as text } from './text.ts'

type RenameFormProps = { readonly section: SectionRow; readonly onDone: () => void }

const renameForm = z.object({
  name: z
    .string()
    .regex(/\S/u, staffText.missing)
    .max(40, fill(staffText.tooLong, { longest: 40 })),
})

export const RenameForm = ({ section, onDone }: RenameFormProps) => {
  const [before] = useState(section.name)
  const form = useForm({ defaultValues: { name: before }, resolver: zodResolver(renameForm) })
  const { control } = form
  useEffect(() => focusField(control, 'name', { selects: true }), [control])
  const say = useMessageLine()
  const { act, refusal } = useAct('directory.rename-section')
  const save = useOneAtATime(() =>
    form.handleSubmit(async ({ name }) => {
      const answer = await act({ sectionId: section.sectionId, before, name })
      if (!answer.ok) return
      say(fill(text.renamedSaid, { name }))
      onDone()
    })(),
  )
  const { isSubmitting } = form.formState
  const { keys } = directoryText
  useSaveKeys({ title: text.renameForm, words: { ...keys, save: text.rename }, save, close: onDone })
  return (
    <EntryForm
      form={form}
      name={text.renameForm}
      labels={{ name: text.name }}
      onSubmit={() => void save()}
      isBusy={isSubmitting}
      foot={
        <FormFoot save={text.rename} close={keys.close} isBusy={isSubmitting} onClose={onDone}>
          {refusal ? <RefusalBox {...sentenceFor(refusal)} /> : null}
          <p className="meta">{text.renameNote}</p>
        </FormFoot>
      }
    >
      <OutputField label={text.now} value={section.name} />
      <TextField name="name" label={text.name} isRequired />
    </EntryForm>
  )
}

type MergeFormProps = RenameFormProps & { readonly sections: readonly SectionRow[] }

const mergeForm = z.object({ intoId: z.string().min(1, text.chosen) })

export const MergeForm = ({ section, sections, onDone }: MergeFormProps) => {
  const form = useForm({ defaultValues: { intoId: '' }, resolver: zodResolver(mergeForm) })
  const say = useMessageLine()
  const { act, refusal } = useAct('directory.merge-sections')
  const chooser = useRef<HTMLButtonElement>(null)
  useEffect(() => chooser.current?.focus(), [])
  const others = sections.filter(({ sectionId }) => sectionId !== section.sectionId)
  const save = useOneAtATime(() =>
    form.handleSubmit(async ({ intoId }) => {
      const answer = await act({ sectionId: section.sectionId, intoId })
      if (!answer.ok) return
      const into = others.find(({ sectionId }) => sectionId === intoId)?.name ?? ''
      say(fill(text.mergedSaid, { name: section.name, into }))
      onDone()
    })(),
  )
  const { isSubmitting } = form.formState
  const { keys } = directoryText
  useSaveKeys({ title: text.mergeForm, words: { ...keys, save: text.merge }, save, close: onDone })
  return (
    <EntryForm
      form={form}
      name={text.mergeForm}
      labels={{ intoId: text.into }}
      onSubmit={() => void save()}
      isBusy={isSubmitting}
      foot={
        <FormFoot save={text.merge} close={keys.close} isBusy={isSubmitting} onClose={onDone}>
          {refusal ? <RefusalBox {...sentenceFor(refusal)} /> : null}
          <p className="meta">{fill(text.mergeNote, { name: section.name, count: section.people })}</p>
        </FormFoot>
      }
    >
      <OutputField label={text.title} value={section.name} />
      <SelectField
        label={text.into}
        buttonRef={chooser}
        choices={[
          { id: '', label: text.choose },
          ...others.map(({ sectionId, name }) => ({ id: sectionId, label: name })),
        ]}
        value={useWatch({ control: form.control, name: 'intoId' })}
        onChange={intoId => form.setValue('intoId', intoId, { shouldValidate: true })}
      />
    </EntryForm>
  )
}
