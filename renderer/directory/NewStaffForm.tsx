import { useEffect, useState } from 'react'
import type { SectionRow } from '../../shared/directory/contract.ts'
import type { Draft } from '../../shared/draft/contract.ts'
import { sentenceFor } from '../../shared/refusals.ts'
import { fill } from '../app/fill.ts'
import { useMessageLine } from '../app/messages.tsx'
import { focusField } from '../ui/focus-field.ts'
import { RefusalBox } from '../ui/RefusalBox.tsx'
import { useOneAtATime } from '../ui/use-one-at-a-time.ts'
import { StaffFields } from './StaffFields.tsx'
import { isBlankStaff } from './staff-draft.ts'
import { emptyStaff, type StaffValues } from './staff-values.ts'
import { staffText as text } from './text.ts'
import { useStaffForm } from './use-staff-form.ts'

type NewStaffFormProps = {
  readonly sections: readonly SectionRow[]
  readonly draft: Draft | null
  /** Counts up whenever the form is to have the focus. */
  readonly focusAsked: number
  readonly onClose: () => void
}

/** One person after the other: a saved one leaves an empty form in the same section. */
export const NewStaffForm = ({ sections, draft, focusAsked, onClose }: NewStaffFormProps) => {
  const { form, act, refusal, keptAt } = useStaffForm({
    draft,
    begin: emptyStaff,
    revision: 0,
    isBlank: isBlankStaff,
  })
  const [round, setRound] = useState(0)
  const { control } = form
  useEffect(() => {
    if (focusAsked + round > 0) focusField(control, 'name')
  }, [control, focusAsked, round])
  const say = useMessageLine()
  const add = (values: StaffValues) =>
    act('directory.add', values, values, () => {
      say(fill(text.addedSaid, { name: values.name, section: values.section }))
      form.reset({ ...emptyStaff, section: values.section })
      setRound(before => before + 1)
    })
  const save = useOneAtATime(() => form.handleSubmit(add)())
  return (
    <StaffFields
      form={form}
      name={text.newForm}
      save={text.saveNew}
      sections={sections}
      keptAt={keptAt}
      onSave={() => void save()}
      onClose={onClose}
    >
      {refusal ? <RefusalBox {...sentenceFor(refusal)} /> : null}
    </StaffFields>
  )
}
