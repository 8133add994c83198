import { z } from 'zod'
import type { ContractRow } from '../kernel/contract-row.ts'
import { anybody } from '../kernel/roles.ts'
import { line } from '../kernel/text.ts'
import type { Alarm } from './alarms-at.ts'
import type { AlarmFacts } from './facts.ts'
import type { AlarmMark } from './marks.ts'

/** So many matters one act can name. */
export const mostListed = 300

/** “I have seen it”, by name: it silences for a while and never stops the timer. */
export const acknowledgeAlarm = z.strictObject({
  key: line(80),
  /** Keys of the matters that the list showed; what joined it since is not seen. Without it, all that the alarm tells of. */
  listed: z.array(line(80)).min(1).max(mostListed).optional(),
})
export type AcknowledgeAlarm = z.infer<typeof acknowledgeAlarm>

/** `alarms`: as they stand at `now`, the most urgent first. */
export type AlarmList = {
  readonly now: string
  readonly alarms: readonly Alarm[]
  readonly facts: AlarmFacts
}

/** `alarm.marks`: all that a window may know where nobody is signed in, so that it can show and ring. */
export type AlarmMarks = {
  readonly marks: readonly AlarmMark[]
  /** Between two soundings of a ▲ that calls. */
  readonly ringEverySeconds: number
  /** Per cent below which no volume falls at night. */
  readonly nightVolumeLeast: number
}

export const alarmContract = {
  'alarm.acknowledge': { kind: 'command', feature: 'alarm', roles: ['staff'], schema: acknowledgeAlarm },
  'alarm.list': { kind: 'query', feature: 'alarm', roles: ['staff', 'auditor'], schema: z.strictObject({}) },
  'alarm.marks': { kind: 'query', feature: 'alarm', roles: anybody, schema: z.strictObject({}) },
} as const satisfies Record<string, ContractRow>
