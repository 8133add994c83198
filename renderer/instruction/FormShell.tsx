import { sentenceFor } from '../../shared/refusals.ts'
import { DraftNote } from '../app/DraftNote.tsx'
import { useSaveKeys } from '../app/use-save-keys.ts'
import { EntryForm } from '../ui/EntryForm.tsx'
import { FormFoot } from '../ui/FormFoot.tsx'
import { RefusalBox } from '../ui/RefusalBox.tsx'
import { useOneAtATime } from '../ui/use-one-at-a-time.ts'
import type { InstructionValues } from './instruction-values.ts'
import { instructionText as text } from './text.ts'
import type { InstructionFormUse } from './use-instruction-form.ts'

type FormShellProps = {
  readonly use: InstructionFormUse
  readonly name: string
  readonly verb: string
  readonly isDecision?: boolean
  readonly note?: string
  readonly onSubmit: (values: InstructionValues) => Promise<void>
  readonly onClose: () => void
  readonly children: React.ReactNode
}

/** One form of an instruction in the place of its card: fields, what stands in the way, the verb. */
export const FormShell = ({
  use,
  name,
  verb,
  isDecision = false,
  note,
  onSubmit,
  onClose,
  children,
}: FormShellProps) => {
  const { form, keptAt, refusal } = use
  const submit = useOneAtATime(() => form.handleSubmit(onSubmit)())
  const save = () => void submit()
  useSaveKeys({ title: name, words: { ...text.keys, save: verb }, save, close: onClose })
  const { isSubmitting } = form.formState
  const { decider: leader, said: at, decision: way } = text.fields
  return (
    <EntryForm
      form={form}
      name={name}
      labels={isDecision ? { ...text.fields, leader, at, way } : text.fields}
      onSubmit={save}
      isBusy={isSubmitting}
      aside={<DraftNote keptAt={keptAt} />}
      foot={
        <FormFoot save={verb} close={text.close} isBusy={isSubmitting} onClose={onClose}>
          {refusal ? <RefusalBox {...sentenceFor(refusal)} /> : null}
          {note === undefined || refusal ? null : <p className="meta instruction-note">{note}</p>}
        </FormFoot>
      }
    >
      {children}
    </EntryForm>
  )
}
