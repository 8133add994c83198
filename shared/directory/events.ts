import type { Event } from '../kernel/event.ts'
import type { Upcast } from '../kernel/upcast.ts'
import type { Staff } from './state.ts'

/** `staffId` is an item id: staff and log entries draw on one counter of numbers. */
export type StaffAdded = Event<'directory.added', { readonly staffId: string } & Staff>
export type DirectoryEvent = StaffAdded

export const directoryVersions = {
  'directory.added': [],
} as const satisfies { [K in DirectoryEvent['kind']]: readonly Upcast[] }

export const isDirectoryEvent = (event: Event): event is DirectoryEvent =>
  Object.hasOwn(directoryVersions, event.kind)
