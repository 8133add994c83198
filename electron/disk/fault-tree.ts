import { basename, dirname, resolve } from 'node:path'
import { FaultFile } from './fault-file.ts'
import { DiskError } from './file-port.ts'
import type { Random } from './seeded-random.ts'

export type FaultEntry = FaultFolder | FaultFile

/** A folder with the names a reader sees now and those that survive a power cut. */
export class FaultFolder {
  live = new Map<string, FaultEntry>()
  readonly durable = new Map<string, FaultEntry>()
  constructor(readonly id: number) {}
}

type NameChange =
  | { readonly kind: 'add'; readonly at: Place; readonly entry: FaultEntry }
  | { readonly kind: 'take'; readonly at: Place }
  | {
      readonly kind: 'move'
      readonly from: Place
      readonly at: Place
      readonly entry: FaultEntry
      readonly replaces: boolean
    }
type Place = { readonly folder: FaultFolder; readonly name: string }

/** The names of the FaultDisk: folders, and every change of a name that was not synced yet. */
export class FaultTree {
  #changes: NameChange[] = []
  constructor(
    readonly root: FaultFolder,
    private nextId = root.id + 1,
  ) {}

  newId(): number {
    return this.nextId++
  }

  /** undefined where nothing is; throws `ENOTDIR` where the way leads through a file. */
  find(path: string, operation: string): FaultEntry | undefined {
    let entry: FaultEntry | undefined = this.root
    for (const name of namesOf(path)) {
      if (entry instanceof FaultFile) throw new DiskError('ENOTDIR', operation, path)
      entry = entry?.live.get(name)
    }
    return entry
  }

  add(path: string, entry: FaultEntry, operation: string): void {
    const at = this.#placeOf(path, operation)
    at.folder.live.set(at.name, entry)
    this.#changes.push({ kind: 'add', at, entry })
  }

  take(path: string, operation: string): void {
    const at = this.#placeOf(path, operation)
    at.folder.live.delete(at.name)
    this.#changes.push({ kind: 'take', at })
  }

  move(fromPath: string, toPath: string, entry: FaultEntry): void {
    const from = this.#placeOf(fromPath, 'rename')
    const at = this.#placeOf(toPath, 'rename')
    const replaces = at.folder.live.has(at.name)
    from.folder.live.delete(from.name)
    at.folder.live.set(at.name, entry)
    this.#changes.push({ kind: 'move', from, at, entry, replaces })
  }

  /**
   * Makes the names in `folder` durable. A move between two folders is one transaction on every file system
   * we run on, so it takes along what came before it in the other folder.
   */
  sync(folder: FaultFolder): void {
    const settled = this.#changesOf(folder)
    for (const change of this.#changes) if (settled.has(change)) apply(change, at => at.durable)
    this.#changes = this.#changes.filter(change => !settled.has(change))
  }

  /** The tree as it may be found after a power cut now; shares nothing that either of the two could change. */
  crashed(random: Random, keep: number): FaultTree {
    const copies = new Copies(random, keep)
    const after = new FaultTree(copies.ofFolder(this.root), this.nextId)
    for (const change of this.#survivors(random, keep)) apply(change, at => copies.ofFolder(at).live, copies)
    copies.settle()
    return after
  }

  #placeOf(path: string, operation: string): Place {
    const folder = this.find(dirname(resolve(path)), operation)
    if (!folder) throw new DiskError('ENOENT', operation, path)
    if (folder instanceof FaultFile) throw new DiskError('ENOTDIR', operation, path)
    return { folder, name: basename(path) }
  }

  #changesOf(folder: FaultFolder): ReadonlySet<NameChange> {
    const folders = new Set([folder])
    const found = new Set<NameChange>()
    for (const change of [...this.#changes].reverse()) {
      const touched = change.kind === 'move' ? [change.from.folder, change.at.folder] : [change.at.folder]
      if (!touched.some(one => folders.has(one))) continue
      found.add(change)
      for (const one of touched) folders.add(one)
    }
    return found
  }

  /** A file that moved twice cannot have made only the second move. */
  #survivors(random: Random, keep: number): readonly NameChange[] {
    const moved = new Set<FaultEntry>()
    const survives = (change: NameChange): boolean => {
      const isKept = random() < keep || (change.kind === 'move' && moved.has(change.entry))
      if (isKept && change.kind === 'move') moved.add(change.entry)
      return isKept
    }
    return [...this.#changes].reverse().filter(survives).reverse()
  }
}

/** What each file and folder became in the crash; a file with two names is still one file. */
class Copies {
  readonly #files = new Map<FaultFile, FaultFile>()
  readonly #folders = new Map<FaultFolder, FaultFolder>()
  constructor(
    readonly random: Random,
    readonly keep: number,
  ) {}

  of(entry: FaultEntry): FaultEntry {
    return entry instanceof FaultFile ? this.#ofFile(entry) : this.ofFolder(entry)
  }

  ofFolder(folder: FaultFolder): FaultFolder {
    const known = this.#folders.get(folder)
    if (known) return known
    const copy = new FaultFolder(folder.id)
    this.#folders.set(folder, copy)
    for (const [name, entry] of folder.durable) copy.live.set(name, this.of(entry))
    return copy
  }

  settle(): void {
    for (const folder of this.#folders.values())
      for (const [name, entry] of folder.live) folder.durable.set(name, entry)
  }

  #ofFile(file: FaultFile): FaultFile {
    const copy = this.#files.get(file) ?? file.crashed(this.random, this.keep)
    this.#files.set(file, copy)
    return copy
  }
}

/** A change that stands on one that was lost (a name still taken) is lost with it. */
const apply = (
  change: NameChange,
  namesIn: (folder: FaultFolder) => Map<string, FaultEntry>,
  copies?: Copies,
): void => {
  const names = namesIn(change.at.folder)
  if (change.kind === 'take') return void names.delete(change.at.name)
  const entry = copies?.of(change.entry) ?? change.entry
  const mayReplace = change.kind === 'move' && change.replaces
  if (names.has(change.at.name) && !mayReplace) return
  if (change.kind === 'move') removeWhere(namesIn(change.from.folder), change.from.name, entry)
  names.set(change.at.name, entry)
}

const removeWhere = (names: Map<string, FaultEntry>, name: string, entry: FaultEntry): void => {
  if (names.get(name) === entry) names.delete(name)
}

const namesOf = (path: string): readonly string[] =>
  resolve(path)
    .split(/[\\/]/)
    .filter(name => name !== '')
