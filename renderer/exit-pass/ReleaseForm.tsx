import { useWatch } from 'react-hook-form'
import type { Draft } from '../../shared/draft/contract.ts'
import { sentenceFor } from '../../shared/refusals.ts'
import { DraftNote } from '../app/DraftNote.tsx'
import { useMessageLine } from '../app/messages.tsx'
import { useSaveKeys } from '../app/use-save-keys.ts'
import { PersonField } from '../directory/index.ts'
import { EntryForm } from '../ui/EntryForm.tsx'
import { FormFoot } from '../ui/FormFoot.tsx'
import { RefusalBox } from '../ui/RefusalBox.tsx'
import { TextField } from '../ui/TextField.tsx'
import { useOneAtATime } from '../ui/use-one-at-a-time.ts'
import { labelsFor } from './form-labels.ts'
import { HolderFields, SectionField, useCleaned } from './HolderFields.tsx'
import { FocusFirst, PurposeAndTimes } from './IssueForm.tsx'
import { ItemFields } from './ItemFields.tsx'
import { emptyPass, type PassValues, releaseOf } from './pass-values.ts'
import { passText } from './text.ts'
import { usePassForm } from './use-pass-form.ts'
import { useSendPass } from './use-send-pass.ts'
import { WhenField } from './WhenField.tsx'

const { release: text, fields, hints, keys, acts } = passText

type ReleaseFormProps = {
  readonly draft: Draft | null
  readonly onSaved: (itemId: string) => void
  readonly onClose: () => void
}

/** Nobody has a pass, and the office said by telephone that the things may go: who, by which number, when, in which words. */
export const ReleaseForm = ({ draft, onSaved, onClose }: ReleaseFormProps) => {
  const use = usePassForm({ kind: 'release', draftForm: 'exit-pass-release', draft, begin: emptyPass })
  const { form, drafting } = use
  const say = useMessageLine()
  const onCleaned = useCleaned()
  const { sendPass, refusal } = useSendPass(
    use,
    { name: 'exit-pass.release', kind: 'release', inputOf: releaseOf },
    itemId => {
      say(text.saved)
      onSaved(itemId)
    },
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
      <FocusFirst />
      <p className="entry-note">{text.note}</p>
      <HolderFields />
      <SectionField />
      <ItemFields />
      <PurposeAndTimes hasUntil={false} />
      <div className="entry-pairs">
        <PersonField name="decidedBy" label={fields.decidedBy} />
        <TextField
          name="telephone"
          label={fields.telephone}
          hint={hints.decidedBy}
          isRequired
          onCleaned={onCleaned}
        />
      </div>
      <TextField name="words" label={fields.words} isRequired onCleaned={onCleaned} />
      <WhenField name="decidedAt" label={fields.decidedAt} isRequired />
    </EntryForm>
  )
}
