import type { Context } from '../kernel/context.ts'
import { accept, type Decision, refuse } from '../kernel/decision.ts'
import type { Refusal } from '../kernel/refusal.ts'
import {
  nextRestored,
  nextVersion,
  type TableSurroundings,
  type UnitTableRefusal,
} from '../unit-table/index.ts'
import type { RestorePlan, SetPlan } from './contract.ts'
import type { PlanChanged, PlanRestored } from './events.ts'
import { type Plan, type PlanCall, planKinds, planRoles } from './kinds.ts'
import type { PlansRefusal } from './refusals.ts'
import { plansTable } from './table.ts'

type Around = TableSurroundings<Plan>
type When = Pick<Context, 'now' | 'timeZone'>
type No = Refusal<PlansRefusal> | undefined

/** A plan is set as a whole; an incident that runs already keeps the call list that it began with. */
export const decideSetPlan = (
  around: Around,
  { kind, reason, revision, ...input }: SetPlan,
  when: When,
): Decision<PlanChanged, PlansRefusal | UnitTableRefusal> => {
  const content = { calls: input.calls.map(tidy), points: input.points.map(point => point.trim()) }
  const next = nextVersion(plansTable, around, { key: kind, revision, content }, when)
  if (!next.ok) return next
  const no = mustBeTold(content, planKinds[kind]) ?? saidTwice(content)
  if (no) return no
  return accept({ kind: 'plans.changed', v: 1, data: { kind, ...content, reason, revision: next.revision } })
}

export const decideRestorePlan = (
  around: Around,
  { kind, reason, revision }: RestorePlan,
  when: When,
): Decision<PlanRestored, UnitTableRefusal> => {
  const next = nextRestored(plansTable, around, { key: kind, revision }, when)
  if (!next.ok) return next
  const data = { kind, ...plansTable.shipped(kind), reason, revision: next.revision }
  return accept({ kind: 'plans.restored', v: 1, data })
}

const tidy = ({ role, name, phone, spare }: PlanCall): PlanCall => ({
  role,
  name: name.trim(),
  phone: phone.trim(),
  ...(spare === undefined ? {} : { spare: spare.trim() }),
})

/** Whoever hears at once by §8.4 is in every list. */
const mustBeTold = ({ calls }: Plan, kind: string): No => {
  const missing = (['leader-on-duty', 'superior-duty-office'] as const).find(
    role => !calls.some(call => call.role === role),
  )
  return missing && refuse('plans.must-be-told', { kind, who: planRoles[missing] })
}

const saidTwice = ({ calls, points }: Plan): No => {
  const names = calls.map(({ name, phone }) => `${name} ${phone}`.trim())
  const twice = [...names.filter(isRepeated), ...points.filter(isRepeated)][0]
  return twice === undefined ? undefined : refuse('plans.twice', { text: twice })
}

const isRepeated = (one: string, place: number, all: readonly string[]): boolean => all.indexOf(one) < place
