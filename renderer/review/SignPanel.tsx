import { shownTime } from '../../shared/calendar/index.ts'
import { type ReviewDay, reviewers } from '../../shared/review/contract.ts'
import type { ShownSignature } from '../../shared/review/index.ts'
import { digitsInFours } from '../../shared/sheet/index.ts'
import { useMinute, useUnitClock } from '../app/clock.tsx'
import { fill } from '../app/fill.ts'
import { useSession } from '../app/session.tsx'
import { useStation } from '../app/station.tsx'
import { NoticeBox } from '../ui/NoticeBox.tsx'
import { grouped } from '../ui/prose-count.ts'
import { SignForm } from './SignForm.tsx'
import { reviewText } from './text.ts'

const text = reviewText.sign

type SignPanelProps = {
  readonly day: ReviewDay
  readonly onSigned: (line: number) => Promise<void>
}

/** Where the day stands: signed by whom, to be signed by whoever sits here, or not yet. */
export const SignPanel = ({ day, onSigned }: SignPanelProps) => {
  const { roles } = useSession()
  const { book } = useStation()
  const isReviewer = reviewers.some(role => roles.includes(role))
  const isOpen = day.stage === 'ending' || day.stage === 'ended' || (day.stage === 'signed' && day.hasNews)
  return (
    <section className="review-sign" aria-label={text.title} data-pane="">
      {day.signatures.map(signature => (
        <Signed key={signature.seq} signature={signature} />
      ))}
      {day.stage === 'signed' && day.hasNews ? <NoticeBox kind="due">{text.news}</NoticeBox> : null}
      <Standing day={day} isReviewer={isReviewer} />
      {isOpen && isReviewer && book.state !== 'read-only' ? (
        <SignForm key={day.day} day={day} onSigned={onSigned} />
      ) : null}
      {isOpen && isReviewer && book.state === 'read-only' ? <p className="meta">{text.readOnly}</p> : null}
    </section>
  )
}

const Signed = ({ signature }: { readonly signature: ShownSignature }) => {
  const { as, byName, at, seq, hash, leaders, opinion, seen } = signature
  const around = { now: useMinute(), timeZone: useUnitClock().timeZone }
  const deputy = as === 'deputy' ? fill(text.deputyFor, { names: leaders.join('、') }) : ''
  const words = { at: shownTime(at, around.timeZone, around.now), seq: grouped(seen.seq) }
  return (
    <div className="review-signed">
      <span className="meta">{text.part[as]}</span>
      <b>{byName}</b>
      <p>{`${deputy}${fill(text.done, words)}`}</p>
      <p className="meta">
        {fill(text.bookLine, { seq: grouped(seq) })}{' '}
        <span className="code">{digitsInFours(hash.slice(0, 16))}</span>
      </p>
      {opinion === '' ? null : <p className="review-opinion">{opinion}</p>}
    </div>
  )
}

/** What stands in the way of a signature, or what is to be known before it. */
const Standing = ({ day, isReviewer }: { readonly day: ReviewDay; readonly isReviewer: boolean }) => {
  const { timeZone } = useUnitClock()
  const now = useMinute()
  const at = (instant: string) => shownTime(instant, timeZone, now)
  const { stage, to, signableFrom, overdueAt, leaders, as } = day
  const names = leaders.join('、')
  if (stage === 'before') return <p className="meta">{text.before}</p>
  if (stage === 'ahead') return <p className="meta">{text.ahead}</p>
  if (stage === 'running')
    return <p className="meta">{fill(text.running, { to: at(to), earliest: at(signableFrom) })}</p>
  if (stage === 'signed' && !day.hasNews) return null
  if (!isReviewer) return <p className="meta">{fill(text.waitsFor, { names })}</p>
  return (
    <>
      {stage !== 'signed' && overdueAt <= now ? (
        <NoticeBox kind="due">{fill(text.overdue, { at: at(overdueAt) })}</NoticeBox>
      ) : null}
      {as === 'deputy' ? <NoticeBox kind="notice">{fill(text.deputy, { names })}</NoticeBox> : null}
      {as === 'nobody-on-duty' ? <NoticeBox kind="notice">{text.nobody}</NoticeBox> : null}
    </>
  )
}
