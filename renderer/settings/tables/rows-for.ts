const columnsInLine = 32
const mostRows = 8

/** How many rows a text takes in the narrow column: a full-width character takes two columns, others about one. */
export const rowsFor = (text: string): number => {
  const columns = [...text].reduce((sum, character) => sum + (character > '\u2E7F' ? 2 : 1.2), 0)
  return Math.min(Math.max(Math.ceil(columns / columnsInLine), 1), mostRows)
}
