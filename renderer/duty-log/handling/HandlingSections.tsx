import { shownTime } from '../../../shared/calendar/index.ts'
import type { EntryRecordView } from '../../../shared/duty-log/contract.ts'
import type { ShownAct, ShownForwarding } from '../../../shared/duty-log/handling/contract.ts'
import { actWords } from '../../../shared/duty-log/index.ts'
import { shownNumber } from '../../../shared/kernel/ids.ts'
import { useUnitClock } from '../../app/clock.tsx'
import { fill } from '../../app/fill.ts'
import { useStation } from '../../app/station.tsx'
import { Mark } from '../../ui/Mark.tsx'
import { grouped } from '../../ui/prose-count.ts'
import { sayingOf } from './act-saying.ts'
import { SeenBy } from './EntryDeadline.tsx'
import { Linked } from './Linked.tsx'
import { ReceiptDeadline } from './ReceiptDeadline.tsx'
import { handlingText as text } from './text.ts'

type EntryProps = { readonly entry: EntryRecordView }

/** What became of the entry: links, receipts, deadline, and every act with who, when and where in the book. */
export const HandlingSections = ({ entry }: EntryProps) => (
  <>
    <Links entry={entry} />
    <DeadlineFacts entry={entry} />
    <Forwardings entry={entry} />
    <Trail acts={entry.handling.acts} />
  </>
)

const useShown = (): ((instant: string) => string) => {
  const { timeZone } = useUnitClock()
  const { now } = useStation()
  return instant => shownTime(instant, timeZone, now)
}

/** Who struck it and why, above its text. */
export const StruckNote = ({ entry }: EntryProps) => {
  const shown = useShown()
  const struck = entry.handling.acts.findLast(({ kind }) => kind === 'struck')
  if (entry.handling.stage !== 'struck' || struck?.kind !== 'struck') return null
  const words = { name: struck.byName, at: shown(struck.on), reason: struck.reason }
  return (
    <p className="record-notice">
      <Mark kind="broken" />
      {fill(text.struckBy, words)}
    </p>
  )
}

const Links = ({ entry }: EntryProps) => {
  const shown = useShown()
  const { duplicateOf, duplicates } = entry.handling
  return (
    <>
      {duplicateOf === undefined ? null : <Linked label={text.duplicateOf} itemIds={[duplicateOf]} />}
      {duplicates.length === 0 ? null : <Linked label={text.duplicates} itemIds={duplicates} />}
      {entry.nilReports.map(report => (
        <p key={report.itemId} className="record-notice">
          <Mark kind="due" />
          {fill(text.nilReported, {
            name: report.byName,
            at: shown(report.at),
            number: shownNumber(report.itemId),
          })}
        </p>
      ))}
      {entry.againstNil.length === 0 ? null : (
        <Linked label={text.againstNil} itemIds={entry.againstNil.map(({ itemId }) => itemId)} isWarning />
      )}
    </>
  )
}

const DeadlineFacts = ({ entry }: EntryProps) => {
  const shown = useShown()
  const { deadline } = entry.handling
  if (!deadline) return null
  return (
    <dl className="facts record-line">
      <dt>{text.deadline}</dt>
      <dd>
        {shown(deadline.dueAt)}
        <span className="meta"> {fill(text.deadlineFrom, { at: shown(deadline.startedAt) })}</span>
        <SeenBy itemId={entry.itemId} />
      </dd>
    </dl>
  )
}

const Forwardings = ({ entry }: EntryProps) => {
  const { forwardings } = entry.handling
  if (forwardings.length === 0) return null
  return (
    <section className="record-earlier" aria-label={text.forwardings}>
      <h3>{text.forwardings}</h3>
      <ul className="act-list">
        {forwardings.map((to, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list only grows, in the order of the acts
          <li key={`${to.key} ${to.at} ${place}`}>
            <ForwardedTo itemId={entry.itemId} to={to} />
          </li>
        ))}
      </ul>
    </section>
  )
}

type ForwardedProps = { readonly itemId: string; readonly to: ShownForwarding }

const ForwardedTo = ({ itemId, to }: ForwardedProps) => {
  const shown = useShown()
  const { acknowledged } = to
  return (
    <>
      <Mark kind={acknowledged ? 'fine' : 'open'} />
      <span>
        {to.name} {to.section} <span className="meta">{fill(text.forwardedAt, { at: shown(to.at) })}</span>
        <br />
        {acknowledged ? receiptOf(to, shown(acknowledged.at)) : text.waiting}{' '}
        <ReceiptDeadline itemId={itemId} to={to} shown={shown} />
      </span>
    </>
  )
}

const receiptOf = ({ acknowledged, signedBy = '' }: ShownForwarding, at: string): string =>
  acknowledged?.onPaper
    ? fill(text.signedOnPaper, { at, name: acknowledged.name ?? '', by: signedBy })
    : fill(text.signedBySelf, { at })

const Trail = ({ acts }: { readonly acts: readonly ShownAct[] }) => {
  const shown = useShown()
  if (acts.length === 0) return null
  return (
    <section className="record-earlier" aria-label={text.trail}>
      <h3>{text.trail}</h3>
      <ol className="act-trail">
        {[...acts].reverse().map(act => (
          <li key={`${act.hash} ${act.kind}`}>
            <div>
              <b>{actWords[act.kind]}</b> {sayingOf(act, shown)}
            </div>
            <div className="meta">
              {act.byName} {shown(act.on)} · {fill(text.line, { seq: grouped(act.seq) })}
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}
