import { useMemo } from 'react'
import {
  type Alarm,
  type AlarmFacts,
  alarmCounts,
  alarmsAt,
  mattersAt,
  topAlarm,
} from '../../shared/alarm/index.ts'
import { useSecond } from '../app/clock.tsx'
import { mayUse, useSession } from '../app/session.tsx'
import { useAsk } from '../app/use-ask.ts'

type Alarms = {
  readonly alarms: readonly Alarm[]
  readonly counts: ReturnType<typeof alarmCounts>
  /** The most urgent that calls. */
  readonly top: Alarm | undefined
}

/** The alarms of this second, derived again from their facts: no answer of main has to be waited for. */
export const useAlarms = (): Alarms => {
  const facts = useAlarmFacts()
  const now = useSecond()
  return useMemo(() => alarmsOf(facts, now), [facts, now])
}

/** Each matter by itself, whatever sums them up. */
export const useMatterAlarms = (): readonly Alarm[] => {
  const facts = useAlarmFacts()
  const now = useSecond()
  return useMemo(() => (facts ? mattersAt(facts, now) : []), [facts, now])
}

/** That of one matter, by its key; undefined where no clock of it runs. */
export const useMatterAlarm = (key: string): Alarm | undefined => {
  const facts = useAlarmFacts()
  const now = useSecond()
  return useMemo(() => {
    const matters = facts?.matters.filter(matter => matter.key === key) ?? []
    return facts && mattersAt({ ...facts, matters }, now)[0]
  }, [facts, key, now])
}

const useAlarmFacts = (): AlarmFacts | undefined => {
  const isEnabled = mayUse(useSession(), 'alarm.list')
  return useAsk('alarm.list', {}, { isEnabled }).data?.facts
}

const alarmsOf = (facts: AlarmFacts | undefined, now: string): Alarms => {
  const alarms = facts ? alarmsAt(facts, now) : []
  return { alarms, counts: alarmCounts(alarms), top: topAlarm(alarms) }
}
