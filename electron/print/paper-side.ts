import type { ShownPrinter } from '../../shared/sheet/contract.ts'

export type FileKind = 'pdf' | 'csv'

/** What the computer can do with the page of a window. */
export type PaperSide = {
  /** Printers of this computer, the usual one first. */
  readonly printers: (windowId: number) => Promise<readonly ShownPrinter[]>
  /** Asks the person where a file of that name is to lie; undefined where he thought better of it. */
  readonly chooseFile: (windowId: number, name: string, kind: FileKind) => Promise<string | undefined>
  /** Prints what the page shows on paper. @returns why not, in the words of the system; undefined where it went out. */
  readonly print: (windowId: number, printer: string | undefined) => Promise<string | undefined>
  /** What the page shows on paper, as a PDF. */
  readonly pdf: (windowId: number) => Promise<Uint8Array>
}
