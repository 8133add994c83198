import Papa from 'papaparse'
import { withoutUnseen } from '../kernel/text.ts'

/** One line of a table that was pasted, or read from a file. */
export type Cells = readonly string[]

const delimiters = ['\t', ',', ';', '，', '|']
const rowsToHead = 20

const headOfNames = /姓\s*名|名字/u

/**
 * The lines of a pasted table or of the text of a CSV file, each cell tidied. Never throws.
 * @param head what the line of the heads holds, by which the sign between the cells is told.
 */
export const recordsIn = (text: string, head = headOfNames): readonly Cells[] => {
  const table = text.replace(/^\uFEFF/u, '')
  const delimiter = delimiterOf(table, head)
  const quoted = Papa.parse<string[]>(table, { delimiter })
  // A quotation mark that is never closed would swallow the rest of the list: then marks are characters.
  const isOpen = quoted.errors.some(({ type }) => type === 'Quotes')
  const { data } = isOpen ? Papa.parse<string[]>(table, { delimiter, quoteChar: '\u0000' }) : quoted
  return data.map(cells => cells.map(tidyCell))
}

export const isBlank = (cells: Cells): boolean => cells.every(cell => cell === '')

/** The first line that is one of heads; titles may stand above it. @param columnsIn undefined for any other line. */
export const headIn = <Columns>(
  records: readonly Cells[],
  columnsIn: (cells: Cells) => Columns | undefined,
): { readonly place: number; readonly columns: Columns } | undefined => {
  for (const [place, cells] of records.slice(0, rowsToHead).entries()) {
    const columns = columnsIn(cells)
    if (columns) return { place, columns }
  }
  return undefined
}

/** The sign that occurs most in the line of the heads. */
const delimiterOf = (text: string, isHead: RegExp): string => {
  const head = text.split(/\r\n?|\n/u, rowsToHead).find(line => isHead.test(line)) ?? ''
  const count = (sign: string): number => head.split(sign).length
  return [...delimiters].sort((a, b) => count(b) - count(a))[0] ?? ','
}

/** Spreadsheets guard figures as `="0102"` or `'0102`; line feeds within a cell are spaces. */
const tidyCell = (cell: string): string =>
  withoutUnseen(cell)
    .text.replace(/[\u200B-\u200F\u2060]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^="(.*)"$/u, '$1')
    .replace(/^'/u, '')

/** Whether a spreadsheet made a rounded figure of a long number: `1.38E+10`. */
export const isMangled = (cell: string): boolean => /\dE\+?\d/iu.test(cell)
