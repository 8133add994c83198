import type { Frozen } from '../kernel/event.ts'
import { own } from '../kernel/own.ts'
import { byReading } from '../kernel/reading.ts'
import { folded } from '../kernel/text.ts'
import type { StaffRow } from './contract.ts'
import { sectionNameOf } from './sections.ts'
import type { DirectoryState, Staff } from './state.ts'

export type StaffMatch = Pick<StaffRow, 'staffId' | 'name' | 'section' | 'post'>

/** Most names that are offered while one types. */
const mostOffered = 8

type Directory = Frozen<DirectoryState>

/**
 * Answers `directory.find`: whose name, or its pinyin or initials, begins with the text; then whose name holds it. Asked
 * at every key, so only those who fit are put in order.
 */
export const staffNamed = (directory: Directory, text: string): readonly StaffMatch[] => {
  const typed = folded(text)
  if (typed === '') return []
  return Object.entries(directory.staff)
    .filter(([staffId]) => !own(directory.left, staffId))
    .map(([staffId, staff]) => ({ staffId, staff, rank: rankOf(staff, typed) }))
    .filter(({ rank }) => rank < noMatch)
    .sort((a, b) => a.rank - b.rank || byReading(a.staff, b.staff))
    .slice(0, mostOffered)
    .map(({ staffId, staff: { name, sectionId, post } }) => ({
      staffId,
      name,
      section: sectionNameOf(directory, sectionId),
      post,
    }))
}

const noMatch = 3

const rankOf = ({ name, reading: { full, initials } }: Frozen<Staff>, typed: string): number => {
  const forms = [folded(name), full, initials]
  if (forms.includes(typed)) return 0
  if (forms.some(form => form.startsWith(typed))) return 1
  return folded(name).includes(typed) ? 2 : noMatch
}
