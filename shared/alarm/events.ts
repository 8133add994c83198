import { z } from 'zod'
import type { Event } from '../kernel/event.ts'
import type { Upcast } from '../kernel/upcast.ts'
import { keyOf } from './keys.ts'

/** Seen by the actor of the line; which matters it told of then, by their keys. All else of an alarm is derived. */
export type AlarmAcknowledged = Event<
  'alarm.acknowledged',
  { readonly key: string; readonly kind: 'due' | 'urgent' | 'missed'; readonly keys: readonly string[] }
>

const first = z.looseObject({ itemIds: z.array(z.string()) })

/** Before an entry could have more than one clock, its number named the matter. */
const withKeys: Upcast = data => {
  const read = first.safeParse(data)
  if (!read.success) return data
  const { itemIds, ...rest } = read.data
  return { ...rest, keys: itemIds.map(keyOf) }
}

export const alarmVersions = {
  'alarm.acknowledged': [withKeys],
} as const satisfies { [K in AlarmAcknowledged['kind']]: readonly Upcast[] }

export const isAlarmEvent = (event: Event): event is AlarmAcknowledged => event.kind === 'alarm.acknowledged'
