import { BrowserWindow, screen, type WebContents } from 'electron'
import type { FilePort } from '../disk/file-port.ts'
import { appOrigin } from './content-policy.ts'
import { areaFor, keepPlacement, readPlacement, smallest } from './placement.ts'

export type WindowOptions = {
  readonly port: FilePort
  readonly preload: string
  /** In-memory, so that nothing of the pages stays on the disk. */
  readonly partition: string
  /** File of Electron's own folder that holds size and place. */
  readonly placementFile: string
  /** Shown until the page is painted, so that night is never interrupted by a white flash. */
  readonly background: string
  readonly hasDevTools: boolean
  readonly page: '/index.html' | '/start.html'
}

/** The main window: one per station, shown once its page is painted. */
export const openWindow = (options: WindowOptions): BrowserWindow => {
  const kept = readPlacement(options.port, options.placementFile)
  const window = new BrowserWindow({
    ...areaFor(
      kept,
      screen.getAllDisplays().map(display => display.workArea),
    ),
    minWidth: smallest.width,
    minHeight: smallest.height,
    show: false,
    title: '值守簿',
    backgroundColor: options.background,
    webPreferences: preferences(options),
  })
  window.once('ready-to-show', () => show(window, kept.isMaximised))
  window.on('close', () =>
    keepPlacement(options.port, options.placementFile, {
      area: window.getNormalBounds(),
      isMaximised: window.isMaximized(),
    }),
  )
  void window.loadURL(`${appOrigin}${options.page}`)
  return window
}

const preferences = ({ preload, partition, hasDevTools }: WindowOptions): Electron.WebPreferences => ({
  preload,
  partition,
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  webviewTag: false,
  spellcheck: false,
  devTools: hasDevTools,
  navigateOnDragDrop: false,
  disableDialogs: true,
  enableWebSQL: false,
  disableBlinkFeatures: 'FileSystemAccessLocal',
  backgroundThrottling: false,
  // An alarm rings where nobody has touched anything yet.
  autoplayPolicy: 'no-user-gesture-required',
})

const show = (window: BrowserWindow, isMaximised: boolean): void => {
  if (isMaximised) window.maximize()
  window.show()
}

/** A second start ends here: the first window comes to the front. */
export const bringToFront = (window: BrowserWindow): void => {
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}

/** A page whose process is gone is loaded anew; its session ended with it. */
export const reviveAfterCrash = (contents: WebContents): void => {
  contents.on('render-process-gone', (_event, { reason }) => {
    if (reason !== 'clean-exit') contents.reload()
  })
}
