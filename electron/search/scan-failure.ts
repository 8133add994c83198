import { DiskError } from '../disk/file-port.ts'
import { JournalDamaged } from '../journal/failures.ts'

/** Why a scan came to no end, in a form that crosses from thread to thread. */
export type ScanFailure =
  /** Bytes that were proven before do not read as lines any more. */
  | { readonly kind: 'damaged'; readonly file: string; readonly offset: number }
  /** The disk refused. */
  | { readonly kind: 'failed'; readonly code: string; readonly operation: string; readonly path: string }

/** Throws whatever is neither disk nor damage: a breakdown. */
export const failureOf = (cause: unknown): ScanFailure => {
  if (cause instanceof DiskError) {
    const { code, operation, path } = cause
    return { kind: 'failed', code, operation, path }
  }
  if (cause instanceof JournalDamaged) return { kind: 'damaged', file: cause.file, offset: cause.offset }
  throw cause
}

/** The error that it was, on the other side. */
export const causeOf = (failure: ScanFailure): DiskError | JournalDamaged =>
  failure.kind === 'failed'
    ? new DiskError(failure.code, failure.operation, failure.path)
    : new JournalDamaged(failure.file, failure.offset, 'line-form')
