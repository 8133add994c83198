import type { Context } from '../../kernel/context.ts'
import { accept, type Decision, refuse } from '../../kernel/decision.ts'
import type { Refusal } from '../../kernel/refusal.ts'
import {
  nextRestored,
  nextVersion,
  type TableSurroundings,
  type UnitTableRefusal,
} from '../../unit-table/index.ts'
import { entryElements, type Requirable, requiredByDefault } from '../elements.ts'
import { entryTypes } from '../entry-types.ts'
import type { RestoreRequirements, SetRequirements } from './contract.ts'
import type { RequirementsChanged, RequirementsRestored } from './events.ts'
import type { RequirementsRefusal } from './refusals.ts'
import { inFormOrder, requirementsTable } from './table.ts'

type Around = TableSurroundings<readonly Requirable[]>
type When = Pick<Context, 'now' | 'timeZone'>

/** The list is set as a whole and counts from now on, for entries and for corrections. */
export const decideSetRequirements = (
  around: Around,
  { type, reason, revision, ...input }: SetRequirements,
  when: When,
): Decision<RequirementsChanged, RequirementsRefusal | UnitTableRefusal> => {
  const required = inFormOrder(type, input.required)
  const no = notOfType({ type, required: input.required })
  const next = no ?? nextVersion(requirementsTable, around, { key: type, revision, content: required }, when)
  if (!next.ok) return next
  const data = { type, required, reason, revision: next.revision }
  return accept({ kind: 'requirements.changed', v: 1, data })
}

export const decideRestoreRequirements = (
  around: Around,
  { type, reason, revision }: RestoreRequirements,
  when: When,
): Decision<RequirementsRestored, UnitTableRefusal> => {
  const next = nextRestored(requirementsTable, around, { key: type, revision }, when)
  if (!next.ok) return next
  const data = { type, required: requiredByDefault(type), reason, revision: next.revision }
  return accept({ kind: 'requirements.restored', v: 1, data })
}

/** What no form of the type asks for, nobody could fill in. */
const notOfType = ({
  type,
  required,
}: Pick<SetRequirements, 'type' | 'required'>): Refusal<RequirementsRefusal> | undefined =>
  required.every(name => entryElements[type].some(row => row.name === name))
    ? undefined
    : refuse('requirements.not-of-type', { type: entryTypes[type].label })
