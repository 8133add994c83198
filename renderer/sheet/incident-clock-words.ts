import { shownDuration } from '../../shared/calendar/index.ts'
import type { IncidentClock } from '../../shared/incident/index.ts'
import { fill } from '../app/fill.ts'
import { paperTime } from './paper-dates.ts'
import { sheetText } from './text.ts'

const text = sheetText.incident

/** How a limit was kept: `2时38分 按时`, `◆ 3时21分，超 11 分`, `未报`. */
export const clockOnPaper = ({ state, metAt, lateByMs = 0 }: IncidentClock, timeZone: string): string => {
  const at = metAt === undefined ? '' : paperTime(metAt, timeZone)
  const late = shownDuration(Math.max(1, Math.floor(lateByMs / 60_000)))
  switch (state) {
    case 'kept':
      return fill(text.keptAt, { at })
    case 'late':
      return fill(text.lateAt, { at, time: late })
    case 'overdue':
      return fill(text.overdue, { time: late })
    case 'dropped':
      return text.dropped
    default:
      return text.notYet
  }
}
