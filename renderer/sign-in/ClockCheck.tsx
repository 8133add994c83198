import './clock-check.css'
import { shownTimeWithWeekday } from '../../shared/calendar/index.ts'
import { useSecond, useUnitClock } from '../app/clock.tsx'
import { useStation } from '../app/station.tsx'
import { CheckField } from '../ui/CheckField.tsx'
import { Mark } from '../ui/Mark.tsx'
import { signInText } from './text.ts'

const text = signInText.clock

/** Where the clock stands wrong against the last line, a person looks at both and vouches for it. */
export const ClockCheck = () => {
  const { clock } = useStation()
  const { timeZone } = useUnitClock()
  const now = useSecond()
  if (clock.state === 'good') return null
  return (
    <fieldset className="panel clock-check">
      <legend className="unseen">{text.group}</legend>
      <p>
        <Mark kind="due" /> {text[clock.state]}
      </p>
      <dl>
        <dt>{text.pcTime}</dt>
        <dd>{withYear(now, timeZone)}</dd>
        <dt>{text.lastLine}</dt>
        <dd>{withYear(clock.lastAt, timeZone)}</dd>
      </dl>
      <CheckField name="isClockConfirmed">{text.confirm}</CheckField>
      <p className="meta">{text.otherwise}</p>
    </fieldset>
  )
}

/** A wrong year is what has to be seen here, so it always stands there. */
const withYear = (instant: string, timeZone: string): string =>
  shownTimeWithWeekday(instant, timeZone, '1970-06-01T00:00:00.000Z')
