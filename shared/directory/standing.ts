import type { Frozen } from '../kernel/event.ts'
import { own } from '../kernel/own.ts'
import { sectionNameOf } from './sections.ts'
import type { DirectoryState, Staff } from './state.ts'

type Directory = Frozen<DirectoryState>

/** What a person of the staff is called today; undefined for a number that is nobody's. */
export const staffName = ({ staff }: Directory, staffId: string): string | undefined =>
  own(staff, staffId)?.name

export const hasLeft = ({ left }: Directory, staffId: string): boolean => own(left, staffId) !== undefined

/** Where a person is, and since when he is not. */
export const standingOf = (
  directory: Directory,
  staffId: string,
): { readonly section?: string; readonly leftOn?: string } => {
  const staff = own(directory.staff, staffId)
  const left = own(directory.left, staffId)
  if (!staff) return {}
  return {
    section: left?.section ?? sectionNameOf(directory, staff.sectionId),
    ...(left && { leftOn: left.on }),
  }
}

/** Somebody who is or was on the staff, with his section as it is called; undefined for a number that is nobody's. */
export const staffOf = (
  directory: Directory,
  staffId: string,
):
  | (Omit<Staff, 'sectionId' | 'reading'> & { readonly section: string; readonly leftOn?: string })
  | undefined => {
  const staff = own(directory.staff, staffId)
  if (!staff) return undefined
  const { sectionId: _, reading: __, ...said } = staff
  return { ...said, section: '', ...standingOf(directory, staffId) }
}
