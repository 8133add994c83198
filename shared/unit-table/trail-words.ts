import { because, changed, type EventWords, type Told, type WordsAround } from '../kernel/trail-words.ts'
import { type TableRead, versionsOf } from './state.ts'
import type { UnitTable } from './table.ts'

type InWords<Key extends string, Content> = {
  readonly table: UnitTable<Key, Content>
  readonly state: TableRead<Content>
  /** `name: value` by what stands in the row; of a list, one row. */
  readonly facts: (key: Key, content: Content) => { readonly [what: string]: string }
}

type Set<Content> = { readonly key: string; readonly content: Content; readonly reason: string }

/** A row of a table that was set, or set back: what stood in it and what stands in it now. */
export const tableWords = <Key extends string, Content>(
  { table, state, facts }: InWords<Key, Content>,
  act: string,
  { key, content, reason }: Set<Content>,
  around: WordsAround,
): EventWords => {
  const known = table.keys.find(row => row === key)
  if (known === undefined) return { act, about: key, told: [], ...because(reason) }
  const before = facts(known, contentBefore(table, state, known, around))
  const told = Object.entries(facts(known, content)).flatMap(([what, after]): readonly Told[] =>
    changed(what, before[what], after),
  )
  return { act, about: table.nameOf(known), told, ...because(reason) }
}

/** The version before the one that this line made; before the first, what is shipped. */
const contentBefore = <Key extends string, Content>(
  table: UnitTable<Key, Content>,
  state: TableRead<Content>,
  key: Key,
  { meta }: WordsAround,
): Content => {
  const versions = versionsOf(state, key)
  const place = versions.findIndex(({ hash }) => hash === meta.hash)
  return versions[place - 1]?.content ?? table.shipped(key)
}
