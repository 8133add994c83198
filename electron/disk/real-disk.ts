import * as fs from 'node:fs'
import { DiskError, type FilePort, type FileStat } from './file-port.ts'

const flags = { read: 'r', update: 'r+', create: 'wx+' } as const

/** The computer's own disk. The only place in the program that touches node:fs for the book's files. */
export const realDisk: FilePort = {
  open: (path, how) => ({
    path,
    descriptor: attempt('open', path, () => fs.openSync(path, flags[how], 0o600)),
  }),
  read: (file, into, offset, length, at) =>
    attempt('read', file.path, () => fs.readSync(file.descriptor, into, offset, length, at)),
  write: (file, from, offset, length, at) =>
    attempt('write', file.path, () => fs.writeSync(file.descriptor, from, offset, length, at)),
  statOpen: file => attempt('statOpen', file.path, () => statOfOpen(file.descriptor)),
  truncate: (file, size) => attempt('truncate', file.path, () => fs.ftruncateSync(file.descriptor, size)),
  syncData: file => attempt('syncData', file.path, () => fs.fdatasyncSync(file.descriptor)),
  close: file => attempt('close', file.path, () => fs.closeSync(file.descriptor)),
  stat: path => attempt('stat', path, () => statOrNothing(path)),
  list: folder => attempt('list', folder, () => namesOrNone(folder)),
  makeFolder: path =>
    attempt('makeFolder', path, () => void fs.mkdirSync(path, { recursive: true, mode: 0o700 })),
  rename: (from, to) => attempt('rename', from, () => fs.renameSync(from, to)),
  remove: path => attempt('remove', path, () => fs.unlinkSync(path)),
  removeFolder: path => attempt('removeFolder', path, () => fs.rmdirSync(path)),
  syncFolder: path => attempt('syncFolder', path, () => syncFolder(path)),
  freeBytes: path => attempt('freeBytes', path, () => freeBytes(path)),
  realPath: path => attempt('realPath', path, () => fs.realpathSync.native(path)),
}

const attempt = <T>(operation: string, path: string, act: () => T): T => {
  try {
    return act()
  } catch (cause) {
    const code = codeOf(cause)
    throw code === undefined ? cause : new DiskError(code, operation, path, { cause })
  }
}

/** Without a code it is a bug of ours (a wrong argument), not the disk's answer. */
const codeOf = (cause: unknown): string | undefined => {
  if (typeof cause !== 'object' || cause === null || !('code' in cause)) return undefined
  return typeof cause.code === 'string' && !cause.code.startsWith('ERR_') ? cause.code : undefined
}

const statOfOpen = (descriptor: number): FileStat =>
  asFileStat(fs.fstatSync(descriptor), () => fs.fstatSync(descriptor, { bigint: true }))

const statOrNothing = (path: string): FileStat | undefined => {
  const stat = fs.statSync(path, { throwIfNoEntry: false })
  return stat && asFileStat(stat, () => fs.statSync(path, { bigint: true }))
}

/**
 * An inode number of NTFS or XFS may exceed what a double holds exactly: only then it is asked for again as a big
 * integer, which takes three times as long.
 */
const asFileStat = (stat: fs.Stats, asBigIntegers: () => fs.BigIntStats): FileStat => {
  const { dev, ino } = isExact(stat) ? stat : asBigIntegers()
  return {
    size: stat.size,
    identity: `${dev}:${ino}`,
    isFolder: stat.isDirectory(),
    mode: stat.mode & 0o777,
  }
}

const isExact = ({ dev, ino }: fs.Stats): boolean => Number.isSafeInteger(dev) && Number.isSafeInteger(ino)

const namesOrNone = (folder: string): readonly string[] => {
  try {
    return fs.readdirSync(folder).sort()
  } catch (cause) {
    if (codeOf(cause) === 'ENOENT') return []
    throw cause
  }
}

/** Windows has no such call: NTFS journals its names itself. */
const syncFolder = (path: string): void => {
  if (process.platform === 'win32') return
  const descriptor = fs.openSync(path, 'r')
  try {
    fs.fsyncSync(descriptor)
  } finally {
    fs.closeSync(descriptor)
  }
}

const freeBytes = (path: string): number => {
  const { bavail, bsize } = fs.statfsSync(path)
  return bavail * bsize
}
