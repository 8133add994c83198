import {
  clockOf,
  dayOf,
  minutesBetween,
  shownDuration,
  shownRemaining,
  shownTime,
} from '../../../shared/calendar/index.ts'
import type { ShownHandling } from '../../../shared/duty-log/handling/contract.ts'
import { fill } from '../../app/fill.ts'
import { handlingText as text } from './text.ts'

export type Outcome = { readonly state: 'kept' | 'missed'; readonly words: string }

/** Of a matter that is 办结 whether its deadline was kept: `02:38 按时，28 分`, `03:14 超 4 分`. */
export const outcomeOf = (
  { stage, deadline, acts }: Pick<ShownHandling, 'stage' | 'deadline' | 'acts'>,
  timeZone: string,
): Outcome | undefined => {
  const closed = acts.findLast(({ kind }) => kind === 'closed')
  if (stage !== 'closed' || !deadline || !closed) return undefined
  const { dueAt, startedAt } = deadline
  const isSameDay = dayOf(closed.on, timeZone) === dayOf(dueAt, timeZone)
  const at = isSameDay ? clockOf(closed.on, timeZone) : shownTime(closed.on, timeZone, dueAt)
  if (closed.on > dueAt) return { state: 'missed', words: `${at} ${shownRemaining(dueAt, closed.on)}` }
  const took = shownDuration(minutesBetween(startedAt, closed.on))
  return { state: 'kept', words: fill(text.kept, { at, took }) }
}
