import { DiskError, type FilePort } from './file-port.ts'

/** The calls of a FilePort, `create` being an `open` that creates. */
export type Operation = keyof FilePort | 'create'

/** What a full or read-only disk refuses; it still reads. */
export const writingOperations = [
  'create',
  'write',
  'truncate',
  'syncData',
  'makeFolder',
  'rename',
  'remove',
  'removeFolder',
  'syncFolder',
] as const satisfies readonly Operation[]

export type Fault = {
  /** The number, from 1, of the operation that fails. Without it none does. */
  readonly failAt?: number
  /** Default `EIO`. */
  readonly code?: string
  /**
   * `once` (default): that operation alone. `forever`: it and every later one. `short-write`: it writes half of
   * what it should. `short-then-fail`: and the write after it fails with `code`, as on a disk that fills up.
   */
  readonly mode?: 'once' | 'forever' | 'short-write' | 'short-then-fail'
  /** Counts and fails only these; default all. */
  readonly only?: readonly Operation[]
  /** Called before each counted operation, to look at the disk (or cut its power) at just that point. */
  readonly before?: (operation: Operation, number: number) => void
}

export type FaultPort = FilePort & {
  /** How many operations were counted so far: a test loops N = 1, 2, 3 … until a run ends before N. */
  readonly operations: () => number
}

/** Passes everything on to `inner`, except what the fault takes. */
export const createFaultPort = (inner: FilePort, fault: Fault = {}): FaultPort => {
  const outcomes = new Outcomes(fault)

  const pass = <T>(operation: Operation, path: string, act: () => T): T => {
    if (outcomes.next(operation) === 'fails') throw failure(fault, operation, path)
    return act()
  }

  return {
    open: (path, how) => pass(how === 'create' ? 'create' : 'open', path, () => inner.open(path, how)),
    read: (file, ...range) => pass('read', file.path, () => inner.read(file, ...range)),
    write: (file, from, offset, length, at) => {
      const outcome = outcomes.next('write')
      if (outcome === 'fails') throw failure(fault, 'write', file.path)
      return inner.write(file, from, offset, outcome === 'is short' ? Math.ceil(length / 2) : length, at)
    },
    statOpen: file => pass('statOpen', file.path, () => inner.statOpen(file)),
    truncate: (file, size) => pass('truncate', file.path, () => inner.truncate(file, size)),
    syncData: file => pass('syncData', file.path, () => inner.syncData(file)),
    close: file => {
      const outcome = outcomes.next('close')
      inner.close(file) // as close(2) does, even where it reports an error
      if (outcome === 'fails') throw failure(fault, 'close', file.path)
    },
    stat: path => pass('stat', path, () => inner.stat(path)),
    list: folder => pass('list', folder, () => inner.list(folder)),
    makeFolder: path => pass('makeFolder', path, () => inner.makeFolder(path)),
    rename: (from, to) => pass('rename', from, () => inner.rename(from, to)),
    remove: path => pass('remove', path, () => inner.remove(path)),
    removeFolder: path => pass('removeFolder', path, () => inner.removeFolder(path)),
    syncFolder: path => pass('syncFolder', path, () => inner.syncFolder(path)),
    freeBytes: path => pass('freeBytes', path, () => inner.freeBytes(path)),
    realPath: path => pass('realPath', path, () => inner.realPath(path)),
    operations: () => outcomes.counted,
  }
}

type Outcome = 'passes' | 'is short' | 'fails'

/** Counts, and says of each operation how it ends. */
class Outcomes {
  counted = 0
  #nextWriteFails = false
  constructor(readonly fault: Fault) {}

  next(operation: Operation): Outcome {
    if (this.fault.only && !this.fault.only.includes(operation)) return 'passes'
    this.counted++
    this.fault.before?.(operation, this.counted)
    if (operation === 'write' && this.#nextWriteFails) return this.#failThisWrite()
    return this.#isReached() ? this.#outcomeOf(operation) : 'passes'
  }

  #isReached(): boolean {
    const { failAt = Number.POSITIVE_INFINITY, mode } = this.fault
    return mode === 'forever' ? this.counted >= failAt : this.counted === failAt
  }

  #outcomeOf(operation: Operation): Outcome {
    const { mode = 'once' } = this.fault
    if (mode === 'once' || mode === 'forever') return 'fails'
    this.#nextWriteFails = mode === 'short-then-fail' && operation === 'write'
    return operation === 'write' ? 'is short' : 'passes'
  }

  #failThisWrite(): Outcome {
    this.#nextWriteFails = false
    return 'fails'
  }
}

const failure = ({ code = 'EIO' }: Fault, operation: Operation, path: string): DiskError =>
  new DiskError(code, operation, path)
