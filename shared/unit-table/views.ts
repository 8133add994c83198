import type { ShownVersion, TableRow, Version } from './contract.ts'
import { lastVersionOf, type TableRead, versionsOf } from './state.ts'
import type { UnitTable } from './table.ts'

type NameOf = (account: string) => string

/** What counts now for a row. */
export const inForce = <Key extends string, Content>(
  { shipped, read }: UnitTable<Key, Content>,
  state: TableRead<Content>,
  key: Key,
): Content => {
  const last = lastVersionOf(state, key)
  if (last?.kind !== 'changed') return shipped(key)
  return read ? read(key, last.content) : last.content
}

/** Answers the list of a table, in the order of its rows. */
export const tableRows = <Key extends string, Content>(
  table: UnitTable<Key, Content>,
  state: TableRead<Content>,
  nameOf: NameOf,
): readonly TableRow<Key, Content>[] =>
  table.keys.map(key => {
    const content = inForce(table, state, key)
    const last = lastVersionOf(state, key)
    const isOwn = !table.isSame(content, table.shipped(key))
    return {
      key,
      label: table.labelOf(key),
      content,
      default: table.shipped(key),
      revision: versionsOf(state, key).length,
      ...(last && isOwn && { changed: shownVersion(last, nameOf) }),
    }
  })

/** Answers the history of a row: every version, newest first. */
export const tableHistory = <Content>(
  state: TableRead<Content>,
  key: string,
  nameOf: NameOf,
): readonly ShownVersion<Content>[] =>
  versionsOf(state, key)
    .map(version => shownVersion(version, nameOf))
    .reverse()

const shownVersion = <Content>(version: Version<Content>, nameOf: NameOf): ShownVersion<Content> => ({
  ...version,
  byName: nameOf(version.by),
})

export const isSameList = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((one, place) => one === b[place])
