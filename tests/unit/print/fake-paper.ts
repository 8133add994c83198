import type { PaperSide } from '../../../electron/print/paper-side.ts'

export type FakePaper = PaperSide & {
  /** What came out: printers by name, or `pdf`. */
  readonly out: string[]
}

/** A computer with a printer that always prints, and a person who always chooses the same file; or otherwise, as told. */
export const fakePaper = (told: Partial<PaperSide> = {}): FakePaper => {
  const out: string[] = []
  return {
    out,
    printers: async () => [{ name: 'laser', label: '值班室打印机' }],
    chooseFile: async (_window, name, kind) => (kind === 'pdf' ? '/sheet.pdf' : `/${name}`),
    print: async (_window, printer = 'usual') => {
      out.push(printer)
      return undefined
    },
    pdf: async () => {
      out.push('pdf')
      return new TextEncoder().encode('%PDF-1.4')
    },
    ...told,
  }
}
