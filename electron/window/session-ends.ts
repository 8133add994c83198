import { type BrowserWindow, powerMonitor } from 'electron'
import { createIdleWatch } from './idle-watch.ts'

/** Why a session ended without its owner asking. */
export type EndReason = 'idle' | 'suspend' | 'reload'

export type SessionEndPorts = {
  readonly monotonicMs: () => number
  readonly idleLockMinutes: () => number
  /** Ends the session of that window, if there is one, and has its page emptied. */
  readonly end: (windowId: number, reason: EndReason) => void
}

const lookEveryMs = 1_000

/** Everything that ends a session from outside (reliability.md §5). */
export const watchForSessionEnds = (window: BrowserWindow, ports: SessionEndPorts): void => {
  const { webContents } = window
  const { id } = webContents
  const end = (reason: EndReason) => () => ports.end(id, reason)
  powerMonitor.on('suspend', end('suspend'))
  powerMonitor.on('lock-screen', end('suspend'))
  webContents.on('render-process-gone', end('reload'))
  webContents.on('did-navigate', end('reload'))
  endWhenIdle(window, ports)
}

const endWhenIdle = (window: BrowserWindow, { monotonicMs, idleLockMinutes, end }: SessionEndPorts): void => {
  const { id } = window.webContents
  const watch = createIdleWatch({
    monotonicMs,
    limitMinutes: idleLockMinutes,
    onIdle: () => end(id, 'idle'),
  })
  window.webContents.on('input-event', watch.touched)
  const looking = setInterval(watch.look, lookEveryMs)
  window.once('closed', () => clearInterval(looking))
}
