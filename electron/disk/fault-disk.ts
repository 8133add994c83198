import { dirname, resolve } from 'node:path'
import { FaultFile } from './fault-file.ts'
import { type FaultEntry, FaultFolder, FaultTree } from './fault-tree.ts'
import { DiskError, type FilePort, type FileStat, type OpenFile } from './file-port.ts'
import { pickOne, seededRandom } from './seeded-random.ts'

/** A disk in memory whose power can be cut. Paths are absolute; only its root exists at first. */
export type FaultDisk = FilePort & {
  /**
   * The disk as it may be found after a power cut now: all that was synced, and of the rest a part that `seed`
   * chooses (512-byte sectors, sizes, names). This disk goes on untouched, so one run can be cut anywhere,
   * any number of times. The new disk has no open files.
   */
  readonly crash: (seed: number) => FaultDisk
  /** From now on only so many bytes fit; beyond them writes are short, then fail with `ENOSPC`. */
  readonly setFreeBytes: (bytes: number) => void
  /** From now on these syncs return without having done anything: a test that still passes then proves nothing. */
  readonly ignore: (...syncs: readonly Sync[]) => void
}

export type Sync = 'syncData' | 'syncFolder'

export type FaultDiskOptions = {
  /** Default 2 GiB. */
  readonly freeBytes?: number
  /** As `ignore`, from the start; then not even the folder that holds the book survives for certain. */
  readonly ignoring?: readonly Sync[]
}

/** Passes the contract of every FilePort (tests/contract/disk). */
export const createFaultDisk = (options: FaultDiskOptions = {}): FaultDisk =>
  diskOn({
    tree: new FaultTree(new FaultFolder(1)),
    opened: new Map(),
    freeBytes: options.freeBytes ?? 2 ** 31,
    ignoring: options.ignoring ?? [],
  })

type Opened = { readonly file: FaultFile; readonly how: 'read' | 'update' | 'create' }

type Power = {
  readonly tree: FaultTree
  readonly opened: Map<number, Opened>
  freeBytes: number
  ignoring: readonly Sync[]
}

const diskOn = (power: Power): FaultDisk => ({
  ...openFiles(power),
  ...names(power),
  freeBytes: path => {
    entryAt(power.tree, path, 'freeBytes')
    return power.freeBytes
  },
  crash: seed => diskOn(crashed(power, seed)),
  setFreeBytes: bytes => {
    power.freeBytes = bytes
  },
  ignore: (...syncs) => {
    power.ignoring = syncs
  },
})

type OpenFiles = Pick<FilePort, 'open' | 'read' | 'write' | 'statOpen' | 'truncate' | 'syncData' | 'close'>

const openFiles = (power: Power): OpenFiles => ({
  open: (path, how) => {
    const file = how === 'create' ? createFile(power.tree, path) : fileAt(power.tree, path, 'open')
    const descriptor = power.tree.newId()
    power.opened.set(descriptor, { file, how })
    return { path, descriptor }
  },
  read: (file, into, offset, length, at) => openedFile(power, file, 'read').read(into, offset, length, at),
  write: (file, from, offset, length, at) => {
    const content = writableFile(power, file, 'write')
    const fits = length - Math.max(0, at + length - content.size - power.freeBytes)
    if (length > 0 && fits <= 0) fail('ENOSPC', 'write', file.path)
    resize(power, content, () => content.write(from.subarray(offset, offset + fits), at))
    return fits
  },
  statOpen: file => statOf(openedFile(power, file, 'statOpen')),
  truncate: (file, size) => {
    const content = writableFile(power, file, 'truncate')
    resize(power, content, () => content.truncate(size))
  },
  syncData: file => {
    const content = openedFile(power, file, 'syncData')
    if (!power.ignoring.includes('syncData')) content.sync()
  },
  close: file => {
    openedFile(power, file, 'close')
    power.opened.delete(file.descriptor)
  },
})

type Names = Pick<
  FilePort,
  'stat' | 'list' | 'makeFolder' | 'rename' | 'remove' | 'removeFolder' | 'syncFolder' | 'realPath'
>

const names = (power: Power): Names => ({
  stat: path => {
    const entry = power.tree.find(path, 'stat')
    return entry && statOf(entry)
  },
  list: path => {
    const entry = power.tree.find(path, 'list')
    if (entry instanceof FaultFile) fail('ENOTDIR', 'list', path)
    return entry instanceof FaultFolder ? [...entry.live.keys()].sort() : []
  },
  makeFolder: path => makeFolder(power.tree, path),
  rename: (from, to) => {
    const entry = entryAt(power.tree, from, 'rename')
    const target = power.tree.find(to, 'rename')
    if (entry === target) return
    requireReplaceable(entry, target, from, to)
    power.tree.move(from, to, entry)
    power.freeBytes += sizeOf(target)
  },
  remove: path => {
    const file = fileAt(power.tree, path, 'remove')
    power.tree.take(path, 'remove')
    power.freeBytes += file.size
  },
  removeFolder: path => {
    const entry = entryAt(power.tree, path, 'removeFolder')
    if (entry instanceof FaultFile) fail('ENOTDIR', 'removeFolder', path)
    if (entry instanceof FaultFolder && entry.live.size > 0) fail('ENOTEMPTY', 'removeFolder', path)
    power.tree.take(path, 'removeFolder')
  },
  syncFolder: path => {
    const entry = entryAt(power.tree, path, 'syncFolder')
    if (entry instanceof FaultFolder && !power.ignoring.includes('syncFolder')) power.tree.sync(entry)
  },
  realPath: path => {
    entryAt(power.tree, path, 'realPath')
    return resolve(path)
  },
})

/** Now and then nothing or everything un-synced is kept: the two most common outcomes in life. */
const crashed = ({ tree, freeBytes, ignoring }: Power, seed: number): Power => {
  const random = seededRandom(seed)
  const after = tree.crashed(random, pickOne(random, [0, 0.25, 0.5, 0.75, 1]) ?? 0)
  const regained = sizeOf(tree.root) - sizeOf(after.root)
  return { tree: after, opened: new Map(), freeBytes: freeBytes + regained, ignoring }
}

const createFile = (tree: FaultTree, path: string): FaultFile => {
  if (tree.find(path, 'open')) fail('EEXIST', 'open', path)
  const file = new FaultFile(tree.newId())
  tree.add(path, file, 'open')
  return file
}

const makeFolder = (tree: FaultTree, path: string): void => {
  const found = tree.find(path, 'makeFolder')
  if (found instanceof FaultFile) fail('EEXIST', 'makeFolder', path)
  if (found) return
  makeFolder(tree, dirname(resolve(path)))
  tree.add(path, new FaultFolder(tree.newId()), 'makeFolder')
}

const openedFile = ({ opened }: Power, { descriptor, path }: OpenFile, operation: string): FaultFile =>
  opened.get(descriptor)?.file ?? fail('EBADF', operation, path)

const writableFile = (power: Power, file: OpenFile, operation: string): FaultFile => {
  const content = openedFile(power, file, operation)
  return power.opened.get(file.descriptor)?.how === 'read' ? fail('EBADF', operation, file.path) : content
}

const resize = (power: Power, content: FaultFile, act: () => void): void => {
  const before = content.size
  act()
  power.freeBytes += before - content.size
}

const sizeOf = (entry: FaultEntry | undefined): number => {
  if (entry instanceof FaultFile) return entry.size
  let bytes = 0
  for (const held of entry?.live.values() ?? []) bytes += sizeOf(held)
  return bytes
}

const fail = (code: string, operation: string, path: string): never => {
  throw new DiskError(code, operation, path)
}

const entryAt = (tree: FaultTree, path: string, operation: string): FaultEntry =>
  tree.find(path, operation) ?? fail('ENOENT', operation, path)

const fileAt = (tree: FaultTree, path: string, operation: string): FaultFile => {
  const entry = entryAt(tree, path, operation)
  return entry instanceof FaultFile ? entry : fail('EISDIR', operation, path)
}

const statOf = (entry: FaultEntry): FileStat =>
  entry instanceof FaultFile
    ? { size: entry.size, identity: `${entry.id}`, isFolder: false, mode: 0o600 }
    : { size: 0, identity: `${entry.id}`, isFolder: true, mode: 0o700 }

const requireReplaceable = (
  entry: FaultEntry,
  target: FaultEntry | undefined,
  from: string,
  to: string,
): void => {
  if (entry instanceof FaultFolder && `${resolve(to)}/`.startsWith(`${resolve(from)}/`))
    fail('EINVAL', 'rename', from)
  if (!target) return
  if (entry instanceof FaultFile && target instanceof FaultFolder) fail('EISDIR', 'rename', from)
  if (entry instanceof FaultFolder && target instanceof FaultFile) fail('ENOTDIR', 'rename', from)
  if (target instanceof FaultFolder && target.live.size > 0) fail('ENOTEMPTY', 'rename', from)
}
