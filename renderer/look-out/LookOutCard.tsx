import '../ui/detail.css'
import { Fragment } from 'react'
import { shownTime } from '../../shared/calendar/index.ts'
import { shownNumber } from '../../shared/kernel/ids.ts'
import type { ShownLookOut } from '../../shared/look-out/contract.ts'
import { useMinute, useUnitClock } from '../app/clock.tsx'
import { fill } from '../app/fill.ts'
import { useKeys } from '../app/keys.tsx'
import { RecordLink } from '../app/RecordLink.tsx'
import { Button } from '../ui/Button.tsx'
import { organisationShown, papersShown } from '../visit/index.ts'
import { LookedForLook } from './LookedForLook.tsx'
import { personShown } from './shown-words.ts'
import { lookOutText } from './text.ts'

const { card: text, fields, keys } = lookOutText

type LookOutCardProps = {
  readonly lookOut: ShownLookOut
  /** Absent where nothing can be written, or he is off the list already. */
  readonly onAct?: (act: 'change' | 'withdraw') => void
  /** Whether what is sealed may be seen for a moment. */
  readonly mayLook: boolean
  readonly onClose: () => void
}

/** Somebody on the list as it stands, when he came, and all that was ever stated of him. */
export const LookOutCard = ({ lookOut, onAct, mayLook, onClose }: LookOutCardProps) => {
  useKeys(text.title, [
    {
      name: 'look-out.change',
      label: keys.change,
      keys: ['Ctrl+E'],
      mayRun: onAct !== undefined,
      run: () => onAct?.('change'),
      isHinted: true,
    },
    { name: 'look-out.close', label: keys.close, keys: ['Esc'], run: onClose, isHinted: true },
  ])
  return (
    <section className="panel visit-card" aria-label={text.title} data-pane="">
      <div className="visit-card-head">
        <h2>{personShown(lookOut.person)}</h2>
        <span className="meta">{shownNumber(lookOut.itemId)}</span>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard */}
      <section className="detail-body" tabIndex={0} aria-label={text.stated}>
        <Facts lookOut={lookOut} />
        {mayLook ? <LookedForLook key={lookOut.itemId} itemId={lookOut.itemId} /> : null}
        <Course lookOut={lookOut} />
      </section>
      <div className="visit-card-foot">
        {onAct ? (
          <>
            <Button size="form" shownKey="Ctrl+E" onPress={() => onAct('change')}>
              {lookOutText.change}
            </Button>
            <Button size="form" onPress={() => onAct('withdraw')}>
              {lookOutText.withdraw}
            </Button>
          </>
        ) : null}
        <Button size="form" shownKey="Esc" onPress={onClose}>
          {lookOutText.close}
        </Button>
      </div>
    </section>
  )
}

const Facts = ({ lookOut }: { readonly lookOut: ShownLookOut }) => {
  const { timeZone } = useUnitClock()
  const now = useMinute()
  const { person, reason, until, toDo, byName, at, seq, why, standing } = lookOut
  const tail = person.kind === 'known' ? (person.phoneTail ?? '') : ''
  const rows: readonly (readonly [string, string])[] = [
    [fields.organisation, organisationShown(person)],
    [fields.idNumber, papersShown(person)],
    [fields.phone, tail === '' ? '' : fill(text.tail, { tail })],
    [fields.reason, reason],
    [fields.toDo, toDo],
    [fields.until, `${until}，${lookOutText.standings[standing]}`],
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
        {why === undefined ? null : ` ${fill(text.because, { why })}`}
      </p>
    </>
  )
}

/** When he came, when he was taken off, and what was said of him before. */
const Course = ({ lookOut: { met, withdrawn, earlier } }: { readonly lookOut: ShownLookOut }) => {
  const { timeZone } = useUnitClock()
  const now = useMinute()
  const shown = (instant: string) => shownTime(instant, timeZone, now)
  if (met.length + earlier.length === 0 && !withdrawn) return null
  return (
    <ol className="visit-steps" aria-label={text.metTitle}>
      {withdrawn ? (
        <li>
          <p>{fill(text.withdrawn, { time: shown(withdrawn.at), why: withdrawn.why })}</p>
        </li>
      ) : null}
      {met.map(({ gateId, at }) => (
        <li key={gateId}>
          <p>
            {fill(text.met, { time: shown(at) })}{' '}
            <RecordLink to={{ of: 'at-gate', itemId: gateId }}>{shownNumber(gateId)}</RecordLink>
          </p>
        </li>
      ))}
      {[...earlier].reverse().map(before => (
        <li key={before.revision}>
          <p>
            <b>{text.earlier}</b>{' '}
            {[personShown(before.person), before.reason, before.toDo, before.until].join('，')}
          </p>
          <p className="meta">
            {fill(text.by, { by: before.byName, time: shown(before.at), seq: before.seq })}
          </p>
        </li>
      ))}
    </ol>
  )
}
