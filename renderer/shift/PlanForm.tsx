import { zodResolver } from '@hookform/resolvers/zod'
import { useEffect, useState } from 'react'
import { type UseFormReturn, useForm } from 'react-hook-form'
import { shownDay, weekdayOfDay } from '../../shared/calendar/index.ts'
import type { Draft } from '../../shared/draft/contract.ts'
import { sentenceFor } from '../../shared/refusals.ts'
import { postTable } from '../../shared/shift/index.ts'
import { DraftNote } from '../app/DraftNote.tsx'
import { useKeys } from '../app/keys.tsx'
import { useDraft } from '../app/use-draft.ts'
import { PersonField } from '../directory/index.ts'
import { Button } from '../ui/Button.tsx'
import { EntryForm } from '../ui/EntryForm.tsx'
import { FormFoot } from '../ui/FormFoot.tsx'
import { RefusalBox } from '../ui/RefusalBox.tsx'
import { TextField } from '../ui/TextField.tsx'
import { useOneAtATime } from '../ui/use-one-at-a-time.ts'
import { isBlankPlan, planDraftFormOf, planDraftText, readPlanDraft } from './plan-draft.ts'
import { type PlanValues, planForm, planLabels } from './plan-values.ts'
import type { ShiftDetailProps } from './ShiftFacts.tsx'
import { shiftText as text } from './text.ts'
import { usePlanShift } from './use-plan-shift.ts'

type PlanFormProps = ShiftDetailProps & {
  readonly draft: Draft | null
  readonly children: React.ReactNode
}

const empty: PlanValues = { person: '', reason: '' }

/** Whose shift it is to be; saving goes on to the same post of the next day. What is typed outlives closing, lock and crash. */
export const PlanForm = ({ day, post, now, today, draft, onSaved, onClose, children }: PlanFormProps) => {
  const shown = day.posts[post]
  const hasBegun = shown.shift !== undefined && shown.from <= now
  const [resolver] = useState(() => zodResolver(planForm))
  const [kept] = useState(() => (draft ? readPlanDraft(draft.values) : undefined))
  const [seen] = useState(kept?.seen ?? shown.revision)
  const form = useForm<PlanValues>({ defaultValues: kept?.values ?? empty, resolver })
  const drafting = useDraft(planDraftFormOf(day.day, post), kept ? draft : null)
  useKeptAsTyped(form, drafting, seen)
  const ports = { day, post, today, seen, form, drafting, onDone: onSaved }
  const { plan, clear, refusal } = usePlanShift(ports)
  const submit = useOneAtATime(() => form.handleSubmit(plan)())
  const takeDown = useOneAtATime(() => clear(form.getValues()))
  const save = () => void submit()
  const title = `${text.form} ${shownDay(day.day, today)} ${weekdayOfDay(day.day)} ${postTable[post].label}`
  useKeys(text.form, [
    { name: 'shift.next-field', label: text.keys.nextField, keys: ['Tab', 'Enter'] },
    { name: 'shift.save', label: text.keys.save, keys: ['Ctrl+Enter', 'Ctrl+S'], run: save, isHinted: true },
    { name: 'shift.close', label: text.keys.close, keys: ['Esc'], run: onClose, isHinted: true },
  ])
  const isBusy = form.formState.isSubmitting
  return (
    <EntryForm
      form={form}
      name={title}
      labels={planLabels}
      onSubmit={save}
      isBusy={isBusy}
      aside={<DraftNote keptAt={drafting.keptAt} />}
      foot={
        <FormFoot save={text.save} close={text.close} isBusy={isBusy} onClose={onClose}>
          {refusal ? <RefusalBox {...sentenceFor(refusal)} /> : null}
        </FormFoot>
      }
    >
      <PersonField name="person" label={text.person} autoFocus />
      {hasBegun ? <TextField name="reason" label={text.reason} hint={text.reasonHint} isRequired /> : null}
      {children}
      {shown.shift ? (
        <div>
          <Button onPress={() => void takeDown()}>{text.clear}</Button>
        </div>
      ) : null}
    </EntryForm>
  )
}

/** Every change goes to the keeper of drafts. */
const useKeptAsTyped = (
  form: UseFormReturn<PlanValues>,
  { changed }: Pick<ReturnType<typeof useDraft>, 'changed'>,
  seen: number,
): void =>
  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ values }) => changed(planDraftText({ seen, values }), isBlankPlan(values)),
      }),
    [form, changed, seen],
  )
