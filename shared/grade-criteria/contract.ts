import { z } from 'zod'
import type { ContractRow } from '../kernel/contract-row.ts'
import { signedIn } from '../kernel/roles.ts'
import { line } from '../kernel/text.ts'
import { reason, revision, type ShownVersion, type TableRow } from '../unit-table/index.ts'
import { type Grade, gradeIds } from './shipped-criteria.ts'

/** They stand beside the choice of a grade and are read at a glance. */
export const mostCriteria = 8
export const longestCriterion = 60

const grade = z.enum(gradeIds)

export const setCriteria = z.strictObject({
  grade,
  criteria: z.array(line(longestCriterion)).min(1).max(mostCriteria),
  reason,
  revision,
})
export type SetCriteria = z.infer<typeof setCriteria>

export const restoreCriteria = z.strictObject({ grade, reason, revision })
export type RestoreCriteria = z.infer<typeof restoreCriteria>

/** What makes an incident one of the grade. */
export type CriteriaRow = TableRow<Grade, readonly string[]>
export type ShownCriteriaVersion = ShownVersion<readonly string[]>

export const gradeCriteriaContract = {
  'grade-criteria.set': {
    kind: 'command',
    feature: 'grade-criteria',
    roles: ['office'],
    schema: setCriteria,
  },
  'grade-criteria.restore': {
    kind: 'command',
    feature: 'grade-criteria',
    roles: ['office'],
    schema: restoreCriteria,
  },
  'grade-criteria.list': {
    kind: 'query',
    feature: 'grade-criteria',
    roles: signedIn,
    schema: z.strictObject({}),
  },
  'grade-criteria.history': {
    kind: 'query',
    feature: 'grade-criteria',
    roles: signedIn,
    schema: z.strictObject({ grade }),
  },
} as const satisfies Record<string, ContractRow>
