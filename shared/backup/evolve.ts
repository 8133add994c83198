import { assertNever, type EventMeta } from '../kernel/event.ts'
import type { BackupEvent } from './events.ts'
import type { BackupState } from './state.ts'

export const evolveBackups = (backups: BackupState, event: BackupEvent, { at }: EventMeta): void => {
  switch (event.kind) {
    case 'backup.places-set':
      backups.places = event.data.places
      return
    case 'backup.taken':
      backups.taken[event.data.place] = { at, lines: event.data.lines }
      return
    case 'backup.tried': {
      const { backup, ok, code } = event.data
      backups.tried = { at, backup, ok, ...(code !== undefined && { code }) }
      return
    }
    case 'backup.restored':
      return
    default:
      assertNever(event)
  }
}
