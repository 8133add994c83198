import { join } from 'node:path'
import type { FilePort } from '../disk/file-port.ts'
import { readFile } from '../disk/read-file.ts'
import { sha256Hex } from '../journal/sha256.ts'
import { BackupFailed } from './failures.ts'
import { type Manifest, type ManifestFound, manifestName, newestGeneral, readManifest } from './manifest.ts'

/** A backup at a place: the folder that it lies in, and what it says of itself. */
export type FoundBackup = { readonly folder: string; readonly name: string; readonly manifest: Manifest }

/** A backup under a name that no reader takes for one; its leading dot keeps it out of sight. */
export const unfinishedPrefix = '.unfinished-'
export const keysName = 'keys.wrapped'
/** Written before the backup gets its name and takes the former's place after it: cut short between, this one counts. */
export const newKeysName = 'keys.wrapped.new'

/** Backups with a whole manifest, the one that reaches furthest first: by what it holds, since clocks may be wrong. @throws DiskError. */
export const backupsAt = (port: FilePort, place: string): readonly FoundBackup[] =>
  foldersAt(port, place)
    .flatMap(name => {
      const manifest = readManifest(port, join(place, name))
      return typeof manifest === 'string' ? [] : [{ folder: join(place, name), name, manifest }]
    })
    .sort((a, b) => -compareReach(a, b))

/**
 * The backup that is meant by a path: the newest of a place, or the one whose own folder it is.
 * @throws DiskError; BackupFailed where none is there, or the newest is of a later program or altered.
 */
export const backupMeant = (port: FilePort, path: string): FoundBackup & { readonly place: string } => {
  const own = readManifest(port, path)
  if (own !== 'missing') {
    const name = path.split(/[\\/]/).at(-1) ?? path
    return { folder: path, name, manifest: readable(own, name), place: join(path, '..') }
  }
  const [newest] = backupsAt(port, path)
  for (const name of foldersAt(port, path))
    if (name >= (newest?.name ?? '')) readable(readManifest(port, join(path, name)), name)
  if (!newest) throw new BackupFailed('backup.none-there', { place: path })
  return { ...newest, place: path }
}

/** One of a later name that cannot be read might be the newest: nobody is given an older one in its place without knowing. */
const readable = (found: ManifestFound, name: string): Manifest => {
  if (found === 'newer') throw new BackupFailed('backup.newer', { backup: name })
  if (typeof found === 'string')
    throw new BackupFailed('backup.altered', { backup: name, file: manifestName })
  return found
}

/** The sealed keys that belong to the newest backup of a place; `altered` where neither file is the one it names. @throws DiskError. */
export const keysAt = (port: FilePort, place: string): Uint8Array | 'none' | 'altered' => {
  const wanted = backupsAt(port, place)[0]?.manifest.keys
  if (wanted === undefined) return 'none'
  for (const name of [keysName, newKeysName]) {
    const bytes = port.stat(join(place, name)) && readFile(port, join(place, name))
    if (bytes && sha256Hex(bytes) === wanted) return bytes
  }
  return 'altered'
}

const backupForm = /^[A-Z]-[0-9A-Z]{4}-\d{8}T\d{6}Z(-\d+)?$/

/** Folders that bear the name of a backup. */
export const foldersAt = (port: FilePort, place: string): readonly string[] =>
  port.list(place).filter(name => backupForm.test(name) && port.stat(join(place, name))?.isFolder)

/** `D-7K2M-20261130T081500Z`, with a number behind it where that is taken. */
export const newBackupName = (port: FilePort, place: string, station: string, takenAt: string): string => {
  const name = `${station}-${takenAt.replace(/[-:]|\.\d+/g, '')}`
  for (let number = 1; ; number++) {
    const tried = number === 1 ? name : `${name}-${number}`
    if (!port.stat(join(place, tried))) return tried
  }
}

const compareReach = (a: FoundBackup, b: FoundBackup): number => {
  const [first, second] = [newestGeneral(a.manifest.chains), newestGeneral(b.manifest.chains)]
  return first.n - second.n || first.seq - second.seq || (a.manifest.takenAt < b.manifest.takenAt ? -1 : 1)
}
