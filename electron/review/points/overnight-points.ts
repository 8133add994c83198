import { shownTime } from '../../../shared/calendar/index.ts'
import { endingOf } from '../../../shared/passage/index.ts'
import type { PointsFound, ReviewPoint } from '../../../shared/review/index.ts'
import type { VisitRow } from '../../../shared/visit/contract.ts'
import { insideOf, lastLeaving, toldAt } from '../../../shared/visit/index.ts'
import type { DaySight } from '../sight.ts'
import { itemPoint, midnightOf } from './gate-points.ts'

/** Whoever was still inside at midnight, and official vehicles that were not back (§10.1.5). @throws DiskError, JournalDamaged. */
export const overnightPoints = (sight: DaySight): PointsFound => ({
  kinds: ['overnight', 'official-out'],
  points: midnightOf(sight) > sight.now ? [] : [...visitors(sight), ...vehicles(sight)],
})

const visitors = (sight: DaySight): readonly ReviewPoint[] => {
  const midnight = midnightOf(sight)
  return visitsOf(sight)
    .filter(row => row.arrivedAt < midnight && wasInside(row, midnight))
    .map(row => ({
      ...itemPoint(sight, row.itemId, row.arrivedAt, { of: 'visit', itemId: row.itemId }),
      kind: 'overnight',
      result: leftInWords(sight, row),
      mark: 'notice',
    }))
}

/** Of that day, and whoever came before it and is inside to this day. */
const visitsOf = ({ ledger, range, stillInside, visits }: DaySight): readonly VisitRow[] => {
  const earlier = stillInside
    .flatMap(itemId => ledger.visit(itemId) ?? [])
    .filter(({ arrivedAt }) => arrivedAt < range.from)
  const ofDay = visits()
  return [...earlier.filter(({ itemId }) => !ofDay.some(row => row.itemId === itemId)), ...ofDay]
}

const wasInside = (row: VisitRow, at: string): boolean => {
  if (insideOf(row) > 0) return true
  const last = lastLeaving(row)
  return last !== undefined && toldAt(last) > at
}

const leftInWords = ({ now, timeZone }: DaySight, row: VisitRow): string => {
  const last = lastLeaving(row)
  return insideOf(row) > 0 || !last ? '仍在内' : `${shownTime(toldAt(last), timeZone, now)} 离开`
}

const vehicles = (sight: DaySight): readonly ReviewPoint[] => {
  const { passages, now, timeZone } = sight
  const midnight = midnightOf(sight)
  return passages().flatMap((row): ReviewPoint[] => {
    const back = endingOf(row)?.movedAt
    if (row.kind !== 'official' || row.movedAt >= midnight || (back !== undefined && back <= midnight))
      return []
    const { itemId } = row
    return [
      {
        ...itemPoint(sight, itemId, row.movedAt, { of: 'passage', itemId }),
        kind: 'official-out',
        result: back === undefined ? '未归 §10.1.5' : `${shownTime(back, timeZone, now)} 回来`,
        mark: back === undefined ? 'due' : 'notice',
      },
    ]
  })
}
