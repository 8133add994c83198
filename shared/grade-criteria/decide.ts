import type { Context } from '../kernel/context.ts'
import { accept, type Decision, refuse } from '../kernel/decision.ts'
import type { Refusal } from '../kernel/refusal.ts'
import {
  nextRestored,
  nextVersion,
  type TableSurroundings,
  type UnitTableRefusal,
} from '../unit-table/index.ts'
import type { RestoreCriteria, SetCriteria } from './contract.ts'
import type { CriteriaChanged, CriteriaRestored } from './events.ts'
import type { GradeCriteriaRefusal } from './refusals.ts'
import { gradeCriteriaTable } from './table.ts'

type Around = TableSurroundings<readonly string[]>
type When = Pick<Context, 'now' | 'timeZone'>

/** A list is set as a whole; what was graded before stays as it was graded. */
export const decideSetCriteria = (
  around: Around,
  { grade, reason, revision, ...input }: SetCriteria,
  when: When,
): Decision<CriteriaChanged, GradeCriteriaRefusal | UnitTableRefusal> => {
  const criteria = input.criteria.map(one => one.trim())
  const next = nextVersion(gradeCriteriaTable, around, { key: grade, revision, content: criteria }, when)
  if (!next.ok) return next
  const no = saidTwice(criteria)
  if (no) return no
  const data = { grade, criteria, reason, revision: next.revision }
  return accept({ kind: 'grade-criteria.changed', v: 1, data })
}

export const decideRestoreCriteria = (
  around: Around,
  { grade, reason, revision }: RestoreCriteria,
  when: When,
): Decision<CriteriaRestored, UnitTableRefusal> => {
  const next = nextRestored(gradeCriteriaTable, around, { key: grade, revision }, when)
  if (!next.ok) return next
  const data = { grade, criteria: gradeCriteriaTable.shipped(grade), reason, revision: next.revision }
  return accept({ kind: 'grade-criteria.restored', v: 1, data })
}

const saidTwice = (criteria: readonly string[]): Refusal<GradeCriteriaRefusal> | undefined => {
  const text = criteria.find((one, place) => criteria.indexOf(one) < place)
  return text === undefined ? undefined : refuse('grade-criteria.twice', { text })
}
