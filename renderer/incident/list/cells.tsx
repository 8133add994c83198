import { shownRemaining } from '../../../shared/calendar/index.ts'
import type { IncidentLine } from '../../../shared/incident/contract.ts'
import { incidentStageWords } from '../../../shared/incident/index.ts'
import { useMatterAlarms } from '../../alarm/index.ts'
import { fill } from '../../app/fill.ts'
import { DeadlineChip, type DeadlineState } from '../../ui/DeadlineChip.tsx'
import { StateWord } from '../../ui/StateWord.tsx'
import { type Around, nearestOf, timeShown } from '../clock-words.ts'
import { incidentText as text } from '../text.ts'

type CellProps = { readonly line: IncidentLine; readonly around: Around }

/** `口头首报 还剩 3 分`, marked as its alarm is. */
export const NearestCell = ({ line, around: { now } }: CellProps) => {
  const clock = nearestOf(line.clocks)
  const mark = useMarkOf(line.itemId)
  if (clock?.dueAt === undefined || line.stage === 'closed') return null
  return (
    <span className="incident-nearest-cell">
      {clock.name}
      <DeadlineChip state={mark}>{shownRemaining(clock.dueAt, now)}</DeadlineChip>
    </span>
  )
}

/** By the worst of its alarms; what calls nobody runs quietly. */
const useMarkOf = (itemId: string): DeadlineState => {
  const alarm = useMatterAlarms().find(({ matters }) =>
    matters.some(matter => 'incidentId' in matter && matter.incidentId === itemId),
  )
  if (!alarm || alarm.kind === 'notice') return 'notice'
  if (alarm.kind === 'due') return 'due'
  return alarm.seen ? 'seen' : 'urgent'
}

/** What it lacks, or when it ended and how it was kept. */
export const StateCell = ({ line, around }: CellProps) => {
  const { stage, closedAt, late, unknown } = line
  const lateWords = late > 0 ? fill(text.late, { count: late }) : undefined
  if (stage === 'closed')
    return (
      <StateWord mark={late > 0 ? 'due' : 'fine'}>
        {lateWords ??
          (closedAt === undefined
            ? incidentStageWords.closed
            : fill(text.closedAt, { at: timeShown(closedAt, around) }))}
      </StateWord>
    )
  return (
    <StateWord mark={late > 0 ? 'due' : unknown.length > 0 ? 'notice' : 'open'}>
      {lateWords ??
        (unknown.length > 0 ? fill(text.unknownLeft, { count: unknown.length }) : incidentStageWords.running)}
    </StateWord>
  )
}
