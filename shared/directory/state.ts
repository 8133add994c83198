import type { Reading } from '../kernel/reading.ts'

export type Staff = {
  readonly name: string
  readonly section: string
  readonly post: string
  readonly phone: string
  readonly shortPhone: string
  readonly reading: Reading
}

/** Everybody on the staff, by staff id. */
export type DirectoryState = { staff: { [staffId: string]: Staff } }

export const emptyDirectory = (): DirectoryState => ({ staff: {} })
