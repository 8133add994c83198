import { shownTime } from '../../shared/calendar/index.ts'
import type { ShownMail, ShownMailGoing, ShownMailStatement } from '../../shared/mail/contract.ts'
import { mailKinds } from '../../shared/mail/index.ts'
import { mailConditions } from '../../shared/mail/words.ts'
import { useMinute, useUnitClock } from '../app/clock.tsx'
import { fill } from '../app/fill.ts'
import { senderShown, toShown } from './shown-words.ts'
import { mailText } from './text.ts'

const { card: text } = mailText

const useShownAt = (): ((instant: string) => string) => {
  const { timeZone } = useUnitClock()
  const now = useMinute()
  return instant => shownTime(instant, timeZone, now)
}

/** Where it lay, and what went out, as it was written down. */
export const MailSteps = ({ mail: { storings, goings } }: { readonly mail: ShownMail }) => {
  const shownAt = useShownAt()
  if (storings.length + goings.length === 0) return null
  return (
    <ol className="mail-steps" aria-label={text.goings}>
      {storings.map(({ place, byName: by, at }) => (
        <li key={`${at} ${place}`}>
          <p>{fill(text.stored, { place, by, time: shownAt(at) })}</p>
        </li>
      ))}
      {goings.map(going => (
        <li key={going.on} data-taken-back={going.takenBack ? '' : undefined}>
          <p>{goingInWords(going, shownAt)}</p>
          <p className="meta">
            {fill(text.goingBy, {
              by: going.byName,
              remark: going.went === 'handed-over' && going.remark !== undefined ? `，${going.remark}` : '',
            })}
          </p>
          {going.takenBack ? (
            <p className="meta">
              {fill(text.takenBack, {
                reason: going.takenBack.reason,
                by: going.takenBackByName ?? '',
                time: shownAt(going.takenBack.at),
              })}
            </p>
          ) : null}
        </li>
      ))}
    </ol>
  )
}

const goingInWords = (going: ShownMailGoing, shownAt: (instant: string) => string): string => {
  const [time, { count }] = [shownAt(going.at), going]
  if (going.went === 'returned') return fill(text.returned, { time, count, reason: going.reason })
  const { recipient, condition } = going
  return fill(text.handedOver, {
    time,
    count,
    name: recipient.name,
    way: text.ways[recipient.way],
    condition: mailConditions[condition],
  })
}

/** Everything that was stated before the last correction. */
export const EarlierMail = ({ statements }: { readonly statements: readonly ShownMailStatement[] }) => {
  const shownAt = useShownAt()
  if (statements.length === 0) return null
  return (
    <ol className="mail-steps" aria-label={text.earlier}>
      {[...statements].reverse().map(before => (
        <li key={before.revision}>
          <p>
            <b>{text.earlier}</b>{' '}
            {[
              `${mailKinds[before.kind]} ${before.count}件`,
              toShown(before.shownTo),
              before.number ?? '',
              senderShown(before.shownSender),
              shownAt(before.arrivedAt),
            ]
              .filter(Boolean)
              .join('，')}
          </p>
          <p className="meta">
            {fill(text.by, { by: before.byName, time: shownAt(before.at), seq: before.seq })}
            {before.reason === undefined ? null : ` ${fill(text.because, { reason: before.reason })}`}
          </p>
        </li>
      ))}
    </ol>
  )
}
