import { spawnSync } from 'node:child_process'
import { closeSync, constants, openSync } from 'node:fs'
import { DiskError } from './file-port.ts'
import { type Lock, LockError } from './held-lock.ts'

/**
 * Node has no flock(2). But the lock belongs to the open descriptor, not to the process that asked for it:
 * util-linux' `flock` takes it on the descriptor it inherits and exits, and the lock lives as long as ours.
 * Children of ours do not inherit it (close-on-exec).
 */
export const lockByFlock = (folder: string, program = 'flock'): Lock | 'taken' => {
  const descriptor = openFolder(folder)
  try {
    if (isGranted(descriptor, program)) return { release: () => closeSync(descriptor) }
  } catch (cause) {
    closeSync(descriptor)
    throw cause
  }
  closeSync(descriptor)
  return 'taken'
}

const openFolder = (folder: string): number => {
  try {
    return openSync(folder, constants.O_RDONLY | constants.O_DIRECTORY)
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'EIO'
    throw new DiskError(code, 'lock', folder, { cause })
  }
}

/** Exit 0: granted; 1: somebody else has it; anything else is no answer. */
const isGranted = (descriptor: number, program: string): boolean => {
  const { status, error, stderr } = spawnSync(program, ['-n', '3'], {
    stdio: ['ignore', 'ignore', 'pipe', descriptor],
    encoding: 'utf8',
  })
  if (error) throw notStarted(program, error)
  if (status === 0 || status === 1) return status === 0
  throw new LockError('lock.failed', `${program} ended with ${status}: ${stderr.trim()}`)
}

const notStarted = (program: string, cause: Error): LockError =>
  'code' in cause && cause.code === 'ENOENT'
    ? new LockError('lock.flock-missing', `the program ${program} (util-linux) is missing`, { cause })
    : new LockError('lock.failed', `${program} could not be started`, { cause })
