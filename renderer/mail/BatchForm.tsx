import { type KeyboardEvent, useEffect, useLayoutEffect, useState } from 'react'
import { useController, useForm, useWatch } from 'react-hook-form'
import type { SectionRow } from '../../shared/directory/contract.ts'
import type { Draft } from '../../shared/draft/contract.ts'
import type { Refusal } from '../../shared/kernel/refusal.ts'
import { mostReceived } from '../../shared/mail/contract.ts'
import { mailKinds } from '../../shared/mail/index.ts'
import { sentenceFor } from '../../shared/refusals.ts'
import { send } from '../app/bridge.ts'
import { DraftNote } from '../app/DraftNote.tsx'
import { fill } from '../app/fill.ts'
import { useMessageLine } from '../app/messages.tsx'
import { useDraft } from '../app/use-draft.ts'
import { useSaveKeys } from '../app/use-save-keys.ts'
import { EntryForm } from '../ui/EntryForm.tsx'
import { FormFoot } from '../ui/FormFoot.tsx'
import { focusField } from '../ui/focus-field.ts'
import { RefusalBox } from '../ui/RefusalBox.tsx'
import { useOneAtATime } from '../ui/use-one-at-a-time.ts'
import {
  type BatchKind,
  type BatchValues,
  batchFor,
  batchItems,
  batchKinds,
  faultsIn,
  piecesIn,
  readBatchDraft,
} from './batch-values.ts'
import { mailText as text } from './text.ts'

type BatchFormProps = {
  readonly sections: readonly SectionRow[]
  readonly draft: Draft | null
  /** Counts up whenever the form is to have the focus. */
  readonly focusAsked: number
  readonly onClose: () => void
}

/** A morning's newspapers and letters by counts: sections down, kinds across. */
export const BatchForm = ({ sections, draft, focusAsked, onClose }: BatchFormProps) => {
  const [kept] = useState(() => (draft ? readBatchDraft(draft.values) : undefined))
  const form = useForm<BatchValues>({ defaultValues: batchFor(sections, kept) })
  const drafting = useDraft('mail-batch', kept ? draft : null)
  const { changed } = drafting
  const { control } = form
  const say = useMessageLine()
  const [refusal, setRefusal] = useState<Refusal>()
  const [round, setRound] = useState(0)
  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ values }) => changed(JSON.stringify(values), piecesIn(batchItems(values)) === 0),
      }),
    [form, changed],
  )
  useLayoutEffect(() => {
    if (focusAsked + round > 0) focusField(control, 'rows.0.newspaper')
  }, [control, focusAsked, round])
  const receive = async (values: BatchValues): Promise<void> => {
    const [fault] = faultsIn(values)
    if (fault) return form.setError(`rows.${fault.row}.${fault.kind}`, { message: text.notANumber })
    const items = batchItems(values)
    if (items.length === 0) return say(text.batchNone)
    if (items.length > mostReceived) return say(fill(text.batchMany, { most: mostReceived }))
    const id = drafting.idToSend(JSON.stringify(values))
    const answer = await send('mail.receive', { items }, { id })
    setRefusal(answer.ok ? undefined : answer)
    if (!answer.ok) return drafting.refused(answer.code)
    drafting.renew()
    say(fill(text.batchSaved, { items: items.length, pieces: piecesIn(items) }))
    form.reset(batchFor(sections, undefined))
    setRound(before => before + 1)
  }
  const submit = useOneAtATime(() => form.handleSubmit(receive)())
  const save = () => void submit()
  useSaveKeys({ title: text.batchForm, words: { ...text.keys, save: text.batchSave }, save, close: onClose })
  const { isSubmitting } = form.formState
  const items = batchItems(useWatch({ control }) as BatchValues)
  return (
    <EntryForm
      form={form}
      name={text.batchForm}
      labels={labelsFor(sections)}
      onSubmit={save}
      isBusy={isSubmitting}
      aside={<DraftNote keptAt={drafting.keptAt} />}
      foot={
        <FormFoot save={text.batchSave} close={text.close} isBusy={isSubmitting} onClose={onClose}>
          {refusal ? <RefusalBox {...sentenceFor(refusal)} /> : null}
          <p role="status">{fill(text.batchTotal, { items: items.length, pieces: piecesIn(items) })}</p>
        </FormFoot>
      }
    >
      <p className="entry-note">{sections.length === 0 ? text.noSections : text.batchHint}</p>
      <table className="mail-batch">
        <thead>
          <tr>
            <th scope="col">{text.batchSection}</th>
            {batchKinds.map(kind => (
              <th key={kind} scope="col">
                {mailKinds[kind]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sections.map(({ sectionId, name }, row) => (
            <tr key={sectionId}>
              <th scope="row">{name}</th>
              {batchKinds.map(kind => (
                <td key={kind}>
                  <CountCell
                    row={row}
                    kind={kind}
                    label={fill(text.cell, { section: name, kind: mailKinds[kind] })}
                    onMove={to => focusField(control, `rows.${to}.${kind}`)}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </EntryForm>
  )
}

type CountCellProps = {
  readonly row: number
  readonly kind: BatchKind
  readonly label: string
  /** To the same column of another line. */
  readonly onMove: (row: number) => void
}

const CountCell = ({ row, kind, label, onMove }: CountCellProps) => {
  const { field, fieldState } = useController<BatchValues, `rows.${number}.${BatchKind}`>({
    name: `rows.${row}.${kind}`,
  })
  const press = ({ key, nativeEvent }: KeyboardEvent) => {
    if (nativeEvent.isComposing) return
    if (key === 'ArrowDown') onMove(row + 1)
    if (key === 'ArrowUp') onMove(row - 1)
  }
  return (
    <span className="field-control" data-invalid={fieldState.invalid || undefined}>
      <input
        {...field}
        aria-label={label}
        aria-invalid={fieldState.invalid}
        inputMode="numeric"
        autoComplete="off"
        maxLength={8}
        onKeyDown={press}
      />
    </span>
  )
}

const labelsFor = (sections: readonly SectionRow[]): { readonly [path: string]: string } =>
  Object.fromEntries(
    sections.flatMap(({ name }, row) =>
      batchKinds.map(kind => [
        `rows.${row}.${kind}`,
        fill(text.cell, { section: name, kind: mailKinds[kind] }),
      ]),
    ),
  )
