import { compareItemIds, shownNumber } from '../kernel/ids.ts'
import { compare } from '../kernel/reading.ts'
import type { EntryPage, EntryPageQuery, EntryRow, ShownEntry } from './contract.ts'
import { registeredInWords } from './registered.ts'

type Filter = Pick<EntryPageQuery, 'types' | 'states' | 'text'>
type NameOf = (account: string) => string

/** Whether a row passes the filter row of the table; an empty filter passes everything. */
export const entryFilter = ({ types, states, text }: Filter): ((row: EntryRow) => boolean) => {
  const wanted = folded(text ?? '')
  return row =>
    (!types?.length || types.includes(row.type)) &&
    (!states?.length || states.includes(stateOf(row))) &&
    (wanted === '' || searched(row).some(field => folded(field).includes(wanted)))
}

export const stateOf = (row: Pick<EntryRow, 'missing'>): 'incomplete' | 'complete' =>
  row.missing.length > 0 ? 'incomplete' : 'complete'

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
  all: rows.length,
  incomplete: rows.filter(row => stateOf(row) === 'incomplete').length,
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
  earlier: row.earlier.map(statement => ({ ...statement, byName: nameOf(statement.by) })),
})
