import { useState } from 'react'
import { useWatch } from 'react-hook-form'
import type { Draft } from '../../shared/draft/contract.ts'
import type { ShownPass } from '../../shared/exit-pass/contract.ts'
import { sentenceFor } from '../../shared/refusals.ts'
import { useUnitClock } from '../app/clock.tsx'
import { DraftNote } from '../app/DraftNote.tsx'
import { fill } from '../app/fill.ts'
import { useMessageLine } from '../app/messages.tsx'
import { useRevisionSeen } from '../app/use-revision-seen.ts'
import { useSaveKeys } from '../app/use-save-keys.ts'
import { EntryForm } from '../ui/EntryForm.tsx'
import { FormFoot } from '../ui/FormFoot.tsx'
import { RefusalBox } from '../ui/RefusalBox.tsx'
import { TextField } from '../ui/TextField.tsx'
import { useOneAtATime } from '../ui/use-one-at-a-time.ts'
import { ApprovalFields } from './ApprovalFields.tsx'
import { labelsFor } from './form-labels.ts'
import { HolderFields, useCleaned } from './HolderFields.tsx'
import { PurposeAndTimes } from './IssueForm.tsx'
import { ItemFields } from './ItemFields.tsx'
import { correctionOf, type PassValues, valuesOf } from './pass-values.ts'
import { holderShown, numberShown } from './shown-words.ts'
import { passText } from './text.ts'
import { usePassForm } from './use-pass-form.ts'
import { useSendPass } from './use-send-pass.ts'

const { correct: text, fields, keys, acts } = passText

type CorrectFormProps = {
  readonly pass: ShownPass
  readonly draft: Draft | null
  readonly onDone: () => void
  readonly onClose: () => void
}

/** Before anything went out by it; what was written stays to be read. */
export const CorrectForm = ({ pass, draft, onDone, onClose }: CorrectFormProps) => {
  const { timeZone } = useUnitClock()
  const [begin] = useState<PassValues>(() => valuesOf(pass, timeZone))
  const use = usePassForm({
    kind: 'correct',
    draftForm: `exit-pass-${pass.itemId.toLowerCase()}`,
    draft,
    begin,
  })
  const { form, drafting } = use
  const seen = useRevisionSeen(draft, pass)
  const say = useMessageLine()
  const onCleaned = useCleaned()
  const { sendPass, refusal } = useSendPass(
    use,
    {
      name: 'exit-pass.correct',
      kind: 'correct',
      inputOf: (values, meant) => correctionOf(values, meant, { ...pass, revision: seen.revision }),
    },
    () => {
      say(fill(text.saved, { number: numberShown(pass) }))
      onDone()
    },
    seen.refused,
  )
  const submit = useOneAtATime(() => form.handleSubmit(sendPass)())
  const save = () => void submit()
  useSaveKeys({ title: text.form, words: { ...keys, save: text.save }, save, close: onClose })
  const { isSubmitting } = form.formState
  const lines = useWatch<PassValues, 'items'>({ control: form.control, name: 'items' }).length
  return (
    <EntryForm
      form={form}
      name={text.form}
      labels={labelsFor(lines)}
      onSubmit={save}
      isBusy={isSubmitting}
      aside={<DraftNote keptAt={drafting.keptAt} />}
      foot={
        <FormFoot save={text.save} close={acts.close} isBusy={isSubmitting} onClose={onClose}>
          {refusal ? <RefusalBox {...sentenceFor(refusal)} /> : null}
        </FormFoot>
      }
    >
      <TextField name="section" label={fields.section} isRequired autoFocus onCleaned={onCleaned} />
      <ItemFields />
      <PurposeAndTimes />
      <ApprovalFields />
      <TextField name="reason" label={fields.reason} isRequired onCleaned={onCleaned} />
      <details className="pass-anew">
        <summary>{`${holderShown(pass.holder)}：${text.holderAnew}`}</summary>
        <HolderFields />
      </details>
    </EntryForm>
  )
}
