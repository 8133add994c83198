import { knownLineIds, type TableRead, withLineIds } from '../unit-table/index.ts'
import type { SetChecklist } from './contract.ts'
import type { ChecklistItem, ChecklistPost } from './shipped-items.ts'
import { checklistsTable } from './table.ts'

/** Ids that an item of this list ever had. */
export const knownIds = (
  state: TableRead<readonly ChecklistItem[]>,
  post: ChecklistPost,
): ReadonlySet<string> => knownLineIds(checklistsTable, state, post)

export const itemsWithIds = (
  items: SetChecklist['items'],
  known: ReadonlySet<string>,
  station: string,
): readonly ChecklistItem[] =>
  withLineIds(items, known, station).map(item => ({ ...item, text: item.text.trim() }))
