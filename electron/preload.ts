import { contextBridge, ipcRenderer } from 'electron'
import type { Broadcast, WatchbookBridge } from '../shared/contract.ts'

/**
 * All that a page can reach. Inputs cross as JSON text: what arrives at the door has no prototype, no getter
 * and a length that can be measured before anything is parsed.
 */
const bridge: WatchbookBridge = Object.freeze({
  call: (name, input, options) => ipcRenderer.invoke('call', name, JSON.stringify(input), options),
  subscribe: listener => {
    const hear = (_event: unknown, news: Broadcast) => listener(news)
    ipcRenderer.on('news', hear)
    return () => void ipcRenderer.off('news', hear)
  },
} satisfies WatchbookBridge)

contextBridge.exposeInMainWorld('watchbook', bridge)
