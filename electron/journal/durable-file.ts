import { dirname } from 'node:path'
import { DiskError, type FilePort, type OpenFile } from '../disk/file-port.ts'
import { writeFully } from '../disk/write-fully.ts'
import { notWritten, Poisoned, poisoned } from './failures.ts'

/** An open file of which everything up to `size` is on the disk. */
export type DurableFile = { readonly open: OpenFile; readonly identity: string; readonly size: number }

/**
 * Appends so that the bytes are on the disk when it returns. @throws NotWritten: the file is as it was;
 * Poisoned: nobody knows (reliability.md §1, Failure).
 */
export const appendDurably = (port: FilePort, file: DurableFile, bytes: Uint8Array): void => {
  requireUntouched(port, file)
  writeOrCutBack(port, file.open, bytes, file.size)
  syncOrPoison(() => port.syncData(file.open))
}

/**
 * Makes a file whose first bytes, and whose name, are on the disk when it returns. @throws NotWritten: there is no
 * such file; Poisoned: nobody knows, or somebody else made one.
 */
export const beginDurably = (port: FilePort, path: string, bytes: Uint8Array): DurableFile => {
  const open = created(port, path)
  try {
    const { identity } = orNotWritten(() => port.statOpen(open))
    appendDurably(port, { open, identity, size: 0 }, bytes)
    syncOrPoison(() => port.syncFolder(dirname(path)))
    return { open, identity, size: bytes.length }
  } catch (cause) {
    closeAnyway(port, open)
    if (!(cause instanceof Poisoned)) syncOrPoison(() => port.remove(path))
    throw cause
  }
}

/** A file that we do not know of stands there already: somebody else writes here. */
const created = (port: FilePort, path: string): OpenFile => {
  try {
    return port.open(path, 'create')
  } catch (cause) {
    if (cause instanceof DiskError && cause.code === 'EEXIST') throw new Poisoned('touched', { cause })
    throw asNotWritten(cause)
  }
}

/**
 * Two programs in one file would fork the chain: path still this file, size as we left it, else stop. While the file
 * is held open no other can have its identity, so what stands at the path tells of it.
 */
export const requireUntouched = (port: FilePort, { open, size, identity }: DurableFile): void => {
  const atPath = orNotWritten(() => port.stat(open.path))
  if (atPath?.identity !== identity || atPath.size !== size) throw new Poisoned('touched')
}

const writeOrCutBack = (port: FilePort, open: OpenFile, bytes: Uint8Array, at: number): void => {
  try {
    writeFully(port, open, bytes, at)
  } catch (cause) {
    syncOrPoison(() => {
      port.truncate(open, at)
      port.syncData(open)
    })
    throw asNotWritten(cause)
  }
}

/** A failed sync ends this descriptor for good: the kernel may have dropped the pages that it could not write. */
export const syncOrPoison = (act: () => void): void => {
  try {
    act()
  } catch (cause) {
    throw cause instanceof DiskError ? poisoned(cause) : cause
  }
}

export const orNotWritten = <T>(act: () => T): T => {
  try {
    return act()
  } catch (cause) {
    throw asNotWritten(cause)
  }
}

export const asNotWritten = (cause: unknown): unknown =>
  cause instanceof DiskError ? notWritten(cause) : cause

/** Everything worth keeping was synced before; what close says changes nothing. */
export const closeAnyway = (port: FilePort, open: OpenFile): void => {
  try {
    port.close(open)
  } catch (cause) {
    if (!(cause instanceof DiskError)) throw cause
  }
}
