import { z } from 'zod'
import type { ContractRow } from '../kernel/contract-row.ts'
import { signedIn } from '../kernel/roles.ts'
import { line } from '../kernel/text.ts'
import { reason, revision, type ShownVersion, type TableRow } from '../unit-table/index.ts'
import { type ChecklistItem, type ChecklistPost, checklistPostIds } from './shipped-items.ts'

/** A handover that looks at more is ticked without looking. */
export const mostItems = 30
export const longestItem = 60

const post = z.enum(checklistPostIds)
const item = z.strictObject({
  /** Of an item that the list had in some version; a new one is given its own. */
  id: z.string().min(1).max(40).optional(),
  text: line(longestItem),
  needsRemark: z.boolean(),
})

export const setChecklist = z.strictObject({
  post,
  /** The whole list in its order. */
  items: z.array(item).min(1).max(mostItems),
  reason,
  revision,
})
export type SetChecklist = z.infer<typeof setChecklist>

export const restoreChecklist = z.strictObject({ post, reason, revision })
export type RestoreChecklist = z.infer<typeof restoreChecklist>

/** What is looked at when the post is handed over. */
export type ChecklistRow = TableRow<ChecklistPost, readonly ChecklistItem[]>
export type ShownChecklistVersion = ShownVersion<readonly ChecklistItem[]>

export const checklistsContract = {
  'checklists.set': { kind: 'command', feature: 'checklists', roles: ['office'], schema: setChecklist },
  'checklists.restore': {
    kind: 'command',
    feature: 'checklists',
    roles: ['office'],
    schema: restoreChecklist,
  },
  'checklists.list': { kind: 'query', feature: 'checklists', roles: signedIn, schema: z.strictObject({}) },
  'checklists.history': {
    kind: 'query',
    feature: 'checklists',
    roles: signedIn,
    schema: z.strictObject({ post }),
  },
} as const satisfies Record<string, ContractRow>
