import { refuse } from '../../shared/kernel/decision.ts'
import type { Refusal } from '../../shared/kernel/refusal.ts'
import { sentenceFor } from '../../shared/refusals.ts'
import { BackupFailed } from '../backup/failures.ts'
import { DiskError } from '../disk/file-port.ts'

/** Ends a verb: one line on standard error, exit code 1. */
export class CliFailure extends Error {
  override readonly name = 'CliFailure'
  /** @param more a fact that the sentence of the refusal has no place for. */
  constructor(
    readonly refusal: Refusal,
    readonly more = '',
  ) {
    super(refusal.code)
  }
}

/** What went wrong, for the one line; a breakdown keeps its own words behind the sentence. */
export const failureLine = (cause: unknown): string => {
  if (cause instanceof BackupFailed) return lineFor(cause.refusal, '')
  if (cause instanceof CliFailure) return lineFor(cause.refusal, cause.more)
  if (cause instanceof DiskError) return lineFor(refuse('disk.failed', { code: cause.code }), cause.path)
  return lineFor(refuse('door.broken-down'), String(cause))
}

const lineFor = (refusal: Refusal, more: string): string => {
  const { what, wayOn = '', number = refusal.code } = sentenceFor(refusal)
  return `${what}${wayOn}（${number}）${more}`.replace(/\s+/gu, ' ')
}
