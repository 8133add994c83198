import '../ui/detail.css'
import { shownTime } from '../../shared/calendar/index.ts'
import { shownNumber } from '../../shared/kernel/ids.ts'
import type { ShownLeaving, ShownVisit, ShownVisitStatement } from '../../shared/visit/contract.ts'
import { badgesBack } from '../../shared/visit/words.ts'
import { useMinute, useUnitClock } from '../app/clock.tsx'
import { fill } from '../app/fill.ts'
import { useKeys } from '../app/keys.tsx'
import { Button } from '../ui/Button.tsx'
import { FoundBadge } from './FoundBadge.tsx'
import { groupShown } from './shown-words.ts'
import { visitText } from './text.ts'
import { VisitFacts } from './VisitFacts.tsx'
import { VisitorLook } from './VisitorLook.tsx'

const { card: text, keys } = visitText

export type VisitAct = 'leave' | 'correct' | 'take-back'

type VisitCardProps = {
  readonly visit: ShownVisit
  /** Its badge, where that did not come back. */
  readonly missingBadge: string | undefined
  /** Absent where this account changes nothing. */
  readonly onAct?: (act: VisitAct) => void
  /** Whether this account may see what is sealed, for a moment. */
  readonly mayLook: boolean
  /** The vehicle with which he came, by its plate. */
  readonly vehicle: React.ReactNode
  readonly onClose: () => void
}

/** A visit as it stands, who left when, and everything that was ever stated of it. */
export const VisitCard = ({ visit, missingBadge, onAct, mayLook, vehicle, onClose }: VisitCardProps) => {
  const hasLeft = visit.leavings.some(({ takenBack }) => !takenBack)
  useKeys(text.title, [
    {
      name: 'visit.correct',
      label: keys.correct,
      keys: ['Ctrl+E'],
      mayRun: onAct !== undefined,
      run: () => onAct?.('correct'),
      isHinted: true,
    },
    { name: 'visit.close', label: keys.close, keys: ['Esc'], run: onClose, isHinted: true },
  ])
  return (
    <section className="panel visit-card" aria-label={text.title} data-pane="">
      <div className="visit-card-head">
        <h2>{groupShown(visit.visitor, visit.people)}</h2>
        <span className="meta">{shownNumber(visit.itemId)}</span>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard */}
      <section className="detail-body" tabIndex={0} aria-label={text.stated}>
        <VisitFacts visit={visit} vehicle={vehicle} />
        {mayLook ? <VisitorLook key={visit.itemId} itemId={visit.itemId} /> : null}
        {onAct && missingBadge !== undefined ? <FoundBadge badge={missingBadge} /> : null}
        <Leavings leavings={visit.leavings} />
        <Earlier statements={visit.earlier} />
      </section>
      <div className="visit-card-foot">
        {onAct && visit.inside > 0 ? (
          <Button size="form" look="primary" onPress={() => onAct('leave')}>
            {text.leave}
          </Button>
        ) : null}
        {onAct ? (
          <Button size="form" shownKey="Ctrl+E" onPress={() => onAct('correct')}>
            {text.correct}
          </Button>
        ) : null}
        {onAct && hasLeft ? (
          <Button size="form" onPress={() => onAct('take-back')}>
            {text.takeBack}
          </Button>
        ) : null}
        <Button size="form" shownKey="Esc" onPress={onClose}>
          {text.close}
        </Button>
      </div>
    </section>
  )
}

const Leavings = ({ leavings }: { readonly leavings: readonly ShownLeaving[] }) => {
  const { timeZone } = useUnitClock()
  const now = useMinute()
  if (leavings.length === 0) return null
  return (
    <ol className="visit-steps" aria-label={text.leavings}>
      {leavings.map(({ people, leftAt, how = '', badge, byName, at, takenBack }) => (
        <li key={at} data-taken-back={takenBack ? '' : undefined}>
          <p>
            {fill(leftAt === undefined ? text.foundGone : text.leaving, {
              time: shownTime(leftAt ?? at, timeZone, now),
              how,
              people,
              badge: badge === undefined ? '' : `，${badgesBack[badge]}`,
              by: byName,
            })}
          </p>
          {takenBack ? (
            <p className="meta">
              {fill(text.leavingTakenBack, {
                reason: takenBack.reason,
                by: takenBack.by,
                time: shownTime(takenBack.at, timeZone, now),
              })}
            </p>
          ) : null}
        </li>
      ))}
    </ol>
  )
}

const Earlier = ({ statements }: { readonly statements: readonly ShownVisitStatement[] }) => {
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
              groupShown(before.visitor, before.people),
              before.hostName,
              before.purpose,
              before.badge === undefined ? '' : fill(visitText.badgeWord, { badge: before.badge }).trim(),
              shownTime(before.arrivedAt, timeZone, now),
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
