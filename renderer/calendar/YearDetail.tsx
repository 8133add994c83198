import { useForm } from 'react-hook-form'
import type { CalendarYear, ShownAnnouncement } from '../../shared/calendar/contract.ts'
import { shownTime } from '../../shared/calendar/index.ts'
import { sentenceFor } from '../../shared/refusals.ts'
import { useUnitClock } from '../app/clock.tsx'
import { fill } from '../app/fill.ts'
import { useStation } from '../app/station.tsx'
import { Button } from '../ui/Button.tsx'
import { EntryForm } from '../ui/EntryForm.tsx'
import { RefusalBox } from '../ui/RefusalBox.tsx'
import { TextField } from '../ui/TextField.tsx'
import { useOneAtATime } from '../ui/use-one-at-a-time.ts'
import { calendarText, detailText as text } from './text.ts'
import { useCalendarAct } from './use-correct-days.ts'
import { useFormKeys } from './use-form-keys.ts'
import { type YearValues, yearForm } from './year-form.ts'

type YearDetailProps = { readonly data: CalendarYear; readonly onClose: () => void }

/** The office vouches for a year by the number of its notice, or takes that back. */
export const YearDetail = ({ data, onClose }: YearDetailProps) => {
  const words = data.standing.by === 'office' ? withdrawing : announcing
  const form = useForm<YearValues>({ defaultValues: { says: '' }, resolver: yearForm })
  const { act, refusal } = useCalendarAct(onClose)
  const submit = useOneAtATime(() =>
    form.handleSubmit(({ says }) => words.send(act, data.year, says.trim()))(),
  )
  const save = () => void submit()
  useFormKeys({ title: words.title, save, close: onClose })
  const isBusy = form.formState.isSubmitting
  return (
    <EntryForm
      form={form}
      name={words.title}
      labels={{ says: words.label }}
      onSubmit={save}
      isBusy={isBusy}
      aside={fill(text.yearTitle, { year: data.year })}
      foot={
        <>
          {refusal ? <RefusalBox {...sentenceFor(refusal)} /> : null}
          <p className="day-effect">{fill(words.note, { year: data.year })}</p>
          <div className="entry-form-buttons">
            <Button look="primary" size="form" type="submit" shownKey="Ctrl+Enter" isBusy={isBusy}>
              {words.title}
            </Button>
            <Button size="form" shownKey="Esc" onPress={onClose}>
              {calendarText.close}
            </Button>
          </div>
        </>
      }
    >
      <TextField name="says" label={words.label} hint={words.hint} isRequired autoFocus />
      <YearHistory announcements={data.announcements} />
    </EntryForm>
  )
}

type Act = ReturnType<typeof useCalendarAct>['act']

const announcing = {
  title: text.announce,
  label: text.document,
  hint: text.documentHint,
  note: text.announceNote,
  send: (act: Act, year: number, document: string) =>
    act('calendar.announce', { year, document }, fill(text.announced, { year })),
}

const withdrawing = {
  title: text.withdraw,
  label: text.reason,
  hint: undefined,
  note: text.withdrawNote,
  send: (act: Act, year: number, reason: string) =>
    act('calendar.withdraw', { year, reason }, fill(text.withdrawn, { year })),
}

const YearHistory = ({ announcements }: { readonly announcements: readonly ShownAnnouncement[] }) => {
  const { timeZone } = useUnitClock()
  const { now } = useStation()
  if (announcements.length === 0) return null
  return (
    <div className="day-history">
      <h3>{text.yearHistory}</h3>
      <ol aria-label={text.yearHistory}>
        {announcements.map(({ act, says, byName, at }) => (
          <li key={at}>
            <p>{fill(act === 'announced' ? text.saidAnnounced : text.saidWithdrawn, { says })}</p>
            <p className="meta">
              {byName} {shownTime(at, timeZone, now)}
            </p>
          </li>
        ))}
      </ol>
    </div>
  )
}
