import { useMemo } from 'react'
import { type Alarm, type AlarmFacts, alarmCounts, alarmsAt, topAlarm } from '../../shared/alarm/index.ts'
import { useSecond } from '../app/clock.tsx'
import { mayUse, useSession } from '../app/session.tsx'
import { useAsk } from '../app/use-ask.ts'

export type Alarms = {
  readonly alarms: readonly Alarm[]
  readonly counts: ReturnType<typeof alarmCounts>
  /** The most urgent that calls. */
  readonly top: Alarm | undefined
}

/** The alarms of this second, derived again from their facts: no answer of main has to be waited for. */
export const useAlarms = (): Alarms => {
  const isEnabled = mayUse(useSession(), 'alarm.list')
  const facts = useAsk('alarm.list', {}, { isEnabled }).data?.facts
  const now = useSecond()
  return useMemo(() => alarmsOf(facts, now), [facts, now])
}

const alarmsOf = (facts: AlarmFacts | undefined, now: string): Alarms => {
  const alarms = facts ? alarmsAt(facts, now) : []
  return { alarms, counts: alarmCounts(alarms), top: topAlarm(alarms) }
}
