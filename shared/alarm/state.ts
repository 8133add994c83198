import type { EventMeta } from '../kernel/event.ts'
import type { AlarmAcknowledged } from './events.ts'

/** Who saw which alarm last, by its key. */
export type AlarmState = { seen: { [key: string]: { readonly by: string; readonly at: string } } }

export const emptyAlarms = (): AlarmState => ({ seen: {} })

/** More than can be open at a time; what was seen before the oldest of them is over. */
const mostRemembered = 300

export const evolveAlarms = (
  alarms: AlarmState,
  { data: { key } }: AlarmAcknowledged,
  { actor, at }: EventMeta,
): void => {
  const { [key]: _before, ...others } = alarms.seen
  const kept = Object.entries(others).slice(-(mostRemembered - 1))
  alarms.seen = { ...Object.fromEntries(kept), [key]: { by: actor, at } }
}
