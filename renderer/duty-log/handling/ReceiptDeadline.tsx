import { type Alarm, receiptKeyOf } from '../../../shared/alarm/index.ts'
import { shownRemaining } from '../../../shared/calendar/index.ts'
import type { ShownForwarding } from '../../../shared/duty-log/handling/contract.ts'
import { chipOf, seenInWords, useMatterAlarm } from '../../alarm/index.ts'
import { useSecond, useUnitClock } from '../../app/clock.tsx'
import { fill } from '../../app/fill.ts'
import { DeadlineChip } from '../../ui/DeadlineChip.tsx'
import { handlingText as text } from './text.ts'

type ReceiptProps = {
  readonly itemId: string
  readonly to: ShownForwarding
  readonly shown: (instant: string) => string
}

/** By when somebody has to sign for what went to him; afterwards whether he did so in time. */
export const ReceiptDeadline = ({ itemId, to, shown }: ReceiptProps) => {
  const { signBy, acknowledged } = to
  if (signBy === undefined) return null
  if (!acknowledged) return <Waiting itemId={itemId} signBy={signBy} shown={shown} />
  if (acknowledged.at <= signBy) return <span className="meta">{text.inTime}</span>
  return <DeadlineChip state="missed">{shownRemaining(signBy, acknowledged.at)}</DeadlineChip>
}

type WaitingProps = Omit<ReceiptProps, 'to'> & { readonly signBy: string }

/** The alarm of an entry tells of whoever is due first; the others have their time beside them. */
const Waiting = ({ itemId, signBy, shown }: WaitingProps) => {
  const now = useSecond()
  const alarm = useMatterAlarm(receiptKeyOf(itemId))
  const isFirst = alarm?.matters[0]?.dueAt === signBy
  return (
    <>
      {alarm && isFirst ? (
        <DeadlineChip state={chipOf(alarm)}>{shownRemaining(signBy, now)}</DeadlineChip>
      ) : null}{' '}
      <span className="meta">{fill(text.signBy, { at: shown(signBy) })}</span>
      {alarm && isFirst ? <SeenWords alarm={alarm} /> : null}
    </>
  )
}

const SeenWords = ({ alarm }: { readonly alarm: Alarm }) => {
  const { timeZone } = useUnitClock()
  return <span className="receipt-seen">{seenInWords(alarm, timeZone)}</span>
}
