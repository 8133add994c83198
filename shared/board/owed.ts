import { isOverdue, itemsInWords, shownPassNumber } from '../exit-pass/index.ts'
import { compare } from '../kernel/reading.ts'
import type { BoardList, OwedItem } from './contract.ts'
import { firstOf } from './first-of.ts'
import type { BoardSight } from './sight.ts'

/** Returnable things that are not back in time (◇), the longest overdue first. */
export const owedOf = ({ state, now }: BoardSight, mostListed: number): BoardList<OwedItem> => {
  const all = Object.entries(state.exitPasses.live).flatMap(([itemId, pass]): OwedItem[] => {
    if (!isOverdue(pass, now)) return []
    const owed = pass.items.map(({ name, unit, out, back }) => ({ name, unit, count: out - back }))
    const things = itemsInWords(owed.filter(({ count }) => count > 0))
    const what = pass.number ? `${shownPassNumber(pass.number)} ${things}` : things
    return [{ itemId, what, dueAt: pass.dueAt ?? now }]
  })
  const byDue = (a: OwedItem, b: OwedItem) => compare(a.dueAt, b.dueAt) || compare(a.itemId, b.itemId)
  return { total: all.length, items: firstOf(all, mostListed, byDue) }
}
