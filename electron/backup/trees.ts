import { join } from 'node:path'
import { DiskError, type FilePort } from '../disk/file-port.ts'

/** Removes a folder with all that is in it; nothing where none is. For what a backup or restore made itself. @throws DiskError. */
export const removeTree = (port: FilePort, folder: string): void => {
  if (!port.stat(folder)) return
  for (const name of port.list(folder)) {
    const path = join(folder, name)
    if (port.stat(path)?.isFolder) removeTree(port, path)
    else port.remove(path)
  }
  port.removeFolder(folder)
}

/** Every name in it and below survives a power cut when this returns. @throws DiskError. */
export const syncTree = (port: FilePort, folder: string): void => {
  for (const name of port.list(folder))
    if (port.stat(join(folder, name))?.isFolder) syncTree(port, join(folder, name))
  syncNames(port, folder)
}

/** What file systems of servers and sticks answer that know no sync of a folder: there nothing better can be had. */
const unknownCall = ['EINVAL', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS']

/** The names in a folder survive a power cut when this returns, where its file system can promise that. @throws DiskError. */
export const syncNames = (port: FilePort, folder: string): void => whereKnown(() => port.syncFolder(folder))

/** Runs what ends with the sync of a folder. @throws DiskError, but for a sync that is unknown there. */
export const whereKnown = (act: () => void): void => {
  try {
    act()
  } catch (cause) {
    const isUnknown =
      cause instanceof DiskError && cause.operation === 'syncFolder' && unknownCall.includes(cause.code)
    if (!isUnknown) throw cause
  }
}
