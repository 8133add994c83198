import { keyOf } from '../../../shared/alarm/index.ts'
import { shownRemaining } from '../../../shared/calendar/index.ts'
import type { Deadline, ShownHandling } from '../../../shared/duty-log/handling/contract.ts'
import { chipOf, seenInWords, useMatterAlarm } from '../../alarm/index.ts'
import { useSecond, useUnitClock } from '../../app/clock.tsx'
import { DeadlineChip } from '../../ui/DeadlineChip.tsx'
import { outcomeOf } from './deadline-outcome.ts'

type Standing = Pick<ShownHandling, 'stage' | 'deadline'>

/** Time left or over of an entry that is 待办; nothing for all others. */
export const EntryDeadline = ({
  itemId,
  handling: { stage, deadline },
}: {
  readonly itemId: string
  readonly handling: Standing
}) => (stage === 'open' && deadline ? <RunningChip itemId={itemId} deadline={deadline} /> : null)

type RunningProps = { readonly itemId: string; readonly deadline: Deadline }

const RunningChip = ({ itemId, deadline }: RunningProps) => {
  const now = useSecond()
  const alarm = useMatterAlarm(keyOf(itemId))
  if (!alarm) return null
  return <DeadlineChip state={chipOf(alarm)}>{shownRemaining(deadline.dueAt, now)}</DeadlineChip>
}

/** In the record: while it runs as everywhere, and afterwards whether the deadline was kept. */
export const RecordDeadline = ({
  itemId,
  handling,
}: {
  readonly itemId: string
  readonly handling: ShownHandling
}) => {
  const { timeZone } = useUnitClock()
  const outcome = outcomeOf(handling, timeZone)
  if (outcome) return <DeadlineChip state={outcome.state}>{outcome.words}</DeadlineChip>
  return <EntryDeadline itemId={itemId} handling={handling} />
}

/** `张伟 02:36 已看到`, while somebody has seen what the running deadline calls for. */
export const SeenBy = ({ itemId }: { readonly itemId: string }) => {
  const { timeZone } = useUnitClock()
  const alarm = useMatterAlarm(keyOf(itemId))
  const words = alarm ? seenInWords(alarm, timeZone) : ''
  return words === '' ? null : <p>{words}</p>
}
