import { type Cells, headIn, isBlank, isMangled, recordsIn } from '../pasted-table/index.ts'
import { type AddStaff, addStaff, type StaffRow } from './contract.ts'
import { columnsIn, type ListColumns, type ListField } from './list-columns.ts'
import type { ListProblem } from './list-problems.ts'
import { createListing, type Listing } from './listing.ts'
import { rankFrom } from './ranks.ts'
import { tidyName, tidyPhone } from './tidy.ts'

/** One person of a list, as he would be added. `row` is counted as a spreadsheet counts, from 1. */
export type ListRow = {
  readonly row: number
  readonly staff: AddStaff
  /** The cell of the section was empty, as in a list with merged cells: it holds what the one above holds. */
  readonly isSectionInherited: boolean
  readonly problem: ListProblem | undefined
}

/** `unused`: heads of columns that nothing was taken from. */
export type StaffList =
  | { readonly state: 'empty' | 'no-header' }
  | { readonly state: 'read'; readonly rows: readonly ListRow[]; readonly unused: readonly string[] }

/** Reads a pasted table or the text of a CSV file; every row with what is wrong about it. Never throws. */
export const readStaffList = (text: string, current: readonly StaffRow[]): StaffList => {
  const records = recordsIn(text)
  if (records.every(isBlank)) return { state: 'empty' }
  const found = headIn(records, columnsIn)
  if (!found) return { state: 'no-header' }
  const judge = judgeBeside(current)
  const people = peopleBelow(records, found.place, found.columns)
  return { state: 'read', rows: people.map(judge), unused: found.columns.unused }
}

type Person = Omit<ListRow, 'problem' | 'staff'> & { readonly cells: Readonly<Record<ListField, string>> }

const peopleBelow = (
  records: readonly Cells[],
  headPlace: number,
  { places }: ListColumns,
): readonly Person[] => {
  let above = ''
  return records.flatMap((cells, place) => {
    if (place <= headPlace || isBlank(cells) || columnsIn(cells) || isSum(cells)) return []
    const title = groupTitleIn(cells, places.get('name'))
    if (title !== undefined) {
      above = title
      return []
    }
    const cell = (field: ListField): string => cells[places.get(field) ?? -1] ?? ''
    const isSectionInherited = cell('section') === '' && above !== ''
    above = cell('section') || above
    const section = above
    const [name, post, rank, phone, shortPhone] = fields.map(cell)
    return {
      row: place + 1,
      isSectionInherited,
      cells: named({ section, name, post, rank, phone, shortPhone }),
    }
  })
}

const fields = ['name', 'post', 'rank', 'phone', 'shortPhone'] as const

const named = (cells: { readonly [F in ListField]: string | undefined }): Person['cells'] => ({
  name: tidyName(cells.name ?? ''),
  section: tidyName(cells.section ?? ''),
  post: tidyName(cells.post ?? ''),
  rank: cells.rank ?? '',
  phone: tidyPhone(cells.phone ?? ''),
  shortPhone: tidyPhone(cells.shortPhone ?? ''),
})

/** `小计 5人`, `合计：40`: counts those above, and is nobody and no section. */
const isSum = (cells: Cells): boolean =>
  cells.some(cell => sum.test(cell)) && cells.every(cell => cell === '' || sum.test(cell) || count.test(cell))

const count = /^\d+\s*人?$/u
const sum = /^([总小合]\s*计\s*[:：]?\s*\d*|共\s*\d+)\s*人?$/u

/** A row with nothing but `办公室（12人）` across it names the section of those below. */
const groupTitleIn = (cells: Cells, namePlace: number | undefined): string | undefined => {
  const filled = cells.flatMap((cell, place) => (cell === '' ? [] : [{ cell, place }]))
  const [only] = filled
  if (filled.length !== 1 || !only || only.place === namePlace) return undefined
  return /\p{L}/u.test(only.cell) ? tidyName(only.cell.replace(/[（(：:].*$/u, '')) : undefined
}

/** Rows are held against the directory, and each against the good ones before it. */
const judgeBeside = (current: readonly StaffRow[]): ((person: Person) => ListRow) => {
  const directory = createListing(current.map(staff => ({ ...staff, key: staff.staffId })))
  const list = createListing([])
  return ({ cells, ...person }) => {
    const { rank: written, ...rest } = cells
    const rank = rankFrom(written)
    const staff: AddStaff = { ...rest, rank: rank ?? '' }
    const problem = problemIn(cells) ?? clashIn(list, staff, 'list') ?? clashIn(directory, staff, 'directory')
    if (!problem) list.add(staff, String(person.row))
    return { ...person, staff, problem }
  }
}

const problemIn = (cells: Person['cells']): ListProblem | undefined => {
  if (cells.name === '') return { kind: 'name-missing' }
  if (cells.section === '') return { kind: 'section-missing' }
  if (rankFrom(cells.rank) === undefined) return { kind: 'rank-unknown', rank: cells.rank }
  const mangled = [cells.phone, cells.shortPhone].find(isMangled)
  if (mangled !== undefined) return { kind: 'phone-mangled', phone: mangled }
  const { rank: _, ...staff } = cells
  const issue = addStaff.safeParse(staff).error?.issues[0]
  return issue && { kind: 'malformed', field: String(issue.path[0]) }
}

const clashIn = (listing: Listing, staff: AddStaff, where: 'list' | 'directory'): ListProblem | undefined => {
  const clash = listing.clashOf(staff)
  if (!clash) return undefined
  const { key, name, section } = clash.bearer
  if (where === 'list') return { kind: clash.kind === 'phone' ? 'phone-double' : 'twice', row: Number(key) }
  return clash.kind === 'phone' ? { kind: 'phone-taken', name, section } : { kind: 'already-listed' }
}
