import { z } from 'zod'
import type { ContractRow } from '../kernel/contract-row.ts'
import { signedIn } from '../kernel/roles.ts'

export type LimitUnit = 'seconds' | 'minutes' | 'days' | 'months' | 'times' | 'characters'

/** One limit as it is in force now. */
export type LimitRow = {
  readonly name: string
  readonly label: string
  readonly value: number
  readonly unit: LimitUnit
  /** `§…` or `unit` (单位设置). */
  readonly rule: string
}

export const settingsContract = {
  'settings.list': { kind: 'query', feature: 'settings', roles: signedIn, schema: z.strictObject({}) },
} as const satisfies Record<string, ContractRow>
