import { useEffect, useId, useRef } from 'react'
import { shownTime } from '../../shared/calendar/index.ts'
import type { ShownStep, StaffRecord, StaffRow } from '../../shared/directory/contract.ts'
import { useMinute, useUnitClock } from '../app/clock.tsx'
import { fill } from '../app/fill.ts'
import { useKeys } from '../app/keys.tsx'
import { Button } from '../ui/Button.tsx'
import { StaffState } from './columns.tsx'
import { directoryText, staffText as text } from './text.ts'

type StaffCardProps = {
  readonly staff: StaffRecord
  /** Absent where this account changes nothing. */
  readonly onAct?: (act: 'change' | 'leave' | 'return') => void
  readonly onClose: () => void
}

/** A person as he stands, and everything that was ever stated of him here. */
export const StaffCard = ({ staff, onAct, onClose }: StaffCardProps) => {
  useKeys(text.card, [
    { name: 'staff.close', label: text.close, keys: ['Esc'], run: onClose, isHinted: true },
  ])
  const body = useRef<HTMLElement>(null)
  useEffect(() => {
    if (document.activeElement === document.body) body.current?.focus()
  }, [])
  const hasLeft = staff.leftOn !== undefined
  return (
    <section className="panel people-card" aria-label={text.card} data-pane="">
      <div className="people-card-head">
        <h2>{staff.name}</h2>
        <StaffState staff={staff} />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard */}
      <section ref={body} className="people-card-body" tabIndex={0} aria-label={staff.name}>
        <Facts staff={staff} />
        <Trail steps={staff.steps} />
      </section>
      <div className="people-card-foot">
        {onAct ? (
          <>
            <Button size="form" shownKey="Ctrl+E" onPress={() => onAct('change')}>
              {text.change}
            </Button>
            <Button size="form" onPress={() => onAct(hasLeft ? 'return' : 'leave')}>
              {hasLeft ? text.return : text.leave}
            </Button>
          </>
        ) : null}
        <Button size="form" shownKey="Esc" onPress={onClose}>
          {text.close}
        </Button>
      </div>
    </section>
  )
}

type Shown = Pick<StaffRow, 'section' | 'post' | 'rank' | 'phone' | 'shortPhone'>
const fields = ['section', 'post', 'rank', 'phone', 'shortPhone'] as const

export const Facts = ({ staff }: { readonly staff: Shown }) => (
  <dl className="people-facts">
    {fields.map(field => (
      <div key={field}>
        <dt>{directoryText.head[field]}</dt>
        <dd>{staff[field] || '—'}</dd>
      </div>
    ))}
  </dl>
)

const Trail = ({ steps }: { readonly steps: readonly ShownStep[] }) => {
  const id = useId()
  return (
    <div className="people-trail">
      <h3 id={id}>{text.trail}</h3>
      <ol aria-labelledby={id}>
        {[...steps].reverse().map(step => (
          <li key={`${step.kind} ${step.at}`}>
            <Step step={step} />
          </li>
        ))}
      </ol>
    </div>
  )
}

const Step = ({ step }: { readonly step: ShownStep }) => {
  const { timeZone } = useUnitClock()
  const now = useMinute()
  const { kind, on, reason, was, byName, at } = step
  return (
    <>
      <p>
        <b>{text.steps[kind]}</b> {[on, reason].filter(Boolean).join(' ')}
      </p>
      {was ? <p>{`${text.was} ${wasInWords(was)}`}</p> : null}
      <p className="meta">{fill(text.byAt, { by: byName, at: shownTime(at, timeZone, now) })}</p>
    </>
  )
}

const wasInWords = ({
  name,
  section,
  post,
  rank,
  phone,
  shortPhone,
}: NonNullable<ShownStep['was']>): string =>
  [name, section, post, rank, phone, shortPhone].filter(word => word !== '').join('，')
