import { basename, join } from 'node:path'
import { app, BrowserWindow, dialog, type SaveDialogOptions, type WebContents, webContents } from 'electron'
import type { FileKind, PaperSide } from './paper-side.ts'

/** The page itself says how large it is and keeps its margins: one layout for screen, printer and file. */
const asThePageSays = { printBackground: true, preferCSSPageSize: true } as const

const saveWords: { readonly [K in FileKind]: Pick<SaveDialogOptions, 'title' | 'filters'> } = {
  pdf: { title: '存为 PDF', filters: [{ name: 'PDF', extensions: ['pdf'] }] },
  csv: { title: '导出轨迹', filters: [{ name: 'CSV', extensions: ['csv'] }] },
}

/** Electron's printing of the page that stands in a window. */
export const electronPaper: PaperSide = {
  printers: async windowId => {
    const found = await contentsOf(windowId).getPrintersAsync()
    return found.map(({ name, displayName }) => ({ name, label: displayName || name }))
  },
  chooseFile: async (windowId, name, kind) => {
    const window = BrowserWindow.fromWebContents(contentsOf(windowId))
    const options = {
      ...saveWords[kind],
      defaultPath: join(app.getPath('documents'), basename(name)),
    }
    const { canceled, filePath } = await (window
      ? dialog.showSaveDialog(window, options)
      : dialog.showSaveDialog(options))
    return canceled || !filePath ? undefined : filePath
  },
  print: (windowId, printer) =>
    new Promise(done => {
      const options = {
        silent: true,
        pageSize: 'A4',
        margins: { marginType: 'none' },
        printBackground: true,
        ...(printer !== undefined && { deviceName: printer }),
      } as const
      contentsOf(windowId).print(options, (isOut, why) => done(isOut ? undefined : why || 'failed'))
    }),
  pdf: windowId => contentsOf(windowId).printToPDF({ ...asThePageSays, pageSize: 'A4' }),
}

/** The door has looked: the call came from this very page. */
const contentsOf = (windowId: number): WebContents => {
  const contents = webContents.fromId(windowId)
  if (!contents) throw new Error('the page is gone')
  return contents
}
