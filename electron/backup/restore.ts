import { join } from 'node:path'
import { bookRestored } from '../../shared/backup/index.ts'
import { limitOf } from '../../shared/settings/index.ts'
import type { FilePort } from '../disk/file-port.ts'
import { readChainOpening } from '../journal/chain-opening.ts'
import { goOn } from '../journal/go-on.ts'
import { verifyFolder } from '../journal/verify.ts'
import type { Clock, Random } from '../ports.ts'
import { copyPrefix, type Tick, writeNew } from './copy-file.ts'
import { BackupFailed } from './failures.ts'
import type { Manifest } from './manifest.ts'
import { backupMeant, type FoundBackup, keysAt } from './place.ts'
import type { BackupProgress } from './take-backup.ts'
import { removeTree, syncNames, syncTree } from './trees.ts'
import { unwrapKeys } from './wrapped-keys.ts'

export type RestoreWish = {
  /** A place, whose newest backup is meant, or the folder of one backup. */
  readonly from: string
  /** Missing or empty; its parent must be there. */
  readonly into: string
  /** From the recovery sheet; without it particulars of outside persons cannot be read. */
  readonly privateKey?: string | undefined
  /** A person vouches for the computer's time. */
  readonly confirmsClock?: boolean | undefined
  /** The highest chain number of the folder that it takes the place of. */
  readonly highestKnown?: number
}

export type RestorePorts = { readonly port: FilePort; readonly clock: Clock; readonly random: Random }

export type Restored = {
  readonly backup: string
  readonly takenAt: string
  readonly station: string
  /** Where the backup's chains ended, and n of those that go on from them. */
  readonly chains: Manifest['chains']
  readonly n: number
  readonly hasKeys: boolean
}

/**
 * Makes a book of a backup: copied and compared with its manifest, verified, gone on with in the next chain of both
 * realms, verified again, and only then named. Whatever interrupts it, `into` is as it was. @param watch told the
 * progress; throws to give up. @throws BackupFailed; DiskError.
 */
export const restoreBackup = async (
  ports: RestorePorts,
  wish: RestoreWish,
  watch: BackupProgress = () => {},
): Promise<Restored> => {
  const { port } = ports
  const { into, privateKey } = wish
  const backup = backupMeant(port, wish.from)
  requireEmpty(port, into)
  const keys = await keysFor(port, backup, privateKey)
  const temporary = `${into}.restoring`
  removeTree(port, temporary)
  try {
    copyBackup(port, backup, temporary, tickingOver(backup.manifest, watch))
    requireSound(port, temporary, backup)
    requireClock(ports, temporary, backup, wish)
    for (const { path, bytes } of keys) writeNew(port, join(temporary, path), bytes)
    const n = continueBook(ports, temporary, backup, { ...wish, hasKeys: keys.length > 0 })
    giveName(port, temporary, into)
    const { takenAt, station, chains } = backup.manifest
    return { backup: backup.name, takenAt, station, chains, n, hasKeys: keys.length > 0 }
  } catch (cause) {
    removeTree(port, temporary)
    throw cause
  }
}

const requireEmpty = (port: FilePort, into: string): void => {
  const found = port.stat(into)
  if (found && (!found.isFolder || port.list(into).length > 0))
    throw new BackupFailed('backup.folder-not-empty', { folder: into })
}

type Meant = ReturnType<typeof backupMeant>

/** Sealed keys that were altered are damage of the place, even where nobody has the private half at hand. */
const keysFor = async (port: FilePort, { place, name, manifest }: Meant, privateKey: string | undefined) => {
  if (manifest.keys === undefined) return []
  const sealed = keysAt(port, place)
  if (sealed === 'altered') throw new BackupFailed('backup.altered', { backup: name, file: 'keys.wrapped' })
  if (privateKey === undefined || sealed === 'none') return []
  const keys = await unwrapKeys(sealed, privateKey)
  if (!keys) throw new BackupFailed('backup.key-wrong')
  return keys
}

const tickingOver = ({ files }: Manifest, watch: BackupProgress): Tick => {
  const total = files.reduce((sum, { size }) => sum + size, 0)
  let done = 0
  return bytes => {
    done += bytes
    watch(done, total)
  }
}

const copyBackup = (
  port: FilePort,
  { folder, name, manifest }: FoundBackup,
  to: string,
  tick: Tick,
): void => {
  for (const { path, size, sha256 } of manifest.files) {
    const found = port.stat(join(folder, path))
    if (!found || found.size < size) throw new BackupFailed('backup.short', { backup: name, file: path })
    const isSame =
      found.size === size && copyPrefix(port, join(folder, path), join(to, path), size, tick) === sha256
    if (!isSame) throw new BackupFailed('backup.altered', { backup: name, file: path })
  }
}

const requireSound = (port: FilePort, folder: string, { name, manifest }: FoundBackup): void => {
  const report = verifyFolder(port, folder)
  const [problem] = report.problems
  const unsound = (what: string) => new BackupFailed('backup.not-sound', { backup: name, what })
  if (problem) throw unsound(`${problem.file} ${problem.what}`)
  for (const [chain, { hash }] of Object.entries(manifest.chains))
    if (report.chains[chain]?.head !== hash) throw unsound(chain)
}

/** As at the opening of a book: a wrong year must not move it there. A demonstration's days are its own. */
const requireClock = (
  { port, clock }: RestorePorts,
  folder: string,
  { manifest }: FoundBackup,
  { confirmsClock }: RestoreWish,
): void => {
  const { lastAt, station, chains } = manifest
  const opening = readChainOpening(
    port,
    folder,
    Object.keys(chains).find(chain => chain.startsWith(`${station}.general.`)) ?? '',
  )
  if (confirmsClock || (typeof opening !== 'string' && opening.demo)) return
  const aheadMs = clock.nowMs() - Date.parse(lastAt)
  if (aheadMs < -clockMayBeBackMs || aheadMs > clockMayLeapMs)
    throw new BackupFailed('backup.clock-doubtful', { lastAt, now: clock.now() })
}

/** The unit's own limits stand in the book that is still to be opened. */
const clockMayBeBackMs = limitOf('clock.back').initial * 1000
const clockMayLeapMs = limitOf('clock.leap').initial * 86_400_000

const continueBook = (
  { port, clock, random }: RestorePorts,
  folder: string,
  backup: FoundBackup,
  { highestKnown = 0, hasKeys }: RestoreWish & { readonly hasKeys: boolean },
): number => {
  const { station } = backup.manifest
  const told = bookRestored({ backup: backup.name, takenAt: backup.manifest.takenAt, hasKeys })
  const n = goOn(port, { folder, station, highestKnown, besides: [told], clock, random })
  const [problem] = verifyFolder(port, folder).problems
  if (problem)
    throw new BackupFailed('backup.not-sound', {
      backup: backup.name,
      what: `${problem.file} ${problem.what}`,
    })
  return n
}

/** An empty folder in its way goes: Windows does not rename over one. */
const giveName = (port: FilePort, temporary: string, into: string): void => {
  syncTree(port, temporary)
  if (port.stat(into)) port.removeFolder(into)
  port.rename(temporary, into)
  syncNames(port, join(into, '..'))
}
