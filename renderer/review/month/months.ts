import { addDays } from '../../../shared/calendar/index.ts'

/** `2026-10` before `2026-11`. */
export const monthBefore = (month: string): string => addDays(`${month}-01`, -1).slice(0, 7)
export const monthAfter = (month: string): string => addDays(`${month}-28`, 4).slice(0, 7)
