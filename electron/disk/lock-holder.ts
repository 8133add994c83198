import * as fs from 'node:fs'
import { basename, join } from 'node:path'

/** Which process has a data folder open, for the sentence that says so. */
export type LockHolder = { readonly pid: number; readonly program: string }

/**
 * The other process that holds the folder's own descriptor, as the lock on Linux does; undefined where it is another
 * user's, or on systems that do not tell. Only a hint: the lock itself is asked elsewhere.
 */
export const holderOf = (folder: string): LockHolder | undefined => {
  const path = readOr(() => fs.realpathSync(folder), folder)
  const pid = readOr(() => fs.readdirSync('/proc'), [])
    .map(Number)
    .find(process => isAnother(process) && holds(process, path))
  return pid === undefined ? undefined : { pid, program: programOf(pid) }
}

const isAnother = (pid: number): boolean => Number.isInteger(pid) && pid !== process.pid

const holds = (pid: number, path: string): boolean => {
  const descriptors = `/proc/${pid}/fd`
  return readOr(() => fs.readdirSync(descriptors), []).some(
    descriptor => readOr(() => fs.readlinkSync(join(descriptors, descriptor)), '') === path,
  )
}

/** The names of program and script, without the folders they lie in. */
const programOf = (pid: number): string => {
  const words = readOr(() => fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8'), '').split('\0')
  return words
    .filter(word => word !== '' && !word.startsWith('-'))
    .slice(0, 3)
    .map(word => basename(word))
    .join(' ')
}

/** A process may end while it is looked at, and another user's may not be looked at. */
const readOr = <T>(read: () => T, otherwise: T): T => {
  try {
    return read()
  } catch {
    return otherwise
  }
}
