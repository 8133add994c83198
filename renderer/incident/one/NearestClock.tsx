import { minutesBetween } from '../../../shared/calendar/index.ts'
import type { IncidentView } from '../../../shared/incident/contract.ts'
import type { IncidentClock } from '../../../shared/incident/index.ts'
import { useSecond, useUnitClock } from '../../app/clock.tsx'
import { fill } from '../../app/fill.ts'
import { Button } from '../../ui/Button.tsx'
import { Mark } from '../../ui/Mark.tsx'
import { figureOf, lookOf, timeShown } from '../clock-words.ts'
import { incidentText } from '../text.ts'
import type { MainAct } from './main-act.ts'

const { clocks: text } = incidentText

type NearestClockProps = {
  readonly incident: IncidentView
  readonly clock: IncidentClock
  readonly main: MainAct | undefined
  readonly onMain: () => void
  readonly mainRef: React.Ref<HTMLButtonElement>
}

/** The limit that passes next, or has passed and waits: what is to be reported to whom, how long is left, the act that meets it. */
export const NearestClock = ({ incident, clock, main, onMain, mainRef }: NearestClockProps) => {
  const { timeZone } = useUnitClock()
  const now = useSecond()
  const { dueAt, startedAt } = clock
  if (dueAt === undefined) return null
  const look = lookOf(clock, now, incident.ladder)
  const isOver = now >= dueAt
  const superior = incident.calls.find(({ role }) => role === 'superior-duty-office')
  const words = {
    name: clock.name,
    at: timeShown(dueAt, { now, timeZone }),
    to: superior?.name ?? text.superior,
  }
  return (
    <section
      className={`incident-nearest incident-nearest-${look}`}
      aria-label={fill(text.limitOf, { name: clock.name })}
    >
      <p className="incident-nearest-what">{fill(text.to, words)}</p>
      <p className="incident-nearest-line">
        <span className="incident-nearest-word">
          <Mark kind={look} />
          {isOver ? text.over : text.left}
        </span>
        <span className="incident-figure">{figureOf(dueAt, now)}</span>
        <span className="meta">
          {fill(text.limits, { minutes: Math.round(minutesBetween(startedAt, dueAt)) })}
        </span>
      </p>
      {main ? (
        <Button ref={mainRef} look="primary" size="form" shownKey={incidentText.keys.main} onPress={onMain}>
          {main.label}
        </Button>
      ) : null}
    </section>
  )
}
