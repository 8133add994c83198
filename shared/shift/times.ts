import { addDays, instantAt } from '../calendar/index.ts'
import type { Frozen } from '../kernel/event.ts'
import { clockInWords, limitInForce, type SettingsState } from '../settings/index.ts'
import { postTable, type ShiftPost } from './posts.ts'

type Settings = Frozen<SettingsState>

/** 24 hours from its start; half-open. @param day on which it begins. */
export const shiftTimes = (
  settings: Settings,
  { day, post, timeZone }: { readonly day: string; readonly post: ShiftPost; readonly timeZone: string },
): { readonly from: string; readonly to: string } => {
  const starts = shiftStart(settings, post)
  return { from: instantAt(day, starts, timeZone), to: instantAt(addDays(day, 1), starts, timeZone) }
}

/** `08:30`: when the shift of that post begins, as the office has set it. */
const shiftStart = (settings: Settings, post: ShiftPost): string =>
  clockInWords(limitInForce(settings, postTable[post].starts))
