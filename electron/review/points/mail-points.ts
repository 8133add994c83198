import { ruleInWords } from '../../../shared/refusals.ts'
import type { PointsFound, ReviewPoint } from '../../../shared/review/index.ts'
import type { DaySight } from '../sight.ts'
import { itemPoint } from './gate-points.ts'

/** What came by the end of the day and the duty officer has not signed for (§6.6, §11.5). @throws DiskError, JournalDamaged. */
export const mailPoints = (sight: DaySight): PointsFound => ({
  kinds: ['mail'],
  points: sight.waitingMail.flatMap((itemId): ReviewPoint[] => {
    const row = sight.ledger.mail(itemId)
    if (!row?.forDutyOfficer || row.arrivedAt >= sight.range.to) return []
    const point = itemPoint(sight, itemId, row.arrivedAt, { of: 'mail', itemId })
    const rule = ruleInWords(row.forDutyOfficer.rule)
    return [{ ...point, kind: 'mail', result: `未签收 ${rule}`, mark: 'due' }]
  }),
})
