import type { Frozen } from '../kernel/event.ts'
import { own } from '../kernel/own.ts'
import type { StaffRow } from './contract.ts'
import type { DirectoryState } from './state.ts'
import { staffRows } from './views.ts'

export type StaffMatch = Pick<StaffRow, 'staffId' | 'name' | 'section' | 'post'>

/** Most names that are offered while one types. */
const mostOffered = 8

/** Answers `directory.find`: whose name, or its pinyin or initials, begins with the text; then whose name holds it. */
export const staffNamed = (directory: Frozen<DirectoryState>, text: string): readonly StaffMatch[] => {
  const typed = folded(text)
  if (typed === '') return []
  return staffRows(directory)
    .map(row => ({ row, rank: rankOf(directory, row, typed) }))
    .filter(({ rank }) => rank < noMatch)
    .sort((a, b) => a.rank - b.rank)
    .slice(0, mostOffered)
    .map(({ row: { staffId, name, section, post } }) => ({ staffId, name, section, post }))
}

const noMatch = 3

const rankOf = (directory: Frozen<DirectoryState>, { staffId, name }: StaffRow, typed: string): number => {
  const { full, initials } = own(directory.staff, staffId)?.reading ?? { full: '', initials: '' }
  const forms = [folded(name), full, initials]
  if (forms.includes(typed)) return 0
  if (forms.some(form => form.startsWith(typed))) return 1
  return folded(name).includes(typed) ? 2 : noMatch
}

/** Full-width letters, capitals and spaces make no difference. */
const folded = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s/gu, '')
