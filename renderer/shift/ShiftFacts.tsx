import { shownDay, shownRange, shownTime, weekdayOfDay } from '../../shared/calendar/index.ts'
import type { ShiftDay, ShownPost } from '../../shared/shift/contract.ts'
import type { ShiftPost } from '../../shared/shift/index.ts'
import { useUnitClock } from '../app/clock.tsx'
import { fill } from '../app/fill.ts'
import { grouped } from '../ui/prose-count.ts'
import { shiftText as text } from './text.ts'

export type ShiftDetailProps = {
  readonly day: ShiftDay
  readonly post: ShiftPost
  readonly now: string
  readonly today: string
  readonly onSaved: () => void
  readonly onClose: () => void
}

/** Who has it now, from when to when, and every statement on it. */
export const ShiftFacts = ({ day, post, now, today }: ShiftDetailProps) => {
  const { timeZone } = useUnitClock()
  const { shift, from, to, steps } = day.posts[post]
  const who = shift ? [shift.name, shift.section, shift.post].filter(Boolean).join(' ') : text.gap
  return (
    <>
      <dl className="shift-facts">
        <dt>{text.now}</dt>
        <dd>{who}</dd>
        <dt>{text.hours}</dt>
        <dd>
          {shownDay(day.day, today)} {weekdayOfDay(day.day)} {shownRange(from, to, timeZone)}
        </dd>
      </dl>
      <h3>{text.history}</h3>
      {steps.length === 0 ? <p className="meta">{text.noHistory}</p> : null}
      <ol className="shift-steps">
        {steps.map(step => (
          <Step key={step.seq} step={step} at={shownTime(step.at, timeZone, now)} />
        ))}
      </ol>
    </>
  )
}

const Step = ({ step, at }: { readonly step: ShownPost['steps'][number]; readonly at: string }) => (
  <li>
    <p>{step.name ?? text.stepCleared}</p>
    <p className="meta">{fill(text.stepBy, { name: step.byName, at, seq: grouped(step.seq) })}</p>
    {step.reason === '' ? null : <p className="meta">{fill(text.stepReason, { reason: step.reason })}</p>}
  </li>
)
