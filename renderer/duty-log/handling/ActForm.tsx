import { useEffect, useState } from 'react'
import { type Resolver, type UseFormReturn, useForm } from 'react-hook-form'
import type { Draft } from '../../../shared/draft/contract.ts'
import type { ShownEntry } from '../../../shared/duty-log/contract.ts'
import { seenOf } from '../../../shared/duty-log/index.ts'
import { sentenceFor } from '../../../shared/refusals.ts'
import { DraftNote } from '../../app/DraftNote.tsx'
import { type DraftForm, useDraft } from '../../app/use-draft.ts'
import { Button } from '../../ui/Button.tsx'
import { caretToEnd } from '../../ui/caret-to-end.ts'
import { EntryForm } from '../../ui/EntryForm.tsx'
import { focusField } from '../../ui/focus-field.ts'
import { RefusalBox } from '../../ui/RefusalBox.tsx'
import { useOneAtATime } from '../../ui/use-one-at-a-time.ts'
import { useFormKeys } from '../use-entry-form.ts'
import { ActFields } from './ActFields.tsx'
import { faultsOfAct } from './act-faults.ts'
import { type ActKind, actKinds } from './act-kinds.ts'
import { type ActValues, actDraftText, emptyValues, isUntouched, readActDraft } from './act-values.ts'
import { handlingText as text } from './text.ts'
import { useActAround } from './use-act-around.ts'
import { useSendAct } from './use-send-act.ts'

type ActFormProps = {
  readonly kind: ActKind
  /** As it stands now; it may move on while the form is open. */
  readonly entry: ShownEntry
  readonly form: DraftForm
  readonly draft: Draft | null
  readonly onDone: () => void
}

/** One act on the entry beside it, with a draft of its own. */
export const ActForm = ({ kind, entry, form: draftForm, draft, onDone }: ActFormProps) => {
  const [kept] = useState(() => (draft ? readActDraft(draft.values) : undefined))
  const [seen] = useState(() => kept?.seen ?? seenOf(entry))
  const around = useActAround(entry.itemId)
  const resolver: Resolver<ActValues> = values => resolved(values, faultsOfAct(kind, values, around()))
  const form = useForm<ActValues>({ defaultValues: kept?.values ?? emptyValues(entry), resolver })
  const drafting = useDraft(draftForm, kept ? draft : null)
  useKeptAsTyped(form, drafting, seen)
  const { sendIt, refusal } = useSendAct({ kind, itemId: entry.itemId, around, draft: drafting, onDone })
  const submit = useOneAtATime((count: number) => form.handleSubmit(values => sendIt(values, count))())
  const save = () => void submit(seen)
  useFormKeys({ title: text.titles[kind], save, close: onDone })
  useFirstField(form, kind)
  const { isSubmitting } = form.formState
  return (
    <EntryForm
      form={form}
      name={text.titles[kind]}
      labels={text.fields}
      onSubmit={save}
      isBusy={isSubmitting}
      aside={<DraftNote keptAt={drafting.keptAt} />}
      foot={
        <>
          {refusal ? <RefusalBox {...sentenceFor(refusal)} /> : null}
          {refusal?.code === 'duty-log.acted-in-between' ? (
            <Button onPress={() => void submit(seenOf(entry))}>{text.seenGoOn}</Button>
          ) : null}
          {kind === 'strike' ? <p className="act-note">{text.strikeNote}</p> : null}
          <div className="entry-form-buttons">
            <Button look="primary" size="form" type="submit" shownKey="Ctrl+Enter" isBusy={isSubmitting}>
              {text.kinds[kind]}
            </Button>
            <Button size="form" shownKey="Esc" onPress={onDone}>
              {text.close}
            </Button>
          </div>
        </>
      }
    >
      <ActFields kind={kind} entry={entry} form={form} />
    </EntryForm>
  )
}

const resolved = (values: ActValues, faults: ReturnType<typeof faultsOfAct>) => {
  const errors = Object.entries(faults).map(([field, message]) => [field, { type: 'custom', message }])
  return errors.length === 0 ? { values, errors: {} } : { values: {}, errors: Object.fromEntries(errors) }
}

/** Every change goes to the keeper of drafts. */
const useKeptAsTyped = (
  form: UseFormReturn<ActValues>,
  { changed }: Pick<ReturnType<typeof useDraft>, 'changed'>,
  seen: number,
): void =>
  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ values }) => changed(actDraftText({ seen, values }), isUntouched(values)),
      }),
    [form, changed, seen],
  )

const useFirstField = ({ control }: UseFormReturn<ActValues>, kind: ActKind): void =>
  useEffect(() => {
    const first = actKinds[kind].fields.find(field => field !== 'reached' && field !== 'to')
    if (!first) return
    focusField(control, first)
    caretToEnd(document.activeElement)
  }, [control, kind])
