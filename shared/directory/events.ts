import type { Event } from '../kernel/event.ts'
import { parseItemId } from '../kernel/ids.ts'
import type { Upcast } from '../kernel/upcast.ts'
import type { Staff } from './state.ts'

/** `section`: what the section was called when this was written; its number decides. */
type Statement = { readonly staffId: string; readonly section: string } & Staff

/** `staffId` is an item id: staff, sections and log entries draw on one counter of numbers. */
export type StaffAdded = Event<'directory.added', Statement>
/** The person as he stands from now on, whole. */
export type StaffChanged = Event<'directory.changed', Statement>
export type StaffLeft = Event<
  'directory.left',
  { readonly staffId: string; readonly on: string; readonly reason: string; readonly section: string }
>
export type StaffReturned = Event<'directory.returned', { readonly staffId: string; readonly on: string }>
export type SectionRenamed = Event<
  'directory.section-renamed',
  { readonly sectionId: string; readonly before: string; readonly name: string }
>
/** The people of `sectionId` belong to `intoId` from now on. */
export type SectionsMerged = Event<
  'directory.sections-merged',
  { readonly sectionId: string; readonly intoId: string }
>

export type DirectoryEvent =
  | StaffAdded
  | StaffChanged
  | StaffLeft
  | StaffReturned
  | SectionRenamed
  | SectionsMerged

/** Before sections had numbers a person bore the name of his; that name is the section's number ever since. */
const withSectionId: Upcast = data => {
  const before: { readonly section?: unknown } = Object(data)
  return { ...before, sectionId: String(before.section ?? ''), rank: '' }
}

export const directoryVersions = {
  'directory.added': [withSectionId],
  'directory.changed': [],
  'directory.left': [],
  'directory.returned': [],
  'directory.section-renamed': [],
  'directory.sections-merged': [],
} as const satisfies { [K in DirectoryEvent['kind']]: readonly Upcast[] }

export const isDirectoryEvent = (event: Event): event is DirectoryEvent =>
  Object.hasOwn(directoryVersions, event.kind)

/** Numbers that an event gave out, or may have. */
export const numbersIn = ({ data }: DirectoryEvent): readonly string[] => [
  ...('staffId' in data ? [data.staffId] : []),
  ...('sectionId' in data && parseItemId(data.sectionId) ? [data.sectionId] : []),
]
