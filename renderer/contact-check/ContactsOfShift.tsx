import './contact-check.css'
import { useState } from 'react'
import { shownTime } from '../../shared/calendar/index.ts'
import { useUnitClock } from '../app/clock.tsx'
import { fill } from '../app/fill.ts'
import { mayUse, useSession } from '../app/session.tsx'
import { useAsk } from '../app/use-ask.ts'
import { Mark } from '../ui/Mark.tsx'
import { checksShown, countsOf, slotMarks, slotState } from './shown-words.ts'
import { contactText } from './text.ts'

const { handover: text } = contactText

type ContactsOfShiftProps = {
  readonly from: string
  /** Without it, up to now. */
  readonly to?: string
}

const longestMs = 60 * 86_400_000

/** The calls of a shift in one line, and each that was late, missed or failed: what the next one, and whoever reviews the day, has to know (§8.2). */
export const ContactsOfShift = ({ from, to }: ContactsOfShiftProps) => {
  const { clock, timeZone } = useUnitClock()
  const [now] = useState(() => clock.now())
  const until = to ?? now
  const least = new Date(Date.parse(until) - longestMs).toISOString()
  const isEnabled = mayUse(useSession(), 'contact-check.between') && from < until
  const input = { from: from < least ? least : from, to: until }
  const slots = useAsk('contact-check.between', input, { isEnabled }).data
  if (!slots) return null
  const flagged = slots.filter(({ state }) => state !== 'on-time' && state !== 'waiting')
  const counts = countsOf(slots)
  const summary = flagged.length > 0 ? text.some : text.fine
  return (
    <section className="contact-slots" aria-label={text.title}>
      <p>
        <b>{text.title}</b> {counts.total === 0 ? text.none : fill(summary, counts)}{' '}
        <span className="meta">§8.2</span>
      </p>
      {flagged.length === 0 ? null : (
        <ul>
          {flagged.map(slot => (
            <li key={slot.dueAt}>
              <Mark kind={slotMarks[slot.state]} />{' '}
              {fill(text.line, { at: shownTime(slot.dueAt, timeZone, until), state: slotState(slot) })}{' '}
              <span className="meta">
                {[slot.leaderName, checksShown(slot, { now: until, timeZone })].filter(Boolean).join('，')}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
