import { Fragment } from 'react'
import { shownTime } from '../../shared/calendar/index.ts'
import { shownNumber } from '../../shared/kernel/ids.ts'
import type { ShownVisit } from '../../shared/visit/contract.ts'
import { confirmations, visitDoubts } from '../../shared/visit/words.ts'
import { useMinute, useUnitClock } from '../app/clock.tsx'
import { fill } from '../app/fill.ts'
import { RecordLink } from '../app/RecordLink.tsx'
import { organisationShown, papersShown } from './shown-words.ts'
import { visitText } from './text.ts'

const { card: text, fields } = visitText

type VisitFactsProps = {
  readonly visit: ShownVisit
  /** The vehicle with which he came, by its plate; left out where it is not asked about. */
  readonly vehicle?: React.ReactNode
}

/** What is stated of a visit now, and by whom. */
export const VisitFacts = ({ visit, vehicle }: VisitFactsProps) => {
  const { timeZone } = useUnitClock()
  const now = useMinute()
  const { visitor, hostName, hostSection, byName, at, seq } = visit
  const companions = visitor.kind === 'known' ? visitor.companions.join('、') : ''
  const rows: readonly (readonly [string, React.ReactNode])[] = [
    [fields.organisation, organisationShown(visitor)],
    [fields.idNumber, papersShown(visitor)],
    [fields.companions, companions],
    [fields.host, [hostName, hostSection].filter(Boolean).join(' ')],
    [fields.purpose, visit.purpose],
    [fields.confirmed, confirmations[visit.confirmed]],
    [fields.confirmedAt, visit.confirmedAt === undefined ? '' : shownTime(visit.confirmedAt, timeZone, now)],
    [fields.badge, visit.badge ?? ''],
    [fields.carried, visit.carried ?? ''],
    ...(vehicle ? [[fields.plate, vehicle] as const] : []),
    [fields.time, shownTime(visit.arrivedAt, timeZone, now)],
    [text.doubts, visit.doubts.map(doubt => visitDoubts[doubt]).join('，')],
    [fields.remark, visit.remark ?? ''],
    ...(visit.entryId === undefined
      ? []
      : [
          [
            text.entry,
            <RecordLink key="entry" to={{ of: 'entry', itemId: visit.entryId }}>
              {shownNumber(visit.entryId)}
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
        {visit.reason === undefined ? null : ` ${fill(text.because, { reason: visit.reason })}`}
      </p>
    </>
  )
}
