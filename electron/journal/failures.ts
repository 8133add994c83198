import type { DiskError } from '../disk/file-port.ts'

/**
 * Nothing of it is on the disk and the book stays usable: the same act may be tried again (未保存).
 * `code` is the operating system's: `ENOSPC`, `EIO`, `EROFS`, ….
 */
export class NotWritten extends Error {
  override readonly name = 'NotWritten'
  constructor(
    readonly code: string,
    options?: ErrorOptions,
  ) {
    super(`not written: ${code}`, options)
  }
}

/**
 * A sync failed, or somebody else touched the file (`code` `touched`): nobody can say what is on the disk. The
 * descriptor is closed and never synced again; everything later is refused until the book is opened anew, which
 * reads what is really there (reliability.md §1).
 */
export class Poisoned extends Error {
  override readonly name = 'Poisoned'
  constructor(
    readonly code: string,
    options?: ErrorOptions,
  ) {
    super(`poisoned: ${code}`, options)
  }
}

/** Bytes that were verified before do not read as a commit any more. */
export class JournalDamaged extends Error {
  override readonly name = 'JournalDamaged'
  constructor(
    readonly file: string,
    readonly offset: number,
    readonly what: string,
  ) {
    super(`damaged: ${file} at byte ${offset}: ${what}`)
  }
}

export const notWritten = (cause: DiskError): NotWritten => new NotWritten(cause.code, { cause })

export const poisoned = (cause: DiskError): Poisoned => new Poisoned(cause.code, { cause })
