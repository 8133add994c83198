import { shownTime } from '../calendar/index.ts'
import type { Context } from '../kernel/context.ts'
import { refuse } from '../kernel/decision.ts'
import type { Refusal } from '../kernel/refusal.ts'
import type { UnitTableRefusal } from './refusals.ts'
import { lastVersionOf, type TableRead, versionsOf } from './state.ts'
import type { UnitTable } from './table.ts'
import { inForce } from './views.ts'

/** The versions so far and the names of those who made them. */
export type TableSurroundings<Content> = {
  readonly state: TableRead<Content>
  readonly nameOf: (account: string) => string
}

/** Which row, and how many of its versions were seen. */
type Asked<Key> = { readonly key: Key; readonly revision: number | undefined }
type When = Pick<Context, 'now' | 'timeZone'>
type No = Refusal<UnitTableRefusal>

/** What stands against setting a row so, by the versions alone; else the revision that the new version bears. */
export const nextVersion = <Key extends string, Content>(
  table: UnitTable<Key, Content>,
  around: TableSurroundings<Content>,
  { content, ...asked }: Asked<Key> & { readonly content: Content },
  when: When,
): No | { readonly ok: true; readonly revision: number } =>
  staleRevision(table, around, asked, when) ??
  (table.isSame(content, inForce(table, around.state, asked.key))
    ? refuse('unit-table.nothing-changed', { what: table.nameOf(asked.key) })
    : next(around, asked.key))

/** The same for the return to what is shipped. */
export const nextRestored = <Key extends string, Content>(
  table: UnitTable<Key, Content>,
  around: TableSurroundings<Content>,
  asked: Asked<Key>,
  when: When,
): No | { readonly ok: true; readonly revision: number } =>
  staleRevision(table, around, asked, when) ??
  (table.isSame(table.shipped(asked.key), inForce(table, around.state, asked.key))
    ? refuse('unit-table.default-already', { what: table.nameOf(asked.key) })
    : next(around, asked.key))

/** One more than the highest; concurrent versions of two stations may have left fewer numbers than versions. */
const next = ({ state }: TableSurroundings<unknown>, key: string) =>
  ({ ok: true, revision: (lastVersionOf(state, key)?.revision ?? 0) + 1 }) as const

const staleRevision = <Key extends string, Content>(
  table: UnitTable<Key, Content>,
  { state, nameOf }: TableSurroundings<Content>,
  { key, revision }: Asked<Key>,
  { now, timeZone }: When,
): No | undefined => {
  const last = lastVersionOf(state, key)
  if (!last || revision === undefined || revision === versionsOf(state, key).length) return undefined
  const at = shownTime(last.at, timeZone, now)
  return refuse('unit-table.revision-stale', { name: nameOf(last.by), at, what: table.nameOf(key) })
}
