import { inForce, type TableRead, type UnitTable } from '../unit-table/index.ts'
import {
  type ChecklistItem,
  type ChecklistPost,
  checklistPostIds,
  checklistPosts,
  shippedItems,
} from './shipped-items.ts'

/** Checklists of a handover, one for each post. */
export const checklistsTable: UnitTable<ChecklistPost, readonly ChecklistItem[]> = {
  keys: checklistPostIds,
  labelOf: post => checklistPosts[post],
  nameOf: post => `${checklistPosts[post]}的检查单`,
  shipped: post => shippedItems[post].map(({ rule, ...item }) => item),
  isSame: (a, b) => a.length === b.length && a.every((item, place) => isSameItem(item, b[place])),
}

const isSameItem = (a: ChecklistItem, b: ChecklistItem | undefined): boolean =>
  a.id === b?.id && a.text === b.text && a.needsRemark === b.needsRemark

/** What a handover of the post looks at now: the items that are ticked, by ids that stay. */
export const checklistNow = (
  state: TableRead<readonly ChecklistItem[]>,
  post: ChecklistPost,
): readonly ChecklistItem[] => inForce(checklistsTable, state, post)

/** The paragraph that a shipped item rests on; one that the unit worded itself is its own rule. */
export const ruleOfItem = (post: ChecklistPost, { id, text }: ChecklistItem): string =>
  shippedItems[post].find(shipped => shipped.id === id && shipped.text === text)?.rule ?? 'unit'
