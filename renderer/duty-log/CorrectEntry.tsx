import { useEffect, useState } from 'react'
import { useWatch } from 'react-hook-form'
import type { Draft } from '../../shared/draft/contract.ts'
import type { ShownEntry } from '../../shared/duty-log/contract.ts'
import type { Requirable } from '../../shared/duty-log/elements.ts'
import { petitionerIn } from '../../shared/duty-log/index.ts'
import { shownNumber } from '../../shared/kernel/ids.ts'
import { sentenceFor } from '../../shared/refusals.ts'
import { DraftNote } from '../app/DraftNote.tsx'
import { useDraft } from '../app/use-draft.ts'
import { Button } from '../ui/Button.tsx'
import { EntryForm } from '../ui/EntryForm.tsx'
import { focusField } from '../ui/focus-field.ts'
import { RefusalBox } from '../ui/RefusalBox.tsx'
import { useOneAtATime } from '../ui/use-one-at-a-time.ts'
import { readDraft } from './draft-values.ts'
import { EntryFields } from './EntryFields.tsx'
import { EntryFoot } from './EntryFoot.tsx'
import { pathOf } from './element-paths.ts'
import { entryLabels } from './entry-labels.ts'
import { type EntryValues, valuesOf } from './entry-values.ts'
import { Statement } from './Statement.tsx'
import { entryText as text } from './text.ts'
import { useCorrect } from './use-correct.ts'
import { useEntryForm, useFormKeys, useKeptAsTyped } from './use-entry-form.ts'
import { useTimeSurroundings } from './use-time-surroundings.ts'

type CorrectEntryProps = {
  /** As it stands now; it may move on while the form is open. */
  readonly entry: ShownEntry
  readonly draft: Draft | null
  /** Where the caret goes: the text, or the first element that lacks. */
  readonly startsAt: 'text' | Requirable
  readonly onSaved: () => void
  readonly onClose: () => void
}

/** A correction is a new statement with its reason; the old one stays and can be read. */
export const CorrectEntry = ({ entry, draft, startsAt, onSaved, onClose }: CorrectEntryProps) => {
  const { begin, found, seen } = useBeginning(entry, draft)
  const form = useEntryForm(begin, true)
  const kept = useDraft('duty-log-correct', found)
  useKeptAsTyped(form, kept, seen)
  const { control } = form
  useEffect(() => {
    focusField(control, startsAt === 'text' || startsAt === 'direction' ? 'text' : pathOf(startsAt))
  }, [control, startsAt])
  const { correct, refusal } = useCorrect(entry, kept, onSaved)
  const { isSubmitting } = form.formState
  const hasPetitioner = petitionerIn(entry) !== undefined
  const submit = useOneAtATime((revision: number) =>
    form.handleSubmit((values: EntryValues) => correct(values, revision))(),
  )
  const save = (revision: number) => void submit(revision)
  useFormKeys({ title: text.correction, save: () => save(seen.revision), close: onClose })
  return (
    <EntryForm
      form={form}
      name={text.correction}
      labels={entryLabels(useWatch({ control: form.control, name: 'type' }))}
      onSubmit={() => save(seen.revision)}
      isBusy={isSubmitting}
      aside={
        <>
          {shownNumber(entry.itemId)} <DraftNote keptAt={kept.keptAt} />
        </>
      }
      foot={
        <EntryFoot isCorrection isBusy={isSubmitting} hasPetitioner={hasPetitioner} onClose={onClose}>
          {refusal ? <RefusalBox {...sentenceFor(refusal)} /> : null}
          {refusal?.code === 'duty-log.revision-stale' ? (
            <Latest entry={entry} onUse={() => save(entry.revision)} />
          ) : null}
        </EntryFoot>
      }
    >
      <EntryFields setValue={form.setValue} needsReason hasPetitioner={hasPetitioner} />
    </EntryForm>
  )
}

type LatestProps = { readonly entry: ShownEntry; readonly onUse: () => void }

/** The other's text, and the way to go on above it knowingly. */
const Latest = ({ entry, onUse }: LatestProps) => (
  <section className="entry-latest" aria-label={text.latest}>
    <Statement statement={entry} byName={entry.byName} />
    <Button onPress={onUse}>{text.useLatest}</Button>
  </section>
)

/** Where the form starts: a draft of this very entry, or what it says now. Read once. */
const useBeginning = (entry: ShownEntry, draft: Draft | null) => {
  const around = useTimeSurroundings()
  const [beginning] = useState(() => {
    const kept = draft ? readDraft(draft.values, around()) : undefined
    const isOfThis = kept?.corrects?.itemId === entry.itemId
    return {
      begin: isOfThis ? kept.values : valuesOf(entry, around().timeZone),
      found: isOfThis ? draft : null,
      seen: { itemId: entry.itemId, revision: (isOfThis && kept.corrects?.revision) || entry.revision },
    }
  })
  return beginning
}
