import { useId } from 'react'
import type { CalendarDay, ShownCorrection } from '../../shared/calendar/contract.ts'
import { shownTime } from '../../shared/calendar/index.ts'
import { useUnitClock } from '../app/clock.tsx'
import { fill } from '../app/fill.ts'
import { useStation } from '../app/station.tsx'
import { arrangementInWords } from './day-words.ts'
import { detailText as text } from './text.ts'

type DayHistoryProps = {
  readonly day: CalendarDay
  /** What can be done about it, beside the heading. */
  readonly children?: React.ReactNode
}

/** Everything that was ever said of the day, newest first, with who, when and why. */
export const DayHistory = ({ day, children }: DayHistoryProps) => {
  const id = useId()
  return (
    <div className="day-history">
      <div className="day-history-head">
        <h3 id={id}>{text.history}</h3>
        {children}
      </div>
      {day.corrections.length === 0 ? <p className="meta">{text.noHistory}</p> : null}
      <ol aria-labelledby={id}>
        {day.corrections.map(correction => (
          <Correction key={correction.seq} correction={correction} />
        ))}
      </ol>
    </div>
  )
}

const Correction = ({ correction }: { readonly correction: ShownCorrection }) => {
  const { timeZone } = useUnitClock()
  const { now } = useStation()
  const { act, before, after, reason, byName, at } = correction
  const words = { before: arrangementInWords(before), after: arrangementInWords(after) }
  return (
    <li>
      <p>{fill(act === 'corrected' ? text.became : text.backTo, words)}</p>
      <p className="meta">
        {byName} {shownTime(at, timeZone, now)}
      </p>
      <p className="meta">
        {text.because} {reason}
      </p>
    </li>
  )
}
