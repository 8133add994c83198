import { shownTime } from '../calendar/index.ts'
import type { Context } from '../kernel/context.ts'
import { accept, type Decision, refuse } from '../kernel/decision.ts'
import { alarmsAt } from './alarms-at.ts'
import type { AcknowledgeAlarm } from './contract.ts'
import type { AlarmAcknowledged } from './events.ts'
import type { AlarmFacts } from './facts.ts'
import type { AlarmRefusal } from './refusals.ts'

/** Only the act itself ends an alarm; this says by name that it was seen. */
export const decideAcknowledgeAlarm = (
  facts: AlarmFacts,
  { key, listed }: AcknowledgeAlarm,
  { now, timeZone }: Pick<Context, 'now' | 'timeZone'>,
): Decision<AlarmAcknowledged, AlarmRefusal> => {
  const alarm = alarmsAt(facts, now).find(one => one.key === key)
  if (!alarm || alarm.kind === 'notice') return refuse('alarm.over')
  const { seen, silentUntil, kind, matters } = alarm
  if (seen && silentUntil !== undefined)
    return refuse('alarm.seen-already', { name: seen.byName, at: shownTime(seen.at, timeZone, now) })
  const keys = matters.map(matter => matter.key).filter(one => !listed || listed.includes(one))
  if (keys.length === 0) return refuse('alarm.over')
  return accept({ kind: 'alarm.acknowledged', v: 2, data: { key, kind, keys } })
}
