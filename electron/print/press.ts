import { refuse } from '../../shared/kernel/decision.ts'
import type { Refusal } from '../../shared/kernel/refusal.ts'
import type { RecoveryShellRefusal } from '../../shared/recovery/index.ts'
import type { PaperWay, PrintSheet, SheetName, ShownPrinter } from '../../shared/sheet/contract.ts'
import { fileNameOf, type SheetRefusal } from '../../shared/sheet/index.ts'
import { DiskError, type FilePort } from '../disk/file-port.ts'
import { replaceFile } from '../disk/replace-file.ts'
import type { PaperSide } from './paper-side.ts'

type Answer<T> = T | Refusal<SheetRefusal>

/** A journalled print whose paper is still to come. */
export type Granted = { readonly seq: number; readonly n: number; readonly way: PaperWay }

/**
 * Makes papers, one for each journalled print and none without. What was granted to a window, and the file that its
 * person chose, lie here and never with the page.
 */
export type Press = {
  readonly printers: (windowId: number) => Promise<readonly ShownPrinter[]>
  readonly chooseFile: (windowId: number, sheet: SheetName) => Promise<{ readonly isChosen: boolean }>
  /** The line stands in the journal: its paper may come out, once. */
  readonly grant: (windowId: number, print: Granted) => void
  /** Why a print must not be journalled, since no paper could follow it. */
  readonly whyNot: (windowId: number, way: PrintSheet['way']) => Promise<Refusal<SheetRefusal> | undefined>
  /**
   * A recovery key was drawn at this window, by nobody before the set-up: for the same person its sheet may come out, on
   * paper alone, and again where a page jammed.
   */
  readonly grantRecovery: (windowId: number, account: string | undefined) => void
  readonly printRecovery: (
    windowId: number,
    account: string | undefined,
  ) => Promise<null | Refusal<RecoveryShellRefusal>>
  readonly putOut: (
    windowId: number,
    asked: { readonly seq: number; readonly printer?: string | undefined },
  ) => Promise<Answer<{ readonly file?: string }>>
}

export const createPress = (port: FilePort, side: PaperSide): Press => {
  const granted = new Map<number, Granted>()
  const files = new Map<number, string>()
  const recoveries = new Map<number, { readonly account: string | undefined; readonly left: number }>()

  const taken = <T>(held: Map<number, T>, windowId: number): T | undefined => {
    const one = held.get(windowId)
    held.delete(windowId)
    return one
  }

  return {
    printers: side.printers,
    chooseFile: async (windowId, sheet) => {
      files.delete(windowId)
      const file = await side.chooseFile(windowId, fileNameOf(sheet), 'pdf')
      if (file !== undefined) files.set(windowId, file)
      return { isChosen: file !== undefined }
    },
    whyNot: async (windowId, way) => {
      if (way === 'pdf') return files.has(windowId) ? undefined : refuse('sheet.no-file')
      return (await side.printers(windowId)).length > 0 ? undefined : refuse('sheet.no-printer')
    },
    grant: (windowId, print) => granted.set(windowId, print),
    grantRecovery: (windowId, account) => recoveries.set(windowId, { account, left: mostRecoverySheets }),
    printRecovery: async (windowId, account) => {
      const drawn = recoveries.get(windowId)
      if (!drawn || drawn.account !== account || drawn.left === 0) return refuse('recovery.not-drawn')
      if ((await side.printers(windowId)).length === 0) return refuse('recovery.no-printer')
      recoveries.set(windowId, { account, left: drawn.left - 1 })
      const cause = await side.print(windowId, undefined)
      return cause === undefined ? null : refuse('recovery.not-printed', { cause })
    },
    putOut: async (windowId, { seq, printer }) => {
      const print = granted.get(windowId)
      if (print?.seq !== seq) return refuse('sheet.not-journalled')
      granted.delete(windowId)
      if (print.way === 'printer') return printed(print, await side.print(windowId, printer))
      const file = taken(files, windowId)
      return file === undefined
        ? refuse('sheet.no-file')
        : written(port, print, file, await side.pdf(windowId))
    },
  }
}

/** So often the sheet of one key comes out at most. */
const mostRecoverySheets = 5

const printed = ({ n }: Granted, cause: string | undefined): Answer<Record<string, never>> =>
  cause === undefined ? {} : refuse('sheet.not-printed', { n, cause })

const written = (
  port: FilePort,
  { n }: Granted,
  file: string,
  bytes: Uint8Array,
): Answer<{ readonly file: string }> => {
  try {
    replaceFile(port, file, bytes)
    return { file }
  } catch (cause) {
    if (!(cause instanceof DiskError)) throw cause
    return refuse('sheet.not-written', { n, cause: cause.code })
  }
}
