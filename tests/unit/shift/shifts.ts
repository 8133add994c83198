import { dutyDayRange } from '../../../shared/calendar/index.ts'
import type { ShiftPost } from '../../../shared/shift/index.ts'
import { staffId } from '../directory/staff.ts'
import { happened, now, timeZone } from '../kernel/scenario.ts'

type Planned = {
  readonly day: string
  readonly post: ShiftPost
  readonly staffId: string
  readonly name: string
  readonly revision: number
  readonly reason: string
}

const usual: Planned = {
  day: '2026-11-23',
  post: 'duty-officer',
  staffId: staffId(1),
  name: '张伟',
  revision: 1,
  reason: '',
}
type When = { readonly at?: string; readonly actor?: string; readonly seq?: number }
const byOffice = { at: now, actor: 'zhao.wen' }

const startOf = { leader: '08:30', 'duty-officer': '08:30', gatekeeper: '07:00' } as const

/** The list names 张伟 duty officer of 23 November, unless told otherwise. */
export const shiftPlanned = (changed: Partial<Planned> = {}, when: When = {}) => {
  const data = { ...usual, ...changed }
  const { from, to } = dutyDayRange(data.day, timeZone, startOf[data.post])
  return happened({ kind: 'shift.planned', v: 1, data: { ...data, from, to } }, { ...byOffice, ...when })
}

export const shiftCleared = (changed: Partial<Planned> = {}, when: When = {}) => {
  const { name: _, ...data } = { ...usual, revision: 2, ...changed }
  return happened({ kind: 'shift.cleared', v: 1, data }, { ...byOffice, ...when })
}
