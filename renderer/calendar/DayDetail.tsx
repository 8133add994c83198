import type { CalendarDay, CalendarYear } from '../../shared/calendar/contract.ts'
import { kindLabels } from '../../shared/calendar/index.ts'
import { useKeys } from '../app/keys.tsx'
import { mayUse, useSession } from '../app/session.tsx'
import { Button } from '../ui/Button.tsx'
import { CorrectDay } from './CorrectDay.tsx'
import type { CorrectionDrafts } from './correction-drafts.ts'
import { DayHistory } from './DayHistory.tsx'
import { dateInWords } from './day-words.ts'
import { calendarText, detailText as text } from './text.ts'
import { useMayCorrect } from './use-may-correct.ts'

type DayDetailProps = {
  readonly day: CalendarDay
  readonly data: CalendarYear
  readonly drafts: CorrectionDrafts
  readonly onClose: () => void
}

/** One day beside the months: for the office the form that corrects it, for everybody else what it is and was. */
export const DayDetail = (props: DayDetailProps) =>
  useMayCorrect() ? <CorrectDay {...props} /> : <DayRecord {...props} />

const DayRecord = ({ day, onClose }: DayDetailProps) => {
  const isOffice = mayUse(useSession(), 'calendar.correct')
  useKeys(text.day, [
    { name: 'day.close', label: calendarText.close, keys: ['Esc'], run: onClose, isHinted: true },
  ])
  return (
    <section className="panel day-record" aria-label={text.day} data-pane="">
      <h2>{dateInWords(day.date)}</h2>
      <dl className="day-facts">
        <dt>{text.kind}</dt>
        <dd>{kindLabels[day.kind]}</dd>
        <dt>{text.name}</dt>
        <dd>{day.name || text.noName}</dd>
        <dt>{text.source}</dt>
        <dd>{calendarText.sources[day.source]}</dd>
      </dl>
      <DayHistory day={day} />
      <p className="meta">{isOffice ? text.closedBook : text.readOnly}</p>
      <Button size="form" shownKey="Esc" onPress={onClose}>
        {calendarText.close}
      </Button>
    </section>
  )
}
