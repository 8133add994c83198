import { z } from 'zod'
import type { ContractRow } from '../kernel/contract-row.ts'
import { signedIn } from '../kernel/roles.ts'
import { line } from '../kernel/text.ts'
import { type LimitGroup, type LimitName, type LimitUnit, limitNames } from './limits/index.ts'

const name = z.enum(limitNames)
const reason = line(200)

/**
 * How many changes of the limit its changer has seen: somebody else's in between is refused, never overwritten.
 * Without it nobody looked before, as on the command line.
 */
const revision = z.int().min(0).max(100_000).optional()

export const changeLimit = z.strictObject({
  name,
  /** In the limit's own unit; its bounds are judged with the rule that they come from. */
  value: z.int().min(0).max(1_000_000),
  reason,
  revision,
})
export type ChangeLimit = z.infer<typeof changeLimit>

export const restoreLimit = z.strictObject({ name, reason, revision })
export type RestoreLimit = z.infer<typeof restoreLimit>

export const oneLimit = z.strictObject({ name })

/** One change of a limit, or its return to the default. */
export type LimitChange = {
  readonly kind: 'changed' | 'restored'
  /** From 1; of two changes made apart at different stations both may bear one. */
  readonly revision: number
  readonly before: number
  readonly value: number
  readonly reason: string
  readonly by: string
  readonly at: string
  /** Line of the journal. */
  readonly seq: number
}

/** A change with the name of whoever made it. */
export type ShownLimitChange = LimitChange & { readonly byName: string }

/** One limit as it is in force now, and how it came to that. */
export type LimitRow = {
  readonly name: LimitName
  readonly group: LimitGroup
  readonly label: string
  readonly affects: string
  readonly value: number
  readonly default: number
  readonly unit: LimitUnit
  /** `§…` or `unit` (单位设置). */
  readonly rule: string
  readonly least: number
  readonly most: number
  /** How many changes there were, returns to the default among them. */
  readonly revision: number
  /** The last change, while the value is not the default. */
  readonly changed?: ShownLimitChange
}

export const settingsContract = {
  'settings.change': { kind: 'command', feature: 'settings', roles: ['office'], schema: changeLimit },
  'settings.restore': { kind: 'command', feature: 'settings', roles: ['office'], schema: restoreLimit },
  'settings.list': { kind: 'query', feature: 'settings', roles: signedIn, schema: z.strictObject({}) },
  'settings.history': { kind: 'query', feature: 'settings', roles: signedIn, schema: oneLimit },
} as const satisfies Record<string, ContractRow>
