import type { EventMeta } from '../kernel/event.ts'
import type { AlarmAcknowledged } from './events.ts'

/** Who saw which matter last, by its alarm's key. */
export type AlarmState = { seen: { [key: string]: { readonly by: string; readonly at: string } } }

export const emptyAlarms = (): AlarmState => ({ seen: {} })

/** More than can be open at a time; what was seen before the oldest of them is over. */
const mostRemembered = 300

/** Whoever saw a list saw each matter in it, and none that came later. */
export const evolveAlarms = (
  alarms: AlarmState,
  { data: { keys } }: AlarmAcknowledged,
  { actor, at }: EventMeta,
): void => {
  const now = keys.map(key => [key, { by: actor, at }] as const)
  const before = Object.entries(alarms.seen).filter(([key]) => !keys.includes(key))
  alarms.seen = Object.fromEntries([...before, ...now].slice(-mostRemembered))
}
