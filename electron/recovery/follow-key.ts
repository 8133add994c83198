import { refuse } from '../../shared/kernel/decision.ts'
import type { Frozen } from '../../shared/kernel/event.ts'
import type { Refusal } from '../../shared/kernel/refusal.ts'
import type { RecoveryState } from '../../shared/recovery/index.ts'
import { readRecoveryPub, writeRecoveryPub } from '../backup/recovery-key.ts'
import { DiskError, type FilePort } from '../disk/file-port.ts'

/**
 * `recovery.pub` says what the journal says: the line comes first, so a kill between, or a file that somebody exchanged,
 * is set right here, at opening and before every backup, which seals the month keys for what stands in it.
 * @returns why not.
 */
export const followRecoveryKey = (
  port: FilePort,
  folder: string,
  { key }: Frozen<RecoveryState>,
): Refusal | undefined => {
  if (!key) return undefined
  try {
    if (readRecoveryPub(port, folder) !== key.publicKey) writeRecoveryPub(port, folder, key.publicKey)
    return undefined
  } catch (cause) {
    if (cause instanceof DiskError) return refuse('disk.failed', { code: cause.code })
    throw cause
  }
}
