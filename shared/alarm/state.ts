import type { EventMeta } from '../kernel/event.ts'
import { own } from '../kernel/own.ts'
import { compare } from '../kernel/reading.ts'
import type { AlarmAcknowledged } from './events.ts'

/** Who saw which matter last, by its alarm's key. */
export type AlarmState = { seen: { [key: string]: { readonly by: string; readonly at: string } } }

export const emptyAlarms = (): AlarmState => ({ seen: {} })

/** Many times what one act can name; of more, those that were seen longest ago call again. */
const mostRemembered = 3_000

/** Whoever saw a list saw each matter in it, and none that came later. */
export const evolveAlarms = (
  alarms: AlarmState,
  { data: { keys } }: AlarmAcknowledged,
  { actor, at }: EventMeta,
): void => {
  for (const key of keys) {
    const before = own(alarms.seen, key)
    if (!before || before.at <= at) alarms.seen[key] = { by: actor, at }
  }
  const seen = Object.entries(alarms.seen)
  if (seen.length <= mostRemembered) return
  const latestFirst = seen.sort(([, a], [, b]) => compare(b.at, a.at))
  alarms.seen = Object.fromEntries(latestFirst.slice(0, mostRemembered))
}
