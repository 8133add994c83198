import type { DemoStanding } from '../shared/station/contract.ts'
import type { ScryptCost } from './accounts/scrypt.ts'
import type { RunBackupJob } from './backup/backup-job.ts'
import type { FilePort } from './disk/file-port.ts'
import type { WordsPort } from './log-words/words-ask.ts'
import type { Clock, Random } from './ports.ts'
import type { ScanPort } from './search/scan-ask.ts'
import type { VerifyFolder } from './verification.ts'

/** What a book needs of the world. */
export type BookPorts = {
  readonly port: FilePort
  readonly clock: Clock
  readonly random: Random
  /** Beside the window's work: a worker. */
  readonly verify: VerifyFolder
  /** The same for a search of all history; without it, in the book's own thread. */
  readonly scan?: ScanPort
  /** The same for the words of the log's filter. */
  readonly words?: WordsPort
  readonly cost?: ScryptCost
  /** The book that is set up holds demonstration data, for good. */
  readonly demo?: boolean
  /** Beside the window's work: backups and trial restores. Without it, in the book's own thread. */
  readonly backup?: RunBackupJob
  /** Where a window stands in front: the folder may be exchanged for a restored one. */
  readonly reopen?: (swap: () => void) => Promise<boolean>
  readonly reserveBytes?: number
  /** Where a window stands in front: the demonstration that it can go over to from an empty book. */
  readonly demoBureau?: DemoBureau
}

/** The demonstration that stands beside a book: made once, in a folder of its own, and kept. */
export type DemoBureau = {
  readonly standing: () => DemoStanding
  /** Makes it where there is none; nothing while it is being made. */
  readonly make: () => void
  /** The window goes over to it; nothing where there is none. */
  readonly open: () => void
}
