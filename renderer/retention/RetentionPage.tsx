import './retention.css'
import { shownTime } from '../../shared/calendar/index.ts'
import { sentenceFor } from '../../shared/refusals.ts'
import type { RetentionStanding } from '../../shared/retention/contract.ts'
import { useMinute, useUnitClock } from '../app/clock.tsx'
import { mayUse, useSession } from '../app/session.tsx'
import { useStation } from '../app/station.tsx'
import { useAsk } from '../app/use-ask.ts'
import { ViewHead } from '../app/ViewHead.tsx'
import { FailureBox } from '../ui/FailureBox.tsx'
import { Skeleton } from '../ui/Skeleton.tsx'
import { ConfirmForm } from './ConfirmForm.tsx'
import { GivenUpTable } from './GivenUpTable.tsx'
import { MonthsTable } from './MonthsTable.tsx'
import { ProposeForm } from './ProposeForm.tsx'
import { retentionText as text } from './text.ts'
import { WithdrawForm } from './WithdrawForm.tsx'
import { totalOf, wordsOfMonths } from './words.ts'

/** Whose particulars are kept, and the way of two persons to give up those whose time is over (format.md §5). */
export const RetentionPage = () => {
  const { data, error, refetch } = useAsk('retention.standing', {})
  return (
    <>
      <ViewHead title={text.title} aside={text.aside} />
      {error && !data ? (
        <FailureBox {...sentenceFor(error.refusal)} onRetry={() => void refetch()} />
      ) : data ? (
        <div className="retention">
          <Acts standing={data} />
          <MonthsTable standing={data} />
          <GivenUpTable givenUp={data.givenUp} />
        </div>
      ) : (
        <Skeleton reason={text.waiting} />
      )}
    </>
  )
}

const Acts = ({ standing }: { readonly standing: RetentionStanding }) => {
  const session = useSession()
  const isOpen = useStation().book.state === 'open'
  const { timeZone } = useUnitClock()
  const now = useMinute()
  const { proposed, due } = standing
  if (!isOpen) return null
  if (!proposed)
    return mayUse(session, 'retention.propose') ? <ProposeForm key={due.at(-1)?.month} due={due} /> : null
  return (
    <section className="panel retention-form" aria-label={text.waitingFor.title} data-pane="">
      <h2>{text.waitingFor.title}</h2>
      <p>{wordsOfMonths(proposed, at => shownTime(at, timeZone, now))}</p>
      {mayUse(session, 'retention.confirm') ? (
        <ConfirmForm people={totalOf(proposed.months)} />
      ) : (
        <p className="meta">{text.waitingFor.isOwn}</p>
      )}
      {mayUse(session, 'retention.withdraw') ? <WithdrawForm /> : null}
    </section>
  )
}
