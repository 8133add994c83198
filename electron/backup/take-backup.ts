import { join, relative, resolve, sep } from 'node:path'
import type { FilePort } from '../disk/file-port.ts'
import { readFile } from '../disk/read-file.ts'
import { replaceFile } from '../disk/replace-file.ts'
import { sha256Hex } from '../journal/sha256.ts'
import { verifyFolder } from '../journal/verify.ts'
import { type BookFacts, bookFacts } from './book-facts.ts'
import { copyPrefix, digestOfPrefix, type Tick, writeNew } from './copy-file.ts'
import { atPlace, BackupFailed } from './failures.ts'
import { type Manifest, type ManifestFile, manifestBytes, manifestName } from './manifest.ts'
import { backupsAt, keysName, newBackupName, newKeysName, unfinishedPrefix } from './place.ts'
import { readRecoveryPub } from './recovery-key.ts'
import { type Piece, type Survey, surveyBook } from './survey.ts'
import { removeTree, syncNames, syncTree, whereKnown } from './trees.ts'
import { wrapKeys } from './wrapped-keys.ts'

export type BackupWish = {
  /** The data folder; its book may be open and written to. */
  readonly folder: string
  /** Where backups are kept: an existing folder, of this station alone. */
  readonly place: string
  readonly now: string
  /** So many of the newest stay. */
  readonly keep: number
}

/** Bytes dealt with, and in all: copied, read back, verified. */
export type BackupProgress = (done: number, total: number) => void

export type BackupTaken = {
  readonly name: string
  readonly takenAt: string
  readonly bytes: number
  readonly chains: Manifest['chains']
  /** Whether the month keys went along: only where the book has a recovery key. */
  readonly hasKeys: boolean
}

/**
 * Takes a backup while the book goes on being written to: for each file the part up to the head, under a temporary
 * name; read back, verified whole, and only then named. Whatever interrupts it, earlier backups stand.
 * @param watch told the progress; throws to give up. @throws BackupFailed; DiskError where the book cannot be read.
 */
export const takeBackup = async (
  port: FilePort,
  wish: BackupWish,
  watch: BackupProgress = () => {},
): Promise<BackupTaken> => {
  const { folder, place, now } = wish
  const survey = surveyBook(port, folder)
  const facts = bookFacts(port, folder)
  const publicKey = readRecoveryPub(port, folder)
  const keys = publicKey === undefined ? undefined : await wrapKeys(port, folder, publicKey)
  requirePlace(port, wish, facts.station)
  requireRoom(port, place, survey)
  const name = atPlace(place, () => newBackupName(port, place, facts.station, now))
  const temporary = join(place, `${unfinishedPrefix}${name}`)
  try {
    const tick = ticking(survey, watch)
    const files = survey.pieces.map(piece => copyPiece(port, { folder, to: temporary, place, piece }, tick))
    const manifest = manifestOf({ survey, facts, files, now, keys })
    atPlace(place, () => writeNew(port, join(temporary, manifestName), manifestBytes(manifest)))
    atPlace(place, () => checkCopy(port, temporary, manifest, tick))
    atPlace(place, () => giveName(port, { place, temporary, name, keys }))
    atPlace(place, () => prune(port, place, name, wish.keep))
    const bytes = files.reduce((sum, { size }) => sum + size, 0)
    return { name, takenAt: now, bytes, chains: manifest.chains, hasKeys: keys !== undefined }
  } catch (cause) {
    leaveNothing(port, temporary)
    throw cause
  }
}

/** @throws BackupFailed. */
const requirePlace = (port: FilePort, { folder, place }: BackupWish, station: string): void =>
  atPlace(place, () => {
    if (!port.stat(place)?.isFolder) throw new BackupFailed('backup.place-gone', { place })
    if (isWithin(place, folder) || isWithin(folder, place))
      throw new BackupFailed('backup.place-in-book', { place })
    const other = backupsAt(port, place).find(({ manifest }) => manifest.station !== station)
    if (other) {
      const { unit, stationName } = other.manifest
      throw new BackupFailed('backup.place-of-another', { place, unit, station: stationName })
    }
    for (const name of port.list(place))
      if (name.startsWith(`${unfinishedPrefix}${station}-`)) removeTree(port, join(place, name))
  })

const isWithin = (inner: string, outer: string): boolean => {
  const path = relative(resolve(outer), resolve(inner))
  return (
    path === '' || (path !== '..' && !path.startsWith(`..${sep}`) && resolve(outer, path) === resolve(inner))
  )
}

const sizeOf = (piece: Piece): number => ('bytes' in piece ? piece.bytes.length : piece.size)

const totalOf = ({ pieces }: Survey): number => pieces.reduce((sum, piece) => sum + sizeOf(piece), 0)

/** Said before anything is written, where it can be known. */
const requireRoom = (port: FilePort, place: string, survey: Survey): void => {
  const [needed, free] = [totalOf(survey), atPlace(place, () => port.freeBytes(place))]
  if (free < needed)
    throw new BackupFailed('backup.place-full', { place, code: `${megabytes(needed)} > ${megabytes(free)}` })
}

const megabytes = (bytes: number): string => `${Math.ceil(bytes / 1_000_000)} MB`

/** Every byte is copied, and read back; the verification that follows tells nothing of how far it is. */
const ticking = (survey: Survey, watch: BackupProgress): Tick => {
  const total = 2 * totalOf(survey)
  let done = 0
  return bytes => {
    done += bytes
    watch(Math.min(done, total), total)
  }
}

type Copying = {
  readonly folder: string
  readonly to: string
  readonly place: string
  readonly piece: Piece
}

/** Source and place are told apart: a stick that was pulled out is no damage of the book. */
const copyPiece = (port: FilePort, { folder, to, place, piece }: Copying, tick: Tick): ManifestFile => {
  const { path } = piece
  if ('bytes' in piece) {
    atPlace(place, () => writeNew(port, join(to, path), piece.bytes))
    tick(piece.bytes.length)
    return { path, size: piece.bytes.length, sha256: sha256Hex(piece.bytes) }
  }
  const sha256 = atPlace(place, () => copyPrefix(port, join(folder, path), join(to, path), piece.size, tick))
  if (sha256 === undefined) throw new BackupFailed('backup.book-unsound', { what: path })
  return { path, size: piece.size, sha256 }
}

type Taken = {
  readonly survey: Survey
  readonly facts: BookFacts
  readonly files: readonly ManifestFile[]
  readonly now: string
  readonly keys: Uint8Array | undefined
}

const manifestOf = ({ survey, facts, files, now, keys }: Taken): Manifest => ({
  format: 1,
  ...facts,
  takenAt: now,
  chains: Object.fromEntries(
    Object.entries(survey.heads).map(([chain, { seq, hash }]) => [chain, { seq, hash }]),
  ),
  files: [...files],
  ...(keys && { keys: sha256Hex(keys) }),
})

/** What lies there now is what was meant, and is a sound book. @throws BackupFailed. */
const checkCopy = (port: FilePort, temporary: string, { files, chains }: Manifest, tick: Tick): void => {
  for (const { path, size, sha256 } of files)
    if (digestOfPrefix(port, join(temporary, path), size, tick) !== sha256)
      throw new BackupFailed('backup.read-back', { file: path })
  const report = verifyFolder(port, temporary, () => tick(0))
  const [problem] = report.problems
  if (problem) throw new BackupFailed('backup.book-unsound', { what: `${problem.file} ${problem.what}` })
  for (const [chain, { hash }] of Object.entries(chains))
    if (report.chains[chain]?.head !== hash) throw new BackupFailed('backup.book-unsound', { what: chain })
}

type Naming = {
  readonly place: string
  readonly temporary: string
  readonly name: string
  readonly keys: Uint8Array | undefined
}

/** Names are on the disk before the rename: what has its name is whole, whenever the power goes. */
const giveName = (port: FilePort, { place, temporary, name, keys }: Naming): void => {
  settleKeys(port, place)
  if (keys) whereKnown(() => replaceFile(port, join(place, newKeysName), keys))
  syncTree(port, temporary)
  port.rename(temporary, join(place, name))
  syncNames(port, place)
  settleKeys(port, place)
}

/** Keys that were written for the newest backup take the place of the former ones, also where a kill came between. */
const settleKeys = (port: FilePort, place: string): void => {
  const fresh = join(place, newKeysName)
  const wanted = backupsAt(port, place)[0]?.manifest.keys
  if (wanted === undefined || !port.stat(fresh) || sha256Hex(readFile(port, fresh)) !== wanted) return
  port.rename(fresh, join(place, keysName))
  syncNames(port, place)
}

/** The newest holds all that older ones do; some stay for the case that it turns out to be damaged. */
const prune = (port: FilePort, place: string, taken: string, keep: number): void => {
  for (const { name } of backupsAt(port, place).slice(Math.max(1, keep))) {
    if (name === taken) continue
    const away = join(place, `${unfinishedPrefix}${name}`)
    port.rename(join(place, name), away)
    removeTree(port, away)
  }
}

/** What cannot be removed now is swept by the next backup. */
const leaveNothing = (port: FilePort, temporary: string): void => {
  try {
    removeTree(port, temporary)
  } catch {
    // The place is gone or write-protected: what is left there bears no name of a backup.
  }
}
