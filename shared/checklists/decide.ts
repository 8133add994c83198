import type { Context } from '../kernel/context.ts'
import { accept, type Decision, refuse } from '../kernel/decision.ts'
import type { Refusal } from '../kernel/refusal.ts'
import {
  nextRestored,
  nextVersion,
  type TableSurroundings,
  type UnitTableRefusal,
} from '../unit-table/index.ts'
import type { RestoreChecklist, SetChecklist } from './contract.ts'
import type { ChecklistChanged, ChecklistRestored } from './events.ts'
import { itemsWithIds, knownIds } from './item-ids.ts'
import type { ChecklistsRefusal } from './refusals.ts'
import type { ChecklistItem } from './shipped-items.ts'
import { checklistsTable } from './table.ts'

type Around = TableSurroundings<readonly ChecklistItem[]>
type When = Pick<Context, 'now' | 'timeZone' | 'station'>
type No = Refusal<ChecklistsRefusal> | undefined

/** A list is set as a whole; what it had before keeps its id, what is new is given one that nothing else ever had. */
export const decideSetChecklist = (
  around: Around,
  { post, reason, revision, ...input }: SetChecklist,
  when: When,
): Decision<ChecklistChanged, ChecklistsRefusal | UnitTableRefusal> => {
  const known = knownIds(around.state, post)
  const items = itemsWithIds(input.items, known, when.station)
  const next = nextVersion(checklistsTable, around, { key: post, revision, content: items }, when)
  if (!next.ok) return next
  const no = unknownItem(input.items, known) ?? saidTwice(items)
  if (no) return no
  const data = { post, items, reason, revision: next.revision }
  return accept({ kind: 'checklists.changed', v: 1, data })
}

export const decideRestoreChecklist = (
  around: Around,
  { post, reason, revision }: RestoreChecklist,
  when: When,
): Decision<ChecklistRestored, UnitTableRefusal> => {
  const next = nextRestored(checklistsTable, around, { key: post, revision }, when)
  if (!next.ok) return next
  const data = { post, items: checklistsTable.shipped(post), reason, revision: next.revision }
  return accept({ kind: 'checklists.restored', v: 1, data })
}

const unknownItem = (items: SetChecklist['items'], known: ReadonlySet<string>): No => {
  const strange = items.find(({ id }) => id !== undefined && !known.has(id))
  return strange && refuse('checklists.item-unknown', { text: strange.text.trim() })
}

const saidTwice = (items: readonly ChecklistItem[]): No => {
  const twice = items.find(({ id, text }, place) =>
    items.slice(0, place).some(before => before.id === id || before.text === text),
  )
  return twice && refuse('checklists.twice', { text: twice.text })
}
