import type { BackupRefusal } from '../../shared/backup/index.ts'
import { refuse } from '../../shared/kernel/decision.ts'
import type { Refusal, RefusalParams } from '../../shared/kernel/refusal.ts'
import { DiskError } from '../disk/file-port.ts'

/** Why a backup or a restore came to nothing; what stood there before still stands. */
export class BackupFailed extends Error {
  override readonly name = 'BackupFailed'
  readonly refusal: Refusal<BackupRefusal>
  constructor(code: BackupRefusal, params: RefusalParams = {}, options?: ErrorOptions) {
    super(code, options)
    this.refusal = refuse(code, params)
  }
}

/** What the disk's answer means where it was a backup place's. */
const placeFailure = (cause: DiskError, place: string): BackupFailed => {
  const code = codes[cause.code] ?? 'backup.place-lost'
  return new BackupFailed(code, { place, code: cause.code }, { cause })
}

const codes: { readonly [code: string]: BackupRefusal } = {
  ENOSPC: 'backup.place-full',
  EDQUOT: 'backup.place-full',
  EFBIG: 'backup.place-full',
  EROFS: 'backup.place-read-only',
  EACCES: 'backup.place-read-only',
  EPERM: 'backup.place-read-only',
}

/** Runs what touches a place; a DiskError there is told as the place's, one of the book stays what it is. @throws BackupFailed. */
export const atPlace = <T>(place: string, act: () => T): T => {
  try {
    return act()
  } catch (cause) {
    if (cause instanceof DiskError && cause.path.startsWith(place)) throw placeFailure(cause, place)
    throw cause
  }
}
