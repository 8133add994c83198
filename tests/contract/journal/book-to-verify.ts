import type { FaultDisk } from '../../../electron/disk/fault-disk.ts'

/** A folder to verify, and what is to be found: nothing, or the file and line of each problem. */
export type Book = {
  readonly name: string
  readonly make: () => FaultDisk
  readonly problems: readonly (readonly [file: string, line: number])[]
  /** How many notes there are; default none. */
  readonly notes?: number
}
