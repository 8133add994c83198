import { z } from 'zod'
import type { ContractRow } from '../kernel/contract-row.ts'
import { signedIn } from '../kernel/roles.ts'

export type LimitRow = {
  readonly name: string
  readonly label: string
  readonly value: number
  readonly unit: 'minutes' | 'days' | 'seconds' | 'months'
  /** `§…` or `unit` (单位设置). */
  readonly rule: string
}

export const settingsContract = {
  'settings.list': { kind: 'query', feature: 'settings', roles: signedIn, schema: z.strictObject({}) },
} as const satisfies Record<string, ContractRow>
