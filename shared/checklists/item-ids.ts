import { type TableRead, tableHistory } from '../unit-table/index.ts'
import type { SetChecklist } from './contract.ts'
import type { ChecklistItem, ChecklistPost } from './shipped-items.ts'
import { checklistsTable } from './table.ts'

/** Ids that an item of this list ever had. */
export const knownIds = (
  state: TableRead<readonly ChecklistItem[]>,
  post: ChecklistPost,
): ReadonlySet<string> =>
  new Set(
    [checklistsTable.shipped(post), ...tableHistory(state, post, by => by).map(({ content }) => content)]
      .flat()
      .map(({ id }) => id),
  )

/** `D-7K2M-3`: two stations that add an item at the same time give two ids. */
export const itemsWithIds = (
  items: SetChecklist['items'],
  known: ReadonlySet<string>,
  station: string,
): readonly ChecklistItem[] => {
  let given = highestOf(known, `${station}-`)
  return items.map(({ id, text, needsRemark }) => ({
    id: id ?? `${station}-${++given}`,
    text: text.trim(),
    needsRemark,
  }))
}

const highestOf = (ids: ReadonlySet<string>, prefix: string): number =>
  [...ids].reduce((highest, id) => {
    const number = id.startsWith(prefix) ? Number(id.slice(prefix.length)) : Number.NaN
    return Number.isInteger(number) ? Math.max(highest, number) : highest
  }, 0)
