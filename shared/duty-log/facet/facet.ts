import type { EntryRow } from '../contract.ts'
import type { EntryType } from '../entry-types.ts'
import { type Brief, briefOf } from '../handling/entry-state.ts'

/** What the store keeps of every entry beside its lines, so that a list of a million is narrowed and sorted unread. */
export type EntryFacet = Brief & {
  readonly type: EntryType
  /** Whoever wrote it down first; then everybody else who stated or did something about it, in the order of the ids. */
  readonly people: readonly string[]
}

/** The facet of a row as it stands. */
export const facetOf = (row: EntryRow): EntryFacet => {
  const others = [row, ...row.earlier, ...row.handling.acts].map(({ by }) => by)
  return { ...briefOf(row), type: row.type, people: withPeople([row.recordedBy], others) }
}

export const withPeople = (people: readonly string[], added: readonly string[]): readonly string[] => {
  const [first = '', ...others] = people
  const fresh = added.filter(account => !people.includes(account))
  return fresh.length === 0 ? people : [first, ...[...new Set([...others, ...fresh])].sort()]
}
