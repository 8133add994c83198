import { dayOf, shownDay } from '../../shared/calendar/index.ts'
import type { LookOutMatch } from '../../shared/look-out/contract.ts'
import { useUnitClock } from '../app/clock.tsx'
import { fill } from '../app/fill.ts'
import { NoticeBox } from '../ui/NoticeBox.tsx'
import { visitText as text } from './text.ts'

/** Somebody on the look-out list stands at the window: why, until when, what to do, and no more. */
export const LookOutNotice = ({ match: { reason, until, toDo } }: { readonly match: LookOutMatch }) => {
  const { clock, timeZone } = useUnitClock()
  const day = shownDay(until, dayOf(clock.now(), timeZone))
  return <NoticeBox kind="due">{fill(text.lookOut, { reason, until: day, toDo })}</NoticeBox>
}
