import { z } from 'zod'
import type { ContractRow } from '../kernel/contract-row.ts'
import { signedIn } from '../kernel/roles.ts'
import { line, lineOrEmpty } from '../kernel/text.ts'
import { reason, revision, type ShownVersion, type TableRow } from '../unit-table/index.ts'
import { type Plan, type PlanKind, planKindIds, planRoleIds } from './kinds.ts'

/** More nobody calls one after another, nor reads while the telephone rings. */
export const mostCalls = 20
export const mostPoints = 12
export const longestCallName = 40
export const longestPhone = 40
export const longestPoint = 100

const kind = z.enum(planKindIds)
const call = z.strictObject({
  role: z.enum(planRoleIds),
  name: line(longestCallName),
  phone: lineOrEmpty(longestPhone),
  spare: line(longestPhone).optional(),
})

export const setPlan = z.strictObject({
  kind,
  /** The whole call list in its order. */
  calls: z.array(call).min(1).max(mostCalls),
  points: z.array(line(longestPoint)).max(mostPoints),
  reason,
  revision,
})
export type SetPlan = z.infer<typeof setPlan>

export const restorePlan = z.strictObject({ kind, reason, revision })
export type RestorePlan = z.infer<typeof restorePlan>

/** What is done for one kind of incident. */
export type PlanRow = TableRow<PlanKind, Plan>
export type ShownPlanVersion = ShownVersion<Plan>

export const plansContract = {
  'plans.set': { kind: 'command', feature: 'plans', roles: ['office'], schema: setPlan },
  'plans.restore': { kind: 'command', feature: 'plans', roles: ['office'], schema: restorePlan },
  'plans.list': { kind: 'query', feature: 'plans', roles: signedIn, schema: z.strictObject({}) },
  'plans.history': { kind: 'query', feature: 'plans', roles: signedIn, schema: z.strictObject({ kind }) },
} as const satisfies Record<string, ContractRow>
