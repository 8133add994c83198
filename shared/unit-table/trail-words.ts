import { because, changed, type EventWords, type Told, type WordsAround } from '../kernel/trail-words.ts'
import { type TableRead, versionsOf } from './state.ts'
import type { UnitTable } from './table.ts'

/** How a feature's table is put into words. */
type InWords<Key extends string, Content, Data, Around> = {
  readonly table: UnitTable<Key, Content>
  readonly stateOf: (around: Around) => TableRead<Content>
  /** Which row the event sets, and what stands in it from then on. */
  readonly rowOf: (data: Data) => { readonly key: string; readonly content: Content }
  /** `name: value` by what stands in the row; of a list, one row. */
  readonly facts: (key: Key, content: Content) => { readonly [what: string]: string }
}

type Words<Data, Around> = (data: Data, around: Around) => EventWords

/** What the trail says of a row that was set, and of one that was set back: what stood in it and what stands in it now. */
export const tableWords = <
  Key extends string,
  Content,
  Data extends { readonly reason: string },
  Around extends WordsAround,
>(
  words: InWords<Key, Content, Data, Around>,
): { readonly changed: Words<Data, Around>; readonly restored: Words<Data, Around> } => ({
  changed: (data, around) => rowInWords(words, '改设', data, around),
  restored: (data, around) => rowInWords(words, '恢复默认', data, around),
})

const rowInWords = <
  Key extends string,
  Content,
  Data extends { readonly reason: string },
  Around extends WordsAround,
>(
  { table, stateOf, rowOf, facts }: InWords<Key, Content, Data, Around>,
  act: string,
  data: Data,
  around: Around,
): EventWords => {
  const { key, content } = rowOf(data)
  const known = table.keys.find(row => row === key)
  if (known === undefined) return { act, about: key, told: [], ...because(data.reason) }
  const before = facts(known, contentBefore(table, stateOf(around), known, around))
  const told = Object.entries(facts(known, content)).flatMap(([what, after]): readonly Told[] =>
    changed(what, before[what], after),
  )
  return { act, about: table.nameOf(known), told, ...because(data.reason) }
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
