import type { Event } from '../kernel/event.ts'
import type { Upcast } from '../kernel/upcast.ts'

/** Seen by the actor of the line; which matters it told of then. All else of an alarm is derived. */
export type AlarmAcknowledged = Event<
  'alarm.acknowledged',
  { readonly key: string; readonly kind: 'due' | 'urgent' | 'missed'; readonly itemIds: readonly string[] }
>

export const alarmVersions = {
  'alarm.acknowledged': [],
} as const satisfies { [K in AlarmAcknowledged['kind']]: readonly Upcast[] }

export const isAlarmEvent = (event: Event): event is AlarmAcknowledged => event.kind === 'alarm.acknowledged'
