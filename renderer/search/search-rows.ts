import { shownTime } from '../../shared/calendar/index.ts'
import { entryTypes } from '../../shared/duty-log/entry-types.ts'
import { parseItemId, shownNumber } from '../../shared/kernel/ids.ts'
import type { Passage, SearchHit } from '../../shared/search/contract.ts'
import { fill } from '../app/fill.ts'
import { searchText as text } from './text.ts'

/** One line of the list, ready to show. */
export type SearchRow = Pick<SearchHit, 'itemId' | 'passages'> & {
  readonly number: string
  readonly time: string
  readonly type: string
  readonly by: string
  readonly tags: readonly string[]
  readonly isStruck: boolean
}

export type MonthOfHits = {
  readonly month: string
  readonly title: string
  readonly rows: readonly SearchRow[]
}

type Around = { readonly timeZone: string; readonly now: string }

/** Hits in their order, by the month in which each item was first written down. */
export const monthsOf = (hits: readonly SearchHit[], around: Around): readonly MonthOfHits[] => {
  const months: { month: string; title: string; rows: SearchRow[] }[] = []
  for (const hit of hits) {
    const { month = '' } = parseItemId(hit.itemId) ?? {}
    const last = months.at(-1)
    if (last?.month === month) last.rows.push(rowOf(hit, around))
    else months.push({ month, title: titleOf(month), rows: [rowOf(hit, around)] })
  }
  return months
}

const titleOf = (month: string): string =>
  fill(text.month, { year: month.slice(0, 4), month: String(Number(month.slice(5))) })

const rowOf = (hit: SearchHit, { timeZone, now }: Around): SearchRow => ({
  itemId: hit.itemId,
  passages: hit.passages,
  number: shownNumber(hit.itemId),
  time: shownTime(hit.occurredAt, timeZone, now),
  type: hit.isOutgoing && hit.type === 'telephone' ? text.outgoing : entryTypes[hit.type].label,
  by: hit.recordedByName,
  isStruck: hit.isStruck,
  tags: [
    ...(hit.isStruck ? [text.struck] : []),
    ...(hit.found === 'earlier' ? [text.earlierHit] : []),
    ...(hit.isIncomplete ? [text.incomplete] : []),
    ...(hit.isCorrected ? [text.corrected] : []),
    ...(hit.isLate ? [text.late] : []),
  ],
})

export type Piece = { readonly from: number; readonly text: string; readonly isMarked: boolean }

/** The text in pieces, those that match told apart. */
export const piecesOf = ({ text: whole, marks }: Passage): readonly Piece[] => {
  const pieces: Piece[] = []
  let done = 0
  for (const [from, to] of marks) {
    pieces.push({ from: done, text: whole.slice(done, from), isMarked: false })
    pieces.push({ from, text: whole.slice(from, to), isMarked: true })
    done = to
  }
  return [...pieces, { from: done, text: whole.slice(done), isMarked: false }].filter(
    piece => piece.text !== '',
  )
}
