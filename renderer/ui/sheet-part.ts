/** A table of a sheet: its columns in millimetres; the heads stand again on every page. */
export type SheetTable = {
  readonly id: string
  readonly label: string
  readonly columns: readonly {
    readonly id: string
    readonly head: string
    readonly mm: number
    readonly isCentred?: boolean
  }[]
}

/** A part of a sheet that is never divided between two pages. */
export type SheetPart = {
  readonly key: string
  readonly keepsWithNext?: boolean
  /** The first of a page, whatever room is left on the one before. */
  readonly startsPage?: boolean
} & (
  | { readonly kind: 'block'; readonly content: React.ReactNode }
  | {
      readonly kind: 'row'
      readonly table: SheetTable
      readonly cells: readonly React.ReactNode[]
      readonly isStruck?: boolean
    }
  /** Over the whole width of its table. */
  | { readonly kind: 'span'; readonly table: SheetTable; readonly content: React.ReactNode }
)

type Rows = Extract<SheetPart, { readonly table: SheetTable }>
/** What stands together: a block, or the rows of one table that follow one another. */
export type SheetGroup = { readonly key: string } & (
  | { readonly block: React.ReactNode }
  | { readonly table: SheetTable; readonly rows: readonly Rows[] }
)

export const groupsOf = (parts: readonly SheetPart[]): readonly SheetGroup[] => {
  const groups: SheetGroup[] = []
  for (const part of parts) {
    const last = groups.at(-1)
    if (part.kind === 'block') groups.push({ key: part.key, block: part.content })
    else if (last && 'table' in last && last.table.id === part.table.id)
      groups.splice(-1, 1, { ...last, rows: [...last.rows, part] })
    else groups.push({ key: part.key, table: part.table, rows: [part] })
  }
  return groups
}
