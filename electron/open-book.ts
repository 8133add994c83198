import { dirname } from 'node:path'
import { refuse } from '../shared/kernel/decision.ts'
import type { Refusal } from '../shared/kernel/refusal.ts'
import { Book } from './book.ts'
import type { BookPorts } from './book-ports.ts'
import { DiskError, type FilePort } from './disk/file-port.ts'
import { type Lock, LockError } from './disk/held-lock.ts'
import { lockFolder } from './disk/lock.ts'
import { lookAtPlace } from './disk/look-at-place.ts'
import { Poisoned } from './journal/failures.ts'

export type OpenedBook = { readonly ok: true; readonly book: Book; readonly lock: Lock }

/**
 * Makes this process the only one that writes in the folder and opens the book in it. What keeps it from that comes
 * back as a refusal, and nothing in the folder was touched then.
 */
export const openBook = async (folder: string, ports: BookPorts): Promise<OpenedBook | Refusal> => {
  try {
    if (lookAtPlace(folder) === 'network') return refuse('disk.network-folder', { folder })
    makeWhereParentIs(ports.port, folder)
    const lock = await lockFolder(folder)
    return lock === 'taken' ? refuse('station.taken') : openLocked(folder, ports, lock)
  } catch (cause) {
    return whyNotOpened(cause, folder)
  }
}

/** A missing parent is rather a disk that is not there than a book that is to begin. The default place is always made. */
const makeWhereParentIs = (port: FilePort, folder: string): void => {
  if (port.stat(folder)) return
  if (process.env.WATCHBOOK_DATA && !port.stat(dirname(folder))) throw new DiskError('ENOENT', 'stat', folder)
  port.makeFolder(folder)
}

const openLocked = (folder: string, ports: BookPorts, lock: Lock): OpenedBook | Refusal => {
  try {
    const book = new Book(folder, ports)
    if (book.readOnly?.code !== 'journal.newer-format') return { ok: true, book, lock }
    book.close()
    lock.release()
    return refuse(book.readOnly.code, book.readOnly.params)
  } catch (cause) {
    lock.release()
    throw cause
  }
}

const whyNotOpened = (cause: unknown, folder: string): Refusal => {
  if (cause instanceof LockError || cause instanceof Poisoned)
    return refuse('disk.failed', { code: cause.code })
  if (!(cause instanceof DiskError)) throw cause
  if (cause.code === 'ENOENT' || cause.code === 'ENOTDIR') return refuse('disk.folder-gone', { folder })
  if (cause.code === 'EROFS') return refuse('disk.read-only', { folder })
  if (cause.code === 'EACCES' || cause.code === 'EPERM') return refuse(forbidden(cause), { folder })
  return refuse('disk.failed', { code: cause.code })
}

const forbidden = ({ operation }: DiskError): 'disk.not-reachable' | 'disk.read-only' =>
  ['stat', 'list', 'open', 'read', 'realPath'].includes(operation) ? 'disk.not-reachable' : 'disk.read-only'
