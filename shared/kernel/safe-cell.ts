/** A cell that a spreadsheet would take for a formula is written as text; a cell is one line. */
export const safeCell = (text: string): string => {
  const line = text.replace(/[\t\r\n]+/gu, ' ').trim()
  return /^[=+\-@＝＋－＠]/u.test(line) ? `'${line}` : line
}
