import type { Reading } from '../kernel/reading.ts'

export type Staff = {
  readonly name: string
  readonly sectionId: string
  readonly post: string
  readonly rank: string
  readonly phone: string
  readonly shortPhone: string
  readonly reading: Reading
}

/** Gone from `on`; `section` is what the section was called then, and stays so. */
export type Left = { readonly on: string; readonly section: string }

/** What was stated of a person, by whom and when. `was`: how he stood before, with the section's name of that time. */
export type StaffStep = {
  readonly kind: 'added' | 'changed' | 'left' | 'returned'
  readonly at: string
  readonly by: string
  readonly on?: string
  readonly reason?: string
  readonly was?: Omit<Staff, 'sectionId' | 'reading'> & { readonly section: string }
}

export type SectionStep = { readonly name: string; readonly at: string; readonly by: string }

export type Section = {
  name: string
  /** Its people belong there now, and to whatever that one was merged into in its turn. */
  mergedInto?: { readonly sectionId: string; readonly at: string; readonly by: string }
  /** The names before this one, oldest first. */
  earlier: SectionStep[]
}

/**
 * Everybody who is or was on the staff, by staff id. Statements, departures and sections stand apart from the
 * particulars: events of several stations may be folded in any order, and none of them may lose a person.
 */
export type DirectoryState = {
  staff: { [staffId: string]: Staff }
  left: { [staffId: string]: Left }
  steps: { [staffId: string]: StaffStep[] }
  sections: { [sectionId: string]: Section }
}

export const emptyDirectory = (): DirectoryState => ({ staff: {}, left: {}, steps: {}, sections: {} })
