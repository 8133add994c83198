import type { Event } from '../kernel/event.ts'
import type { Upcast } from '../kernel/upcast.ts'

/** All places where backups are kept from now on. */
export type PlacesSet = Event<'backup.places-set', { readonly places: readonly string[] }>

/** A backup has its name, verified: `lines` of the general chain are in it. */
export type BackupWritten = Event<
  'backup.taken',
  { readonly place: string; readonly backup: string; readonly lines: number; readonly bytes: number }
>

/** A trial restore, by whom it was asked; `code` is the refusal that it came to. */
export type BackupTried = Event<
  'backup.tried',
  {
    readonly place: string
    readonly backup: string
    readonly by: string
    readonly ok: boolean
    readonly code?: string
  }
>

/** The book was made of this backup; stands in the first line of the chain that goes on. */
export type BookRestored = Event<
  'backup.restored',
  { readonly backup: string; readonly takenAt: string; readonly hasKeys: boolean }
>

export type BackupEvent = PlacesSet | BackupWritten | BackupTried | BookRestored

export const backupVersions = {
  'backup.places-set': [],
  'backup.taken': [],
  'backup.tried': [],
  'backup.restored': [],
} as const satisfies { [K in BackupEvent['kind']]: readonly Upcast[] }

export const isBackupEvent = (event: Event): event is BackupEvent => Object.hasOwn(backupVersions, event.kind)

export const backupWritten = (data: BackupWritten['data']): BackupWritten => ({
  kind: 'backup.taken',
  v: 1,
  data,
})
export const backupTried = (data: BackupTried['data']): BackupTried => ({ kind: 'backup.tried', v: 1, data })
export const bookRestored = (data: BookRestored['data']): BookRestored => ({
  kind: 'backup.restored',
  v: 1,
  data,
})
