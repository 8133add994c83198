import { compareItemIds, shownNumber } from '../kernel/ids.ts'
import { compare } from '../kernel/reading.ts'
import type { EntryPage, EntryPageQuery, EntryRow, ShownEntry } from './contract.ts'
import type { ShownHandling } from './handling/contract.ts'
import { isIn, isIncomplete } from './handling/entry-state.ts'
import { registeredInWords } from './registered.ts'

type Filter = Pick<EntryPageQuery, 'types' | 'states' | 'text'>
type NameOf = (account: string) => string

/** Whether a row passes the filter row of the table; an empty filter passes everything. */
export const entryFilter = ({ types, states, text }: Filter): ((row: EntryRow) => boolean) => {
  const wanted = folded(text ?? '')
  return row =>
    (!types?.length || types.includes(row.type)) &&
    (!states?.length || states.some(state => isIn(row, state))) &&
    (wanted === '' || (isSought(row, states) && searched(row).some(field => folded(field).includes(wanted))))
}

/** Struck text is left out of a search unless it is asked for (domain.md §6). */
const isSought = ({ handling }: EntryRow, states: Filter['states']): boolean =>
  handling.stage !== 'struck' || states?.includes('struck') === true

const searched = ({ text, elements, itemId, registered }: EntryRow): string[] => [
  text,
  ...Object.values(elements).map(String),
  shownNumber(itemId),
  ...(registered ? [registeredInWords(registered)] : []),
]

/** Full-width forms and capitals make no difference. */
const folded = (text: string): string => text.normalize('NFKC').toLowerCase().trim()

type Happened = Pick<EntryRow, 'itemId' | 'occurredAt'>

/** Newest first unless asked otherwise; what happened at one instant, in the order of the items' birth. */
export const entryOrder =
  (order: EntryPageQuery['order'] = 'newest') =>
  (a: Happened, b: Happened): number =>
    (order === 'oldest' ? 1 : -1) *
    (compare(a.occurredAt, b.occurredAt) || compareItemIds(a.itemId, b.itemId))

export const entryCounts = (rows: readonly EntryRow[]): EntryPage['counts'] => ({
  all: rows.filter(row => row.handling.stage !== 'struck').length,
  incomplete: rows.filter(isIncomplete).length,
})

/** Answers `duty-log.page` from all rows of its range. */
export const entryPageOf = (rows: readonly EntryRow[], query: EntryPageQuery, nameOf: NameOf): EntryPage => {
  const found = rows.filter(entryFilter(query)).sort(entryOrder(query.order))
  const page = found.slice(query.offset, query.offset + query.limit)
  return { rows: page.map(row => shownEntry(row, nameOf)), total: found.length, counts: entryCounts(rows) }
}

export const shownEntry = (row: EntryRow, nameOf: NameOf): ShownEntry => ({
  ...row,
  byName: nameOf(row.by),
  recordedByName: nameOf(row.recordedBy),
  handling: shownHandling(row, nameOf),
  earlier: row.earlier.map(statement => ({ ...statement, byName: nameOf(statement.by) })),
})

const shownHandling = ({ handling }: EntryRow, nameOf: NameOf): ShownHandling => ({
  ...handling,
  acts: handling.acts.map(act => ({ ...act, byName: nameOf(act.by) })),
  forwardings: handling.forwardings.map(to =>
    to.acknowledged ? { ...to, signedBy: nameOf(to.acknowledged.by) } : to,
  ),
})
