import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { App } from 'electron'

/**
 * Gives each data folder an Electron profile of its own, so that the single-instance lock is one of that book: the
 * demonstration may stand beside the real one. A profile named on the command line is left alone.
 */
export const keepProfileOf = (app: App, folder: string): void => {
  if (app.commandLine.hasSwitch('user-data-dir')) return
  const mark = createHash('sha256').update(folder).digest('hex').slice(0, 16)
  app.setPath('userData', join(app.getPath('appData'), 'watchbook', mark))
}
