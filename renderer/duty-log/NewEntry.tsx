import { useEffect, useRef, useState } from 'react'
import { type UseFormReturn, useWatch } from 'react-hook-form'
import { clockOf } from '../../shared/calendar/index.ts'
import type { Draft } from '../../shared/draft/contract.ts'
import { sentenceFor } from '../../shared/refusals.ts'
import { useMinute, useUnitClock } from '../app/clock.tsx'
import { DraftNote } from '../app/DraftNote.tsx'
import { useDraft } from '../app/use-draft.ts'
import { EntryForm } from '../ui/EntryForm.tsx'
import { RefusalBox } from '../ui/RefusalBox.tsx'
import { useOneAtATime } from '../ui/use-one-at-a-time.ts'
import { readDraft } from './draft-values.ts'
import { EntryFields } from './EntryFields.tsx'
import { EntryFoot } from './EntryFoot.tsx'
import { entryLabels } from './entry-labels.ts'
import { type EntryValues, emptyEntry, isBlank } from './entry-values.ts'
import { entryText as text } from './text.ts'
import { useCarryToIncident } from './use-carry-to-incident.ts'
import { useEntryForm, useFormKeys, useKeptAsTyped } from './use-entry-form.ts'
import { useRecord } from './use-record.ts'
import { useTimeSurroundings } from './use-time-surroundings.ts'

type NewEntryProps = {
  readonly draft: Draft | null
  /** Each new number brings the caret into the text. */
  readonly focusAsked: number
  readonly onSaved: (itemId: string) => void
  readonly onClose: () => void
}

/** One entry after the other: a saved one leaves an empty form, the caret in its text. */
export const NewEntry = ({ draft, focusAsked, onSaved, onClose }: NewEntryProps) => {
  const around = useTimeSurroundings()
  const [found] = useState(() => (draft ? readDraft(draft.values, around())?.values : undefined))
  const form = useEntryForm(found ?? emptyEntry(around().now, around().timeZone), false)
  const kept = useDraft('duty-log-new', found ? draft : null)
  useKeptAsTyped(form, kept)
  const begun = useTimeOfBeginning(form)
  const [round, setRound] = useState(0)
  const { record, refusal } = useRecord(kept, itemId => {
    form.reset(begun(emptyEntry(around().now, around().timeZone)))
    setRound(before => before + 1)
    onSaved(itemId)
  })
  const { isSubmitting } = form.formState
  const submit = useOneAtATime(() => form.handleSubmit(record)())
  const save = () => void submit()
  useFormKeys({ title: text.newEntry, save, close: onClose })
  useCarryToIncident(form, draft)
  return (
    <EntryForm
      form={form}
      name={text.newEntry}
      labels={entryLabels(useWatch({ control: form.control, name: 'type' }))}
      onSubmit={save}
      isBusy={isSubmitting}
      aside={<DraftNote keptAt={kept.keptAt} />}
      foot={
        <EntryFoot isBusy={isSubmitting} round={round} onClose={onClose}>
          {refusal ? <RefusalBox {...sentenceFor(refusal)} /> : null}
        </EntryFoot>
      }
    >
      <EntryFields setValue={form.setValue} focusAsked={focusAsked + round} />
    </EntryForm>
  )
}

/**
 * The time follows the clock until something is written, then it stands: that is when the matter came up.
 * @returns what marks the time of fresh values as one that follows.
 */
const useTimeOfBeginning = (form: UseFormReturn<EntryValues>): ((values: EntryValues) => EntryValues) => {
  const { timeZone } = useUnitClock()
  const minute = useMinute()
  const shown = useRef(form.getValues('time'))
  useEffect(() => {
    const values = form.getValues()
    if (!isBlank(values) || values.time !== shown.current) return
    shown.current = clockOf(minute, timeZone)
    form.setValue('time', shown.current)
  }, [form, minute, timeZone])
  return values => {
    shown.current = values.time
    return values
  }
}
