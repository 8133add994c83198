import { partsOfText } from '../../ui/sheet-lines.ts'
import type { SheetPart, SheetTable } from '../../ui/sheet-part.ts'

/** Full-width characters that a line over the whole width holds, and lines that a part may have: it is never divided. */
const room = { perLine: 46, lines: 24 } as const

type NotedRow = {
  readonly key: string
  readonly table: SheetTable
  readonly cells: readonly React.ReactNode[]
  /** What else is to be said. */
  readonly notes: readonly string[]
}

/** A row of a register and under it, over the whole width, what else is to be said: however much it is, it goes on pages. */
export const notedRow = ({ key, table, cells, notes }: NotedRow): readonly SheetPart[] => {
  const parts = notes.length === 0 ? [] : partsOfText(notes.join('；'), room.perLine, room.lines)
  return [
    { kind: 'row', key, table, cells, ...(parts.length > 0 && { keepsWithNext: true }) },
    ...parts.map(
      (part, place): SheetPart => ({
        kind: 'span',
        key: `${key} note ${place}`,
        table,
        content: <span className="sheet-under">{part}</span>,
      }),
    ),
  ]
}

/** A heading that stands with what follows it. */
export const titlePart = (key: string, content: string): SheetPart => ({
  kind: 'block',
  key,
  keepsWithNext: true,
  content: <p className="sheet-subtitle">{content}</p>,
})

/** What a table says that has no rows. */
export const emptyPart = (key: string, table: SheetTable, content: string): SheetPart => ({
  kind: 'span',
  key,
  table,
  content,
})

/** Two words below each other, the second one small; alone where there is no second. */
export const withNote = (word: string, ...notes: readonly string[]): React.ReactNode => (
  <>
    {word}
    {notes
      .filter(note => note !== '')
      .map(note => (
        <span key={note} className="sheet-note">
          {note}
        </span>
      ))}
  </>
)
