import { zodResolver } from '@hookform/resolvers/zod'
import { useEffect, useRef, useState } from 'react'
import { useForm, useWatch } from 'react-hook-form'
import type { CalendarDay, CalendarYear } from '../../shared/calendar/contract.ts'
import { dayKinds, kindLabels, weekdayOfDay } from '../../shared/calendar/index.ts'
import { sentenceFor } from '../../shared/refusals.ts'
import { Button } from '../ui/Button.tsx'
import { EntryForm } from '../ui/EntryForm.tsx'
import { RefusalBox } from '../ui/RefusalBox.tsx'
import { Segments } from '../ui/Segments.tsx'
import { TextField } from '../ui/TextField.tsx'
import { useOneAtATime } from '../ui/use-one-at-a-time.ts'
import { CorrectFoot } from './CorrectFoot.tsx'
import { type CorrectValues, correctForm, correctLabels, typedUntil } from './correct-form.ts'
import type { CorrectionDrafts } from './correction-drafts.ts'
import { DayHistory } from './DayHistory.tsx'
import { arrangementInWords, dateInWords } from './day-words.ts'
import { calendarText, detailText as text } from './text.ts'
import { useCorrectDays } from './use-correct-days.ts'
import { useFormKeys } from './use-form-keys.ts'

type CorrectDayProps = {
  readonly day: CalendarDay
  readonly data: CalendarYear
  readonly drafts: CorrectionDrafts
  readonly onClose: () => void
}

/** What the day is now, the form that corrects it, and what was said of it before. */
export const CorrectDay = ({ day, data, drafts, onClose }: CorrectDayProps) => {
  const [resolver] = useState(() => zodResolver(correctForm(day.date)))
  const form = useForm<CorrectValues>({ defaultValues: drafts.beginOf(day), resolver })
  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ values }) => drafts.keep(day.date, values),
      }),
    [form, drafts, day.date],
  )
  const { correct, restore, refusal } = useCorrectDays(day, data.seen, () => {
    drafts.saved(day.date)
    onClose()
  })
  const [kind, until] = useWatch({ control: form.control, name: ['kind', 'until'] })
  const submit = useOneAtATime((act: (values: CorrectValues) => Promise<void>) => form.handleSubmit(act)())
  const save = () => void submit(correct)
  useFormKeys({ title: text.correction, save, close: onClose })
  const fields = useFocusOnKind()
  const last = typedUntil(until, day.date)
  const isBusy = form.formState.isSubmitting
  return (
    <EntryForm
      form={form}
      name={text.correction}
      labels={correctLabels}
      onSubmit={save}
      isBusy={isBusy}
      aside={dateInWords(day.date)}
      foot={
        <CorrectFoot
          words={{ from: day.date, kind: kindLabels[kind], ...(last !== undefined && { until: last }) }}
          isBusy={isBusy}
          onClose={onClose}
        >
          {refusal ? <RefusalBox {...sentenceFor(refusal)} /> : null}
        </CorrectFoot>
      }
    >
      <p>
        {text.now} {arrangementInWords(day)}
        <span className="meta"> {calendarText.sources[day.source]}</span>
      </p>
      <div ref={fields} className="day-kinds">
        <Segments
          label={text.kind}
          segments={dayKinds.map(id => ({ id, label: kindLabels[id] }))}
          value={kind}
          onChange={chosen => form.setValue('kind', chosen)}
        />
      </div>
      <TextField
        name="until"
        label={text.until}
        hint={text.untilHint}
        aside={last === undefined ? '' : `${last.slice(5)} ${weekdayOfDay(last)}`}
      />
      <TextField name="name" label={text.name} hint={text.nameHint} />
      <TextField name="reason" label={text.reason} hint={text.reasonHint} isRequired />
      <DayHistory day={day}>
        {day.source === 'corrected' ? (
          <Button onPress={() => void submit(restore)}>{text.restore}</Button>
        ) : null}
      </DayHistory>
    </EntryForm>
  )
}

/** The form opens at its first choice; arrows change it. */
const useFocusOnKind = () => {
  const fields = useRef<HTMLDivElement>(null)
  useEffect(() => fields.current?.querySelector<HTMLInputElement>('input:checked')?.focus(), [])
  return fields
}
