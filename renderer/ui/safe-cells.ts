import { safeCell } from '../../shared/kernel/safe-cell.ts'

export type CopiedTable = { readonly plain: string; readonly html: string }

/** The same cells for a text field and for a spreadsheet. */
export const copiedTable = (rows: readonly (readonly string[])[]): CopiedTable => {
  const cells = rows.map(row => row.map(safeCell))
  return {
    plain: cells.map(row => row.join('\t')).join('\r\n'),
    html: `<table>${cells.map(htmlRow).join('')}</table>`,
  }
}

const htmlRow = (cells: readonly string[], row: number): string => {
  const tag = row === 0 ? 'th' : 'td'
  return `<tr>${cells.map(cell => `<${tag} style="mso-number-format:'\\@'">${escaped(cell)}</${tag}>`).join('')}</tr>`
}

const marks: { readonly [char: string]: string } = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string): string => text.replace(/[&<>"]/gu, char => marks[char] ?? char)

/** @returns whether the clipboard took it: it does so only while the window has the focus. */
export const copyTable = async ({ plain, html }: CopiedTable): Promise<boolean> => {
  try {
    const asText = new Blob([plain], { type: 'text/plain' })
    const asTable = new Blob([html], { type: 'text/html' })
    await navigator.clipboard.write([new ClipboardItem({ 'text/plain': asText, 'text/html': asTable })])
    return true
  } catch {
    return false
  }
}
