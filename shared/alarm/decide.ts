import { shownTime } from '../calendar/index.ts'
import type { Context } from '../kernel/context.ts'
import { accept, type Decision, refuse } from '../kernel/decision.ts'
import type { Refusal } from '../kernel/refusal.ts'
import { type Alarm, alarmsAt, isCalling, mattersAt } from './alarms-at.ts'
import { type AcknowledgeAlarm, mostListed } from './contract.ts'
import type { AlarmAcknowledged } from './events.ts'
import type { AlarmFacts } from './facts.ts'
import type { AlarmRefusal } from './refusals.ts'

/**
 * Only the act itself ends an alarm; this says by name that it was seen. A matter that called alone a moment ago may be one
 * of a list by now, or the last of one: whatever of what was shown still calls is seen.
 */
export const decideAcknowledgeAlarm = (
  facts: AlarmFacts,
  { key, listed }: AcknowledgeAlarm,
  when: Pick<Context, 'now' | 'timeZone'>,
): Decision<AlarmAcknowledged, AlarmRefusal> => {
  const { now } = when
  const alarm = alarmsAt(facts, now).find(one => one.key === key)
  const shown = new Set(listed ?? alarm?.matters.map(matter => matter.key) ?? [key])
  const calling = mattersAt(facts, now)
    .filter(one => isCalling(one) && shown.has(one.key))
    .slice(0, mostListed)
  const [first] = calling
  if (!first || first.kind === 'notice') return whyNot(alarm, when)
  const keys = calling.map(one => one.key)
  return accept({ kind: 'alarm.acknowledged', v: 2, data: { key, kind: first.kind, keys } })
}

const whyNot = (
  alarm: Alarm | undefined,
  { now, timeZone }: Pick<Context, 'now' | 'timeZone'>,
): Refusal<AlarmRefusal> => {
  const { seen, silentUntil } = alarm ?? {}
  if (!seen || silentUntil === undefined) return refuse('alarm.over')
  return refuse('alarm.seen-already', { name: seen.byName, at: shownTime(seen.at, timeZone, now) })
}
