import { rungAt } from '../../../shared/alarm/index.ts'
import { shownRemaining } from '../../../shared/calendar/index.ts'
import type { ShownHandling } from '../../../shared/duty-log/handling/contract.ts'
import { useMinute } from '../../app/clock.tsx'
import { DeadlineChip, type DeadlineState } from '../../ui/DeadlineChip.tsx'
import { useLadder } from './use-ladder.ts'

/** Time left or over of an entry that is 待办; nothing for all others. */
export const EntryDeadline = ({
  handling,
}: {
  readonly handling: Pick<ShownHandling, 'stage' | 'deadline'>
}) => {
  const now = useMinute()
  const ladder = useLadder()
  const { stage, deadline } = handling
  if (stage !== 'open' || !deadline || !ladder) return null
  const { kind } = rungAt(deadline, now, ladder)
  return <DeadlineChip state={chipOf[kind]}>{shownRemaining(deadline.dueAt, now)}</DeadlineChip>
}

const chipOf: { readonly [kind in ReturnType<typeof rungAt>['kind']]: DeadlineState } = {
  notice: 'notice',
  due: 'due',
  urgent: 'urgent',
  missed: 'urgent',
}
