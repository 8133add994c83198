export { decideRestorePlan, decideSetPlan } from './decide.ts'
export { isPlansEvent, plansVersions } from './events.ts'
export { evolvePlans } from './evolve.ts'
export { callInWords } from './in-words.ts'
export {
  type Plan,
  type PlanCall,
  type PlanKind,
  type PlanRole,
  planKindIds,
  planKinds,
  planRoleIds,
  planRoles,
} from './kinds.ts'
export { plansRefusals } from './refusals.ts'
export { planNow, plansTable } from './table.ts'
export { plansWords } from './trail-words.ts'
