import type { TableRow } from '../../../shared/unit-table/index.ts'
import { fill } from '../../app/fill.ts'
import { type Around, changedBy } from '../limit-line.ts'
import type { TableScreen } from './table-screen.ts'
import { tableText as text } from './text.ts'

/** One line of the list, ready to show. */
export type TableLine = {
  readonly key: string
  readonly label: string
  readonly cells: readonly string[]
  readonly rule: string
  readonly isChanged: boolean
  /** `赵雯 11-23 14:31`. */
  readonly changed: string
}

export const tableLines = <Key extends string, Content>(
  { cellsOf, ruleOf }: Pick<TableScreen<Key, Content>, 'cellsOf' | 'ruleOf'>,
  rows: readonly TableRow<Key, Content>[],
  around: Around,
): readonly TableLine[] =>
  rows.map(row => ({
    key: row.key,
    label: row.label,
    cells: cellsOf(row.key, row.content),
    rule: ruleOf(row),
    isChanged: row.changed !== undefined,
    changed: row.changed ? changedBy(row.changed, around) : '',
  }))

/** `共 16 项，已改 1 项`. */
export const tableTotal = (rows: readonly TableRow<string, unknown>[]): string => {
  const count = rows.filter(({ changed }) => changed).length
  const changed = count > 0 ? fill(text.some, { count }) : text.none
  return fill(text.total, { total: rows.length, changed })
}
