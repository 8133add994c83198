import { BrowserWindow, type IpcMainInvokeEvent, ipcMain } from 'electron'
import type { Broadcast } from '../../shared/contract.ts'
import { refuse } from '../../shared/kernel/decision.ts'
import { isOurs } from '../window/content-policy.ts'
import type { RawCall } from './admit.ts'

export type DoorPorts = {
  /** Whether a page with this id stands in a window that we opened. */
  readonly isKnown: (windowId: number) => boolean
  /** Checks and runs a call whose sender is proven. */
  readonly answer: (call: RawCall) => Promise<unknown>
  readonly onBreakdown: (cause: unknown) => void
}

/** The one channel by which a page reaches the book. Nothing thrown ever reaches the page: it gets a refusal. */
export const openDoor = ({ isKnown, answer, onBreakdown }: DoorPorts): void =>
  ipcMain.handle('call', async (event, name: unknown, text: unknown, options: unknown) => {
    const windowId = event.sender.id
    if (!isOurPage(event) || !isKnown(windowId)) return refuse('door.unknown-request')
    try {
      return await answer({ windowId, name, text, options })
    } catch (cause) {
      onBreakdown(cause)
      return refuse('door.broken-down')
    }
  })

/** The main frame of a page of ours; a frame that is gone meanwhile is nobody's. */
const isOurPage = ({ senderFrame }: IpcMainInvokeEvent): boolean =>
  senderFrame !== null && senderFrame.parent === null && isOurs(senderFrame.url)

/** Tells every window; what it says is no secret: a position, kinds of events, that a session ended. */
export const broadcast = (news: Broadcast): void => {
  for (const { webContents } of BrowserWindow.getAllWindows()) webContents.send('news', news)
}
