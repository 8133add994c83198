import type { Event } from '../../../shared/kernel/event.ts'
import { staffId } from '../directory/staff.ts'
import { happened, station } from '../kernel/scenario.ts'
import { ref } from '../visit/gate.ts'

export const appointmentId = `${station}-2611-400`
/** Monday. */
export const today = '2026-11-23'

/** Two guests of 张伟 (staff 1) today; `changed` names what matters. */
export const appointmentOf = (changed: Record<string, unknown> = {}) => ({
  hostId: staffId(1),
  purpose: '测绘',
  on: today,
  people: 2,
  guests: [ref('a'), ref('b')],
  ...changed,
})

export const announced = (changed: Record<string, unknown> = {}) =>
  byOffice({
    kind: 'appointment.announced',
    v: 1,
    data: { itemId: appointmentId, ...appointmentOf(changed) },
  })

export const cancelled = (on?: string) =>
  byOffice({
    kind: 'appointment.cancelled',
    v: 1,
    data: { itemId: appointmentId, reason: '不来了', ...(on !== undefined && { on }) },
  })

export const kept = (people: number, guests: readonly number[], day = today) =>
  byOffice({
    kind: 'appointment.kept',
    v: 1,
    data: { itemId: appointmentId, gateId: `${station}-2611-500`, day, people, guests },
  })

const byOffice = (event: Event) => happened(event, { actor: 'zhou.fang' })
