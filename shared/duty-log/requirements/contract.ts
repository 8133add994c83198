import { z } from 'zod'
import type { ContractRow } from '../../kernel/contract-row.ts'
import { signedIn } from '../../kernel/roles.ts'
import { reason, revision, type ShownVersion, type TableRow } from '../../unit-table/index.ts'
import { elementNames } from '../element-fields.ts'
import type { Requirable } from '../elements.ts'
import { type EntryType, entryTypeIds } from '../entry-types.ts'

const type = z.enum(entryTypeIds)
const requirable = z.enum([...elementNames, 'dueAt', 'petitioner'])

export const setRequirements = z.strictObject({
  type,
  /** All that an entry of the type must say, in any order; one that is asked for sometimes is required only then. */
  required: z.array(requirable).max(60),
  reason,
  revision,
})
export type SetRequirements = z.infer<typeof setRequirements>

export const restoreRequirements = z.strictObject({ type, reason, revision })
export type RestoreRequirements = z.infer<typeof restoreRequirements>

/** What an entry of one type must say, else it is 待补. */
export type RequirementsRow = TableRow<EntryType, readonly Requirable[]>
export type ShownRequirementsVersion = ShownVersion<readonly Requirable[]>

export const requirementsContract = {
  'requirements.set': {
    kind: 'command',
    feature: 'requirements',
    roles: ['office'],
    schema: setRequirements,
  },
  'requirements.restore': {
    kind: 'command',
    feature: 'requirements',
    roles: ['office'],
    schema: restoreRequirements,
  },
  'requirements.list': {
    kind: 'query',
    feature: 'requirements',
    roles: signedIn,
    schema: z.strictObject({}),
  },
  'requirements.history': {
    kind: 'query',
    feature: 'requirements',
    roles: signedIn,
    schema: z.strictObject({ type }),
  },
} as const satisfies Record<string, ContractRow>
