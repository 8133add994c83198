import type { CalendarDay } from '../../shared/calendar/contract.ts'
import { dayInWords } from './day-words.ts'
import { calendarText as text } from './text.ts'

/** What the current day is, in words; and what the marks mean. */
export const CurrentDay = ({ day }: { readonly day: CalendarDay | undefined }) => (
  <div className="calendar-foot">
    <p>
      <span className="unseen">{text.current}</span>
      {day ? dayInWords(day) : null}
    </p>
    <ul className="meta calendar-legend" aria-label={text.legend}>
      <Meaning kind="statutory" />
      <Meaning kind="rest" />
      <Meaning kind="work" />
      <li>
        <span className="legend-box day-corrected" aria-hidden="true" />
        {text.legendWords.corrected}
      </li>
    </ul>
  </div>
)

const Meaning = ({ kind }: { readonly kind: keyof typeof text.marks }) => (
  <li>
    <span className={`legend-box day-${kind} day-marked`}>{text.marks[kind]}</span>
    {text.legendWords[kind]}
  </li>
)
