import type { Commit } from '../shared/kernel/event.ts'
import type { FilePort } from './disk/file-port.ts'
import type { Clock, Random } from './ports.ts'

export type JournalBookPorts = {
  readonly port: FilePort
  readonly folder: string
  readonly clock: Clock
  readonly random: Random
  readonly station: string
  readonly timeZone: string
  readonly onCommitted: (commit: Commit) => void
  readonly onReadOnly: () => void
}
