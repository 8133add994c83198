import { useMemo } from 'react'
import type { Alarm, TimedMatter } from '../../shared/alarm/index.ts'
import { shownRemaining, shownTime } from '../../shared/calendar/index.ts'
import { ruleInWords } from '../../shared/refusals.ts'
import { useSecond, useUnitClock } from '../app/clock.tsx'
import type { DeadlineState } from '../ui/DeadlineChip.tsx'
import { chipOf, seenInWords } from './alarm-words.ts'
import { useMatterAlarms } from './use-alarms.ts'

/** One matter as the list shows it. */
export type AlarmRow = {
  readonly key: string
  readonly matter: TimedMatter
  readonly kind: Alarm['kind']
  readonly chip: DeadlineState
  readonly left: string
  /** When it is or was due. */
  readonly due: string
  readonly what: string
  readonly rule: string
  /** `张伟 02:36 已看到`, or nothing. */
  readonly seen: string
}

/** Every matter with its true times, the most urgent first. */
export const useAlarmRows = (): readonly AlarmRow[] => {
  const alarms = useMatterAlarms()
  const { timeZone } = useUnitClock()
  const now = useSecond()
  return useMemo(
    () => alarms.flatMap(alarm => alarm.matters.map(matter => rowOf(alarm, matter, { timeZone, now }))),
    [alarms, timeZone, now],
  )
}

type When = { readonly timeZone: string; readonly now: string }

const rowOf = (alarm: Alarm, matter: Alarm['matters'][number], { timeZone, now }: When): AlarmRow => ({
  key: matter.key,
  matter,
  kind: alarm.kind,
  chip: chipOf(alarm),
  left: shownRemaining(matter.dueAt, now),
  due: shownTime(matter.dueAt, timeZone, now),
  what: matter.what,
  rule: ruleInWords(matter.rule),
  seen: seenInWords(alarm, timeZone),
})
