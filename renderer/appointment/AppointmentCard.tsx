import '../ui/detail.css'
import { Fragment } from 'react'
import type { ShownAppointment } from '../../shared/appointment/contract.ts'
import { daysInWords } from '../../shared/appointment/index.ts'
import { shownTime } from '../../shared/calendar/index.ts'
import { shownNumber } from '../../shared/kernel/ids.ts'
import { useMinute, useUnitClock } from '../app/clock.tsx'
import { fill } from '../app/fill.ts'
import { useKeys } from '../app/keys.tsx'
import { RecordLink } from '../app/RecordLink.tsx'
import { Button } from '../ui/Button.tsx'
import { nameShown, papersShown } from '../visit/index.ts'
import { GuestsLook } from './GuestsLook.tsx'
import { partyShown, windowShown } from './shown-words.ts'
import { appointmentText } from './text.ts'

const { card: text, fields, keys } = appointmentText

type AppointmentCardProps = {
  readonly appointment: ShownAppointment
  /** Absent where nothing can be changed any more. */
  readonly onAct?: (act: 'change' | 'cancel') => void
  /** Whether what is sealed may be seen for a moment. */
  readonly mayLook: boolean
  readonly onClose: () => void
}

/** An appointment as it stands, who came, and all that was ever stated of it. */
export const AppointmentCard = ({ appointment, onAct, mayLook, onClose }: AppointmentCardProps) => {
  useKeys(text.title, [
    {
      name: 'appointment.change',
      label: keys.change,
      keys: ['Ctrl+E'],
      mayRun: onAct !== undefined,
      run: () => onAct?.('change'),
      isHinted: true,
    },
    { name: 'appointment.close', label: keys.close, keys: ['Esc'], run: onClose, isHinted: true },
  ])
  return (
    <section className="panel visit-card" aria-label={text.title} data-pane="">
      <div className="visit-card-head">
        <h2>{partyShown(appointment.guests, appointment.people)}</h2>
        <span className="meta">{shownNumber(appointment.itemId)}</span>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard */}
      <section className="detail-body" tabIndex={0} aria-label={text.stated}>
        <Facts appointment={appointment} />
        {mayLook ? <GuestsLook key={appointment.itemId} itemId={appointment.itemId} /> : null}
        <Course appointment={appointment} />
      </section>
      <div className="visit-card-foot">
        {onAct ? (
          <>
            <Button size="form" shownKey="Ctrl+E" onPress={() => onAct('change')}>
              {appointmentText.change}
            </Button>
            <Button size="form" onPress={() => onAct('cancel')}>
              {appointmentText.cancel}
            </Button>
          </>
        ) : null}
        <Button size="form" shownKey="Esc" onPress={onClose}>
          {appointmentText.close}
        </Button>
      </div>
    </section>
  )
}

const Facts = ({ appointment }: { readonly appointment: ShownAppointment }) => {
  const { timeZone } = useUnitClock()
  const now = useMinute()
  const { hostName, hostSection, purpose, guests, people, byName, at, seq, reason, standing } = appointment
  const rows: readonly (readonly [string, string])[] = [
    [fields.on, daysInWords(appointment)],
    [appointmentText.head.time, windowShown(appointment)],
    [fields.host, [hostName, hostSection].filter(Boolean).join(' ')],
    [fields.purpose, purpose],
    [fields.people, String(people)],
    [text.guests, guests.map(guest => `${nameShown(guest)}（${papersShown(guest)}）`).join('、')],
    [appointmentText.head.standing, appointmentText.standings[standing]],
  ]
  return (
    <>
      <dl className="facts">
        {rows.map(([label, value]) => (
          <Fragment key={label}>
            <dt>{label}</dt>
            <dd>{value || text.none}</dd>
          </Fragment>
        ))}
      </dl>
      <p className="meta">
        {fill(text.by, { by: byName, time: shownTime(at, timeZone, now), seq })}
        {reason === undefined ? null : ` ${fill(text.because, { reason })}`}
      </p>
    </>
  )
}

/** Who came, what was cancelled, and what was said before. */
const Course = ({
  appointment: { arrivals, cancellations, earlier },
}: {
  readonly appointment: ShownAppointment
}) => {
  const { timeZone } = useUnitClock()
  const now = useMinute()
  const shown = (instant: string) => shownTime(instant, timeZone, now)
  if (arrivals.length + cancellations.length + earlier.length === 0) return null
  return (
    <ol className="visit-steps" aria-label={text.course}>
      {cancellations.map(({ on, reason, at }) => (
        <li key={at}>
          <p>
            {fill(on === undefined ? text.cancelledAll : text.cancelledDay, {
              time: shown(at),
              on: on ?? '',
              reason,
            })}
          </p>
        </li>
      ))}
      {arrivals.map(({ gateId, day, people }) => (
        <li key={gateId}>
          <p>
            {fill(text.arrival, { day, people })}{' '}
            <RecordLink to={{ of: 'at-gate', itemId: gateId }}>{shownNumber(gateId)}</RecordLink>
          </p>
        </li>
      ))}
      {[...earlier].reverse().map(before => (
        <li key={before.revision}>
          <p>
            <b>{text.earlier}</b>{' '}
            {[
              partyShown(before.guests, before.people),
              daysInWords(before),
              windowShown(before),
              before.hostName,
              before.purpose,
            ].join('，')}
          </p>
          <p className="meta">
            {fill(text.by, { by: before.byName, time: shown(before.at), seq: before.seq })}
          </p>
        </li>
      ))}
    </ol>
  )
}
