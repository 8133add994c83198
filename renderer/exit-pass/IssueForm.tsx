import { useLayoutEffect, useRef } from 'react'
import { useWatch } from 'react-hook-form'
import type { Draft } from '../../shared/draft/contract.ts'
import { sentenceFor } from '../../shared/refusals.ts'
import { DraftNote } from '../app/DraftNote.tsx'
import { useMessageLine } from '../app/messages.tsx'
import { useSaveKeys } from '../app/use-save-keys.ts'
import { EntryForm } from '../ui/EntryForm.tsx'
import { FormFoot } from '../ui/FormFoot.tsx'
import { RefusalBox } from '../ui/RefusalBox.tsx'
import { TextField } from '../ui/TextField.tsx'
import { useOneAtATime } from '../ui/use-one-at-a-time.ts'
import { ApprovalFields } from './ApprovalFields.tsx'
import { labelsFor } from './form-labels.ts'
import { HolderFields, SectionField, useCleaned } from './HolderFields.tsx'
import { ItemFields } from './ItemFields.tsx'
import { numberOfSaved } from './number-of-saved.ts'
import { emptyPass, issueOf, type PassValues } from './pass-values.ts'
import { passText } from './text.ts'
import { usePassForm } from './use-pass-form.ts'
import { useSendPass } from './use-send-pass.ts'
import { WhenField } from './WhenField.tsx'

const { issue: text, fields, hints, keys, acts } = passText

type IssueFormProps = {
  readonly draft: Draft | null
  readonly onSaved: (itemId: string) => void
  readonly onClose: () => void
}

/** The office's certificate for what goes out. */
export const IssueForm = ({ draft, onSaved, onClose }: IssueFormProps) => {
  const use = usePassForm({ kind: 'issue', draftForm: 'exit-pass-new', draft, begin: emptyPass })
  const { form, drafting } = use
  const say = useMessageLine()
  const { sendPass, refusal } = useSendPass(
    use,
    { name: 'exit-pass.issue', kind: 'issue', inputOf: issueOf },
    itemId => {
      void numberOfSaved(itemId, text.saved).then(say)
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
      <HolderFields />
      <SectionField />
      <ItemFields />
      <PurposeAndTimes />
      <ApprovalFields />
    </EntryForm>
  )
}

/** Whoever asked for the form types on at once, in its first line of text. */
export const FocusFirst = () => {
  const place = useRef<HTMLSpanElement>(null)
  useLayoutEffect(() => {
    const form = place.current?.closest('form')
    form?.querySelector<HTMLElement>('input[role=combobox], .field:not(.digit-choice) input')?.focus()
  }, [])
  return <span ref={place} hidden />
}

/** Why the things go out, until when they may, and by when they are back. */
export const PurposeAndTimes = ({ hasUntil = true }: { readonly hasUntil?: boolean }) => {
  const onCleaned = useCleaned()
  return (
    <>
      <TextField name="purpose" label={fields.purpose} isRequired onCleaned={onCleaned} />
      <div className="entry-pairs">
        {hasUntil ? <WhenField name="until" label={fields.until} isRequired /> : null}
        <WhenField name="due" label={fields.due} hint={hints.due} />
      </div>
    </>
  )
}
