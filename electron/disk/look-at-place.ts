import { spawnSync } from 'node:child_process'
import { readFileSync, statfsSync } from 'node:fs'
import { dirname } from 'node:path'
import { type FolderPlace, type PlaceFacts, placeOf } from './folder-place.ts'
import { type Mount, mountOf, parseMountInfo, parseMountOutput } from './mount-table.ts'
import { realDisk } from './real-disk.ts'

/**
 * Where a data folder stands, or would stand where it does not exist yet. Throws DiskError where the path
 * cannot be followed.
 */
export const lookAtPlace = (folder: string): FolderPlace => placeOf(factsOf(realPathOfNearest(folder)))

const realPathOfNearest = (folder: string): string =>
  realDisk.stat(folder) || dirname(folder) === folder
    ? realDisk.realPath(folder)
    : realPathOfNearest(dirname(folder))

const factsOf = (path: string): PlaceFacts => {
  const { platform } = process
  if (platform === 'win32') return { platform, path }
  const mount = mountOf(mountsOn(platform), path)
  if (platform !== 'linux') return { platform, path, mountType: mount?.type }
  const fileSystemType = statfsSync(path).type
  return { platform, path, fileSystemType, mountType: mount?.type, devicePath: devicePathOf(mount) }
}

/** Empty where the table cannot be read; then statfs alone decides. */
const mountsOn = (platform: NodeJS.Platform): readonly Mount[] => {
  if (platform === 'linux') return parseMountInfo(textOrNothing('/proc/self/mountinfo'))
  return parseMountOutput(spawnSync('/sbin/mount', { encoding: 'utf8' }).stdout ?? '')
}

const textOrNothing = (path: string): string => {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

const devicePathOf = (mount: Mount | undefined): string | undefined => {
  const entry = `/sys/dev/block/${mount?.device}`
  return mount && realDisk.stat(entry) ? realDisk.realPath(entry) : undefined
}
