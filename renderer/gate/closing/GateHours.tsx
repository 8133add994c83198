import { clockOf, minutesBetween, shownDuration } from '../../../shared/calendar/index.ts'
import type { GateStanding } from '../../../shared/gate/contract.ts'
import { useUnitClock } from '../../app/clock.tsx'
import { fill } from '../../app/fill.ts'
import { closingText as text } from './text.ts'

/** `大门 06:00 已开，19:00 关`: beside the title of the gate. */
export const GateHours = ({ standing }: { readonly standing: GateStanding }) => {
  const { timeZone } = useUnitClock()
  const { isOpen, opened, closed, dueAt } = standing
  const last = isOpen ? opened : closed
  if (!last) return text.never
  const lateBy = minutesBetween(last.dueAt, last.at)
  const late = lateBy >= 1 ? fill(text.late, { by: shownDuration(lateBy) }) : ''
  const words = fill(isOpen ? text.isOpen : text.isShut, {
    at: `${clockOf(last.at, timeZone)}${late}`,
    due: clockOf(dueAt, timeZone),
  })
  return words
}
