import { inForce, isSameList, type TableRead, type UnitTable } from '../unit-table/index.ts'
import { type Plan, type PlanCall, type PlanKind, planKindIds, planKinds } from './kinds.ts'
import { shippedPlans } from './shipped-plans.ts'

/** Plans, one for each kind of incident. */
export const plansTable: UnitTable<PlanKind, Plan> = {
  keys: planKindIds,
  labelOf: kind => planKinds[kind],
  nameOf: kind => `${planKinds[kind]}的应急预案`,
  shipped: kind => shippedPlans[kind],
  isSame: (a, b) => isSameList(a.calls.map(asText), b.calls.map(asText)) && isSameList(a.points, b.points),
}

const asText = ({ role, name, phone, spare }: PlanCall): string =>
  JSON.stringify([role, name, phone, spare ?? ''])

/** The plan by which an incident of the kind is met from now on. */
export const planNow = (state: TableRead<Plan>, kind: PlanKind): Plan => inForce(plansTable, state, kind)
