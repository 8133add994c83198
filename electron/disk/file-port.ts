/**
 * The one door to the disk. Everything under electron/ that reads or writes goes through a FilePort;
 * only electron/disk/real-disk.ts may import node:fs (a lint rule holds that).
 *
 * Calls are synchronous: the lane commits one line at a time and a hop through the thread pool costs more
 * than the fdatasync itself (measured by `npm run bench`). Failures are thrown as DiskError with the
 * operating system's code (`ENOSPC`, `EIO`, …); nothing here retries.
 *
 * Promise an implementer keeps: after `syncData` returned, the bytes of that file and its size survive a power
 * cut; after `syncFolder` returned, the names in that folder do. Nothing else survives for certain.
 */
export type FilePort = {
  /** `read`: must exist. `update`: must exist, read and write. `create`: must not exist, read and write, mode 0600. */
  readonly open: (path: string, how: 'read' | 'update' | 'create') => OpenFile
  /** One read(2): fills at most `length` bytes into `into` at `offset`, from file position `at`; 0 at the end. */
  readonly read: (file: OpenFile, into: Uint8Array, offset: number, length: number, at: number) => number
  /** One write(2) at file position `at`; may write fewer bytes than asked. `writeFully` loops. */
  readonly write: (file: OpenFile, from: Uint8Array, offset: number, length: number, at: number) => number
  readonly statOpen: (file: OpenFile) => FileStat
  readonly truncate: (file: OpenFile, size: number) => void
  /** fdatasync(2). */
  readonly syncData: (file: OpenFile) => void
  readonly close: (file: OpenFile) => void
  /** undefined where nothing is at that path; every other failure throws. */
  readonly stat: (path: string) => FileStat | undefined
  /** Names in a folder, sorted; [] where the folder does not exist. */
  readonly list: (folder: string) => readonly string[]
  /** Makes the folder and its missing parents, 0700. No error where it stands already. Not synced. */
  readonly makeFolder: (path: string) => void
  readonly rename: (from: string, to: string) => void
  readonly remove: (path: string) => void
  /** An empty one; `ENOTEMPTY` where something is in it. */
  readonly removeFolder: (path: string) => void
  /** fsync(2) of the folder itself (no-op on Windows). */
  readonly syncFolder: (path: string) => void
  /** Bytes free for this user on the file system that holds `path`. */
  readonly freeBytes: (path: string) => number
  /** The path with every link resolved. */
  readonly realPath: (path: string) => string
}

/** An open file of one port; opaque to everybody else. */
export type OpenFile = { readonly path: string; readonly descriptor: number }

export type FileStat = {
  readonly size: number
  /** Tells whether a path still leads to the file that was opened. */
  readonly identity: string
  readonly isFolder: boolean
  /** Permission bits, e.g. 0o600. */
  readonly mode: number
}

/** Thrown by every implementation; `code` is the operating system's (`ENOSPC`, `EIO`, `EROFS`, `EACCES`, `ENOENT`, …). */
export class DiskError extends Error {
  override readonly name = 'DiskError'
  constructor(
    readonly code: string,
    readonly operation: string,
    readonly path: string,
    options?: ErrorOptions,
  ) {
    super(`${operation} ${code}`, options)
  }
}
