import { zodResolver } from '@hookform/resolvers/zod'
import { useEffect, useState } from 'react'
import { type UseFormReturn, useForm } from 'react-hook-form'
import type { Draft } from '../../shared/draft/contract.ts'
import { sentenceFor } from '../../shared/refusals.ts'
import type { LimitRow } from '../../shared/settings/contract.ts'
import { unitInWords } from '../../shared/settings/index.ts'
import { DraftNote } from '../app/DraftNote.tsx'
import { useMessageLine } from '../app/messages.tsx'
import { type DraftForm, useDraft } from '../app/use-draft.ts'
import { Button } from '../ui/Button.tsx'
import { cleanedSentence } from '../ui/clean-typed.ts'
import { EntryForm } from '../ui/EntryForm.tsx'
import { focusField } from '../ui/focus-field.ts'
import { RefusalBox } from '../ui/RefusalBox.tsx'
import { TextField } from '../ui/TextField.tsx'
import { LimitFacts } from './LimitFacts.tsx'
import { LimitHistory } from './LimitHistory.tsx'
import { boundsInWords } from './limit-line.ts'
import {
  isUntouched,
  type LimitValues,
  limitDraftText,
  limitForm,
  limitLabels,
  readLimitDraft,
  typedFormOf,
  valuesOf,
} from './limit-values.ts'
import { Overtaken } from './Overtaken.tsx'
import { settingsText as text } from './text.ts'
import { type Seen, useChangeLimit } from './use-change-limit.ts'
import { useLimitFormKeys } from './use-settings-keys.ts'

type ChangeLimitProps = {
  /** As it stands now; it may move on while the form is open. */
  readonly row: LimitRow
  readonly form: DraftForm
  readonly draft: Draft | null
  readonly fieldAsked: number
  readonly onSaved: () => void
  readonly onClose: () => void
}

/** Another value or the default again, with its reason; how the limit came to what it is stands below. */
export const ChangeLimit = ({
  row,
  form: draftForm,
  draft,
  fieldAsked,
  onSaved,
  onClose,
}: ChangeLimitProps) => {
  const [kept] = useState(() => (draft ? readLimitDraft(draft.values) : undefined))
  const [resolver] = useState(() => zodResolver(limitForm(row)))
  const form = useForm<LimitValues>({ defaultValues: kept?.values ?? valuesOf(row), resolver })
  const drafting = useDraft(draftForm, kept ? draft : null)
  const { seen, look } = useSeen(row, form, kept?.seen, drafting.drop)
  useKeptAsTyped(form, drafting, seen)
  useEffect(() => {
    if (fieldAsked > 0) focusField(form.control, 'value', { selects: true })
  }, [form, fieldAsked])
  const acts = useChangeLimit({ row, form, draft: drafting, onLooked: look, onSaved })
  useLimitFormKeys({ title: row.label, save: () => acts.save(seen), close: onClose })
  const { isSubmitting } = form.formState
  const isOvertaken = !isSubmitting && seen.revision < row.revision
  const say = useMessageLine()
  const clean = { onCleaned: (removed: number) => say(cleanedSentence(removed)) }
  return (
    <EntryForm
      form={form}
      name={row.label}
      labels={limitLabels}
      onSubmit={() => acts.save(seen)}
      isBusy={isSubmitting}
      aside={<DraftNote keptAt={drafting.keptAt} />}
      foot={
        <>
          {acts.refusal ? <RefusalBox {...sentenceFor(acts.refusal)} /> : null}
          {isOvertaken ? <Overtaken row={row} onUse={() => acts.save(nowOf(row))} /> : null}
          <p className="limit-note">{text.fromNow}</p>
          <div className="entry-form-buttons">
            <Button look="primary" size="form" type="submit" shownKey="Ctrl+Enter" isBusy={isSubmitting}>
              {text.save}
            </Button>
            <Button size="form" shownKey="Esc" onPress={onClose}>
              {text.close}
            </Button>
          </div>
        </>
      }
    >
      <TextField
        name="value"
        label={text.newValue}
        isRequired
        hint={boundsInWords(row)}
        aside={unitInWords(row.unit)}
        {...clean}
      />
      <TextField name="reason" label={text.reason} isRequired hint={text.reasonHint} {...clean} />
      <LimitFacts row={row} onRestore={row.value === row.default ? undefined : () => acts.restore(seen)} />
      <LimitHistory row={row} />
    </EntryForm>
  )
}

const nowOf = (row: LimitRow): Seen => ({ revision: row.revision, value: typedFormOf(row) })

/** What the form was begun upon. As long as nothing of one's own is typed it goes along with changes of others. */
const useSeen = (
  row: LimitRow,
  form: UseFormReturn<LimitValues>,
  kept: Seen | undefined,
  drop: () => Promise<void>,
) => {
  const [seen, look] = useState<Seen>(kept ?? nowOf(row))
  useEffect(() => {
    if (seen.revision >= row.revision || !isUntouched(form.getValues(), seen.value)) return
    form.reset(valuesOf(row))
    void drop()
    look(nowOf(row))
  }, [row, form, seen, drop])
  return { seen, look }
}

/** Every change goes to the keeper of drafts. */
const useKeptAsTyped = (
  form: UseFormReturn<LimitValues>,
  { changed }: Pick<ReturnType<typeof useDraft>, 'changed'>,
  seen: Seen,
): void =>
  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ values }) => changed(limitDraftText({ seen, values }), isUntouched(values, seen.value)),
      }),
    [form, changed, seen],
  )
