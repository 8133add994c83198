import { useEffect } from 'react'
import type { SectionRow, StaffRecord } from '../../shared/directory/contract.ts'
import type { Draft } from '../../shared/draft/contract.ts'
import { sentenceFor } from '../../shared/refusals.ts'
import { fill } from '../app/fill.ts'
import { useMessageLine } from '../app/messages.tsx'
import { Button } from '../ui/Button.tsx'
import { focusField } from '../ui/focus-field.ts'
import { RefusalBox } from '../ui/RefusalBox.tsx'
import { useOneAtATime } from '../ui/use-one-at-a-time.ts'
import { Facts } from './StaffCard.tsx'
import { StaffFields } from './StaffFields.tsx'
import { isSameStaff } from './staff-draft.ts'
import { changeOf, type StaffValues, valuesOf } from './staff-values.ts'
import { staffText as text } from './text.ts'
import { useStaffForm } from './use-staff-form.ts'

type ChangeStaffFormProps = {
  /** As he stands now; it may move on while the form is open. */
  readonly staff: StaffRecord
  readonly sections: readonly SectionRow[]
  readonly draft: Draft | null
  readonly onDone: () => void
  readonly onClose: () => void
}

/** Somebody else's change in between is told and shown, and nothing that was typed is lost. */
export const ChangeStaffForm = ({ staff, sections, draft, onDone, onClose }: ChangeStaffFormProps) => {
  const { staffId, revision } = staff
  const { form, act, refusal, keptAt, seen } = useStaffForm({
    staffId,
    draft,
    begin: valuesOf(staff),
    revision,
    isBlank: isSameStaff,
  })
  const { control } = form
  useEffect(() => focusField(control, 'name'), [control])
  const say = useMessageLine()
  const change = (values: StaffValues, upon: number) =>
    act('directory.change', changeOf(staffId, upon, values), values, () => {
      say(fill(text.changedSaid, { name: values.name }))
      onDone()
    })
  const submit = useOneAtATime((upon: number) => form.handleSubmit(values => change(values, upon))())
  return (
    <StaffFields
      form={form}
      name={text.changeForm}
      save={text.saveChange}
      sections={sections}
      keptAt={keptAt}
      onSave={() => void submit(seen)}
      onClose={onClose}
    >
      {refusal ? <RefusalBox {...sentenceFor(refusal)} /> : null}
      {refusal?.code === 'directory.revision-stale' ? (
        <section aria-label={text.latest} className="people-latest">
          <b>{staff.name}</b>
          <Facts staff={staff} />
          <Button onPress={() => void submit(revision)}>{text.useLatest}</Button>
        </section>
      ) : null}
    </StaffFields>
  )
}
