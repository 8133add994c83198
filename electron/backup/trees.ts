import { join } from 'node:path'
import type { FilePort } from '../disk/file-port.ts'

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
  port.syncFolder(folder)
}
