import { zodResolver } from '@hookform/resolvers/zod'
import { useEffect, useState } from 'react'
import { type UseFormReturn, useForm } from 'react-hook-form'
import type { Draft } from '../../../shared/draft/contract.ts'
import { sentenceFor } from '../../../shared/refusals.ts'
import type { TableRow } from '../../../shared/unit-table/index.ts'
import { DraftNote } from '../../app/DraftNote.tsx'
import { useMessageLine } from '../../app/messages.tsx'
import { type DraftForm, useDraft } from '../../app/use-draft.ts'
import { Button } from '../../ui/Button.tsx'
import { cleanedSentence } from '../../ui/clean-typed.ts'
import { EntryForm } from '../../ui/EntryForm.tsx'
import { focusField } from '../../ui/focus-field.ts'
import { RefusalBox } from '../../ui/RefusalBox.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { useLimitFormKeys } from '../use-settings-keys.ts'
import { TableFacts } from './TableFacts.tsx'
import { TableHistory } from './TableHistory.tsx'
import { TableOvertaken } from './TableOvertaken.tsx'
import type { TableScreen } from './table-screen.ts'
import {
  bodyText,
  isUntouched,
  readTableDraft,
  type TableSeen,
  type TableValues,
  tableDraftText,
} from './table-values.ts'
import { tableText as text } from './text.ts'
import { useChangeTable } from './use-change-table.ts'

type ChangeTableProps<Key extends string, Content> = {
  readonly screen: TableScreen<Key, Content>
  /** As it stands now; it may move on while the form is open. */
  readonly row: TableRow<Key, Content>
  readonly form: DraftForm
  readonly draft: Draft | null
  readonly fieldAsked: number
  readonly onSaved: () => void
  readonly onClose: () => void
}

/** Another content or the default again, with its reason; how the row came to what it is stands below. */
export const ChangeTable = <Key extends string, Content>({
  screen,
  row,
  form: draftForm,
  draft,
  fieldAsked,
  onSaved,
  onClose,
}: ChangeTableProps<Key, Content>) => {
  const now = { values: { ...screen.bodyOf(row.key, row.content), reason: '' }, revision: row.revision }
  const [kept] = useState(() => (draft ? readTableDraft(draft.values) : undefined))
  const [resolver] = useState(() => zodResolver(screen.form))
  const form = useForm<TableValues>({
    defaultValues: kept?.values ?? now.values,
    resolver,
    // Lines that were added last would come last: the first fault of what is shown is meant.
    shouldFocusError: false,
  })
  const drafting = useDraft(draftForm, kept ? draft : null)
  const { seen, look } = useSeen(now, form, kept?.seen, drafting.drop)
  useKeptAsTyped(form, drafting, seen)
  useEffect(() => {
    if (fieldAsked > 0) focusField(form.control, screen.firstField)
  }, [form, screen, fieldAsked])
  const acts = useChangeTable({ screen, row, form, draft: drafting, onLooked: look, onSaved })
  useLimitFormKeys({ title: row.label, save: () => acts.save(seen), close: onClose })
  const { isSubmitting } = form.formState
  const isOvertaken = !isSubmitting && seen.revision < row.revision
  const say = useMessageLine()
  return (
    <EntryForm
      form={form}
      name={row.label}
      labels={screen.labels}
      onSubmit={() => acts.save(seen)}
      isBusy={isSubmitting}
      aside={<DraftNote keptAt={drafting.keptAt} />}
      foot={
        <>
          {acts.refusal ? <RefusalBox {...sentenceFor(acts.refusal)} /> : null}
          {isOvertaken ? (
            <TableOvertaken screen={screen} row={row} onUse={() => acts.save(seenIn(now))} />
          ) : null}
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
      <screen.Fields row={row} />
      <TextField
        name="reason"
        label={text.reason}
        isRequired
        hint={text.reasonHint}
        onCleaned={removed => say(cleanedSentence(removed))}
      />
      <TableFacts screen={screen} row={row} onRestore={row.changed ? () => acts.restore(seen) : undefined} />
      <TableHistory screen={screen} row={row} />
    </EntryForm>
  )
}

/** The row as it stands, as the form would begin with it. */
type Now = { readonly values: TableValues; readonly revision: number }

const seenIn = ({ values, revision }: Now): TableSeen => ({ revision, body: bodyText(values) })

/** What the form was begun upon. As long as nothing of one's own is typed it goes along with changes of others. */
const useSeen = (
  now: Now,
  form: UseFormReturn<TableValues>,
  kept: TableSeen | undefined,
  drop: () => Promise<void>,
) => {
  const [seen, look] = useState<TableSeen>(kept ?? seenIn(now))
  useEffect(() => {
    if (seen.revision >= now.revision || !isUntouched(form.getValues(), seen)) return
    form.reset(now.values)
    void drop()
    look(seenIn(now))
  }, [now, form, seen, drop])
  return { seen, look }
}

/** Every change goes to the keeper of drafts. */
const useKeptAsTyped = (
  form: UseFormReturn<TableValues>,
  { changed }: Pick<ReturnType<typeof useDraft>, 'changed'>,
  seen: TableSeen,
): void =>
  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ values }) => changed(tableDraftText({ seen, values }), isUntouched(values, seen)),
      }),
    [form, changed, seen],
  )
