import { zodResolver } from '@hookform/resolvers/zod'
import { useLayoutEffect, useState } from 'react'
import { useForm } from 'react-hook-form'
import { shownDay, weekdayOfDay } from '../../shared/calendar/index.ts'
import { sentenceFor } from '../../shared/refusals.ts'
import { postTable } from '../../shared/shift/index.ts'
import { useKeys } from '../app/keys.tsx'
import { Button } from '../ui/Button.tsx'
import { EntryForm } from '../ui/EntryForm.tsx'
import { FormFoot } from '../ui/FormFoot.tsx'
import { RefusalBox } from '../ui/RefusalBox.tsx'
import { TextField } from '../ui/TextField.tsx'
import { useOneAtATime } from '../ui/use-one-at-a-time.ts'
import { PersonField } from './PersonField.tsx'
import { type PlanValues, planForm, planLabels } from './plan-values.ts'
import type { ShiftDetailProps } from './ShiftFacts.tsx'
import { shiftText as text } from './text.ts'
import { usePlanShift } from './use-plan-shift.ts'

type PlanFormProps = ShiftDetailProps & { readonly children: React.ReactNode }

/** Whose shift it is to be; saving goes on to the same post of the next day. */
export const PlanForm = ({ day, post, now, today, onSaved, onClose, children }: PlanFormProps) => {
  const shown = day.posts[post]
  const hasBegun = shown.shift !== undefined && shown.from <= now
  const [resolver] = useState(() => zodResolver(planForm))
  const form = useForm<PlanValues>({ defaultValues: { person: '', reason: '' }, resolver })
  const { plan, clear, refusal } = usePlanShift({ day, post, today, form, onDone: onSaved })
  const submit = useOneAtATime(() => form.handleSubmit(plan)())
  const takeDown = useOneAtATime(() => clear(form.getValues()))
  const save = () => void submit()
  const title = `${text.form} ${shownDay(day.day, today)} ${weekdayOfDay(day.day)} ${postTable[post].label}`
  useKeys(text.form, [
    { name: 'shift.next-field', label: text.keys.nextField, keys: ['Tab', 'Enter'] },
    { name: 'shift.save', label: text.keys.save, keys: ['Ctrl+Enter', 'Ctrl+S'], run: save, isHinted: true },
    { name: 'shift.close', label: text.keys.close, keys: ['Esc'], run: onClose, isHinted: true },
  ])
  const { setFocus } = form
  // Before the next key can come: a name is typed on at once.
  useLayoutEffect(() => setFocus('person'), [setFocus])
  const isBusy = form.formState.isSubmitting
  return (
    <EntryForm
      form={form}
      name={title}
      labels={planLabels}
      onSubmit={save}
      isBusy={isBusy}
      foot={
        <FormFoot save={text.save} close={text.close} isBusy={isBusy} onClose={onClose}>
          {refusal ? <RefusalBox {...sentenceFor(refusal)} /> : null}
        </FormFoot>
      }
    >
      <PersonField name="person" label={text.person} />
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
