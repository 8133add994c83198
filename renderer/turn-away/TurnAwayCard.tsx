import '../ui/detail.css'
import { Fragment } from 'react'
import { shownTime } from '../../shared/calendar/index.ts'
import { shownNumber } from '../../shared/kernel/ids.ts'
import type {
  ShownOfficeCall,
  ShownTurnAway,
  ShownTurnAwayStatement,
} from '../../shared/turn-away/contract.ts'
import { afterwards, refusedKinds } from '../../shared/turn-away/words.ts'
import { useMinute, useUnitClock } from '../app/clock.tsx'
import { fill } from '../app/fill.ts'
import { useKeys } from '../app/keys.tsx'
import { RecordLink } from '../app/RecordLink.tsx'
import { Button } from '../ui/Button.tsx'
import { papersShown } from '../visit/index.ts'
import { personShown } from './shown-words.ts'
import { TurnedAwayLook } from './TurnedAwayLook.tsx'
import { turnAwayText } from './text.ts'

const { card: text, fields, keys } = turnAwayText

export type TurnAwayCardAct = 'turn-away-call' | 'turn-away-settle' | 'turn-away-correct'

type TurnAwayCardProps = {
  readonly turnAway: ShownTurnAway
  /** Absent where this account changes nothing. */
  readonly onAct?: (act: TurnAwayCardAct) => void
  /** Whether this account may see what is sealed, for a moment. */
  readonly mayLook: boolean
  readonly onClose: () => void
}

/** Somebody turned away as it stands, every call about him, and all that was ever stated. */
export const TurnAwayCard = ({ turnAway, onAct, mayLook, onClose }: TurnAwayCardProps) => {
  const { stage } = turnAway
  useKeys(text.title, [
    {
      name: 'turn-away.correct',
      label: keys.correct,
      keys: ['Ctrl+E'],
      mayRun: onAct !== undefined,
      run: () => onAct?.('turn-away-correct'),
      isHinted: true,
    },
    { name: 'turn-away.close', label: keys.close, keys: ['Esc'], run: onClose, isHinted: true },
  ])
  return (
    <section className="panel visit-card" aria-label={text.title} data-pane="">
      <div className="visit-card-head">
        <h2>{`${refusedKinds[turnAway.kind]} ${turnAway.people}人`}</h2>
        <span className="meta">{shownNumber(turnAway.itemId)}</span>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard */}
      <section className="detail-body" tabIndex={0} aria-label={text.stated}>
        <Facts turnAway={turnAway} />
        {mayLook && turnAway.person ? (
          <TurnedAwayLook key={turnAway.itemId} itemId={turnAway.itemId} />
        ) : null}
        <Calls turnAway={turnAway} />
        <Earlier statements={turnAway.earlier} />
      </section>
      <div className="visit-card-foot">
        {onAct && (stage === 'uncalled' || stage === 'called') ? (
          <Button
            size="form"
            look={stage === 'uncalled' ? 'primary' : 'plain'}
            onPress={() => onAct('turn-away-call')}
          >
            {text.callOffice}
          </Button>
        ) : null}
        {onAct && stage === 'called' ? (
          <Button size="form" look="primary" onPress={() => onAct('turn-away-settle')}>
            {text.settle}
          </Button>
        ) : null}
        {onAct ? (
          <Button size="form" shownKey="Ctrl+E" onPress={() => onAct('turn-away-correct')}>
            {text.correct}
          </Button>
        ) : null}
        <Button size="form" shownKey="Esc" onPress={onClose}>
          {turnAwayText.close}
        </Button>
      </div>
    </section>
  )
}

const Facts = ({ turnAway }: { readonly turnAway: ShownTurnAway }) => {
  const { timeZone } = useUnitClock()
  const now = useMinute()
  const { person, byName, at, seq, reason, entryId } = turnAway
  const rows: readonly (readonly [string, React.ReactNode])[] = [
    [fields.detail, turnAway.detail ?? ''],
    [fields.afterwards, afterwards[turnAway.afterwards]],
    [turnAwayText.takenLabel, personShown(person)],
    [fields.idNumber, person ? papersShown(person) : ''],
    [fields.time, shownTime(turnAway.happenedAt, timeZone, now)],
    ...(entryId === undefined
      ? []
      : [
          [
            text.entry,
            <RecordLink key="entry" to={{ of: 'entry', itemId: entryId }}>
              {shownNumber(entryId)}
            </RecordLink>,
          ] as const,
        ]),
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

const Calls = ({ turnAway: { calls, settlement } }: { readonly turnAway: ShownTurnAway }) => {
  const { timeZone } = useUnitClock()
  const now = useMinute()
  if (calls.length === 0) return null
  return (
    <ol className="visit-steps" aria-label={text.calls}>
      {calls.map(call => (
        <li key={call.at}>
          <p>{callInWords(call, shownTime(call.calledAt, timeZone, now))}</p>
        </li>
      ))}
      {settlement ? (
        <li>
          <p>
            {fill(text.settlement, {
              time: shownTime(settlement.at, timeZone, now),
              result: settlement.result,
              by: settlement.byName,
            })}
          </p>
        </li>
      ) : null}
    </ol>
  )
}

const callInWords = ({ whom, number, isAnswered, result, byName }: ShownOfficeCall, time: string): string =>
  fill(text.call, {
    time,
    whom,
    number,
    answered: turnAwayText.answers[isAnswered ? 'yes' : 'no'],
    result: result === undefined ? '' : `，${result}`,
    by: byName,
  })

const Earlier = ({ statements }: { readonly statements: readonly ShownTurnAwayStatement[] }) => {
  const { timeZone } = useUnitClock()
  const now = useMinute()
  if (statements.length === 0) return null
  return (
    <ol className="visit-steps" aria-label={text.earlier}>
      {[...statements].reverse().map(before => (
        <li key={before.revision}>
          <p>
            <b>{text.earlier}</b>{' '}
            {[
              `${refusedKinds[before.kind]} ${before.people}人`,
              before.detail ?? '',
              afterwards[before.afterwards],
              personShown(before.person),
              shownTime(before.happenedAt, timeZone, now),
            ]
              .filter(Boolean)
              .join('，')}
          </p>
          <p className="meta">
            {fill(text.by, { by: before.byName, time: shownTime(before.at, timeZone, now), seq: before.seq })}
            {before.reason === undefined ? null : ` ${fill(text.because, { reason: before.reason })}`}
          </p>
        </li>
      ))}
    </ol>
  )
}
