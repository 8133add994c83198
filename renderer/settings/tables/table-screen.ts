import type { UseQueryResult } from '@tanstack/react-query'
import type { z } from 'zod'
import type { CallOptions, CommandAnswer } from '../../../shared/contract.ts'
import type { ShownVersion, TableRow } from '../../../shared/unit-table/index.ts'
import type { Refused } from '../../app/bridge.ts'
import type { SettingsPart } from '../../app/places.ts'
import type { TableBody, TableValues } from './table-values.ts'

export type TablePart = Exclude<SettingsPart, 'limits' | 'vehicles'>

/** Why, and upon which version. */
export type TableChange = { readonly reason: string; readonly revision: number }

/** Everything in which one table differs from another on the screen. */
export type TableScreen<Key extends string, Content> = {
  readonly part: TablePart
  readonly useRows: () => UseQueryResult<readonly TableRow<Key, Content>[], Refused>
  readonly useHistory: (key: Key) => UseQueryResult<readonly ShownVersion<Content>[], Refused>
  readonly set: (
    key: Key,
    content: Content,
    change: TableChange,
    options: CallOptions,
  ) => Promise<CommandAnswer>
  readonly restore: (key: Key, change: TableChange, options: CallOptions) => Promise<CommandAnswer>
  /** Heads of the columns: of the row's name, of its cells. */
  readonly heads: readonly [string, ...string[]]
  readonly tracks: string
  /** The cells are numbers: set right. */
  readonly hasFigures?: true
  readonly cellsOf: (key: Key, content: Content) => readonly string[]
  readonly ruleOf: (row: TableRow<Key, Content>) => string
  /** The row as the message line calls it: `来电的必填要素`. */
  readonly nameOf: (key: Key) => string
  /** The content in words, a line each. */
  readonly wordsOf: (key: Key, content: Content) => readonly string[]
  /** What a version changed, a line each. */
  readonly changesOf: (key: Key, before: Content, after: Content) => readonly string[]
  readonly affects: string
  /** Why there is nothing to set in this row; undefined where there is. */
  readonly whyFixed?: (key: Key) => string | undefined
  readonly bodyOf: (key: Key, content: Content) => TableBody
  readonly contentOf: (key: Key, body: TableBody) => Content
  readonly form: z.ZodType<TableValues, TableValues>
  readonly labels: { readonly [path: string]: string }
  readonly firstField: 'lines.0.text' | 'lines.0.isTicked' | `figures.${string}`
  readonly Fields: React.ComponentType<{ readonly row: TableRow<Key, Content> }>
}
