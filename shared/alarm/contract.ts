import { z } from 'zod'
import type { ContractRow } from '../kernel/contract-row.ts'
import { line } from '../kernel/text.ts'
import type { Alarm } from './alarms-at.ts'
import type { AlarmFacts } from './facts.ts'

/** “I have seen it”, by name: it silences for a while and never stops the timer. */
export const acknowledgeAlarm = z.strictObject({ key: line(80) })
export type AcknowledgeAlarm = z.infer<typeof acknowledgeAlarm>

/** `alarms`: as they stand at `now`, the most urgent first. */
export type AlarmList = {
  readonly now: string
  readonly alarms: readonly Alarm[]
  readonly facts: AlarmFacts
}

export const alarmContract = {
  'alarm.acknowledge': { kind: 'command', feature: 'alarm', roles: ['staff'], schema: acknowledgeAlarm },
  'alarm.list': { kind: 'query', feature: 'alarm', roles: ['staff', 'auditor'], schema: z.strictObject({}) },
} as const satisfies Record<string, ContractRow>
