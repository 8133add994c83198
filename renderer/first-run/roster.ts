import type { AddStaff } from '../../shared/directory/index.ts'
import { readStaffList, type StaffList } from '../../shared/directory/read-list.ts'
import { mostFirstStaff } from '../../shared/station/contract.ts'

/** A pasted list as far as the set-up takes it. */
export type Roster = {
  readonly list: StaffList
  /** Who goes into the book with the set-up. */
  readonly taken: readonly AddStaff[]
  /** Rows that something is wrong with; they are left out. */
  readonly wrong: number
  /** Good rows beyond what the set-up's one line holds. */
  readonly beyond: number
}

/** Nobody is in the directory yet, so a row is held against the others of the list alone. */
export const rosterIn = (text: string): Roster => {
  if (last?.text !== text) last = { text, roster: read(text) }
  return last.roster
}

/** The list is long and several parts of the page look at it at every key. */
let last: { readonly text: string; readonly roster: Roster } | undefined

const read = (text: string): Roster => {
  const list = readStaffList(text, [])
  const rows = list.state === 'read' ? list.rows : []
  const good = rows.filter(({ problem }) => !problem).map(({ staff }) => staff)
  const taken = good.slice(0, mostFirstStaff)
  return { list, taken, wrong: rows.length - good.length, beyond: good.length - taken.length }
}
