import { DiskError, type FilePort } from '../disk/file-port.ts'
import { beginReplacing, type PartlyWritten } from '../disk/replace-in-parts.ts'

/** One step of writing a table into a file; each is answered before the next is asked. */
export type TableAsk =
  | { readonly kind: 'begin'; readonly path: string }
  | { readonly kind: 'add'; readonly text: string }
  | { readonly kind: 'end' }
  | { readonly kind: 'drop' }

/** `code` is the operating system's; then nothing is left of the file. */
export type TableAnswer = { readonly ok: true } | { readonly ok: false; readonly code: string }

/** Beside the window's work: a worker. A slow stick holds up the export, and nobody else. */
export type TablePort = (ask: TableAsk) => Promise<TableAnswer>

/** Spreadsheets take the text for UTF-8 by this mark. */
const byteOrderMark = '\uFEFF'

/** Writes one table at a time. Never throws for the disk. */
export const createTableFile = (port: FilePort): ((ask: TableAsk) => TableAnswer) => {
  let file: PartlyWritten | undefined

  const drop = (): void => {
    file?.drop()
    file = undefined
  }
  const step = (ask: TableAsk): void => {
    switch (ask.kind) {
      case 'begin':
        drop()
        file = beginReplacing(port, ask.path)
        file.add(Buffer.from(byteOrderMark))
        return
      case 'add':
        file?.add(Buffer.from(ask.text))
        return
      case 'end':
        file?.finish()
        file = undefined
        return
      case 'drop':
        drop()
    }
  }
  return ask => {
    try {
      step(ask)
      return { ok: true }
    } catch (cause) {
      if (!(cause instanceof DiskError)) throw cause
      drop()
      return { ok: false, code: cause.code }
    }
  }
}

/** In the caller's own thread. */
export const createTableHere = (port: FilePort): TablePort => {
  const write = createTableFile(port)
  return async ask => write(ask)
}
