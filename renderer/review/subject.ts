import type { ReviewDay } from '../../shared/review/index.ts'
import type { Part, Subject } from './doing.ts'

/** What a word said now would be about; undefined where no row is current. */
export const subjectOf = (day: ReviewDay, part: Part, current: string | undefined): Subject | undefined => {
  if (part === 'log') {
    const entry = day.log.find(({ itemId }) => itemId === (current ?? day.log[0]?.itemId))
    return entry && { isEntry: true, itemId: entry.itemId, about: entry.what, byName: entry.byName }
  }
  const point = day.points.find(({ key }) => key === current) ?? day.points[0]
  if (!point) return undefined
  const entry = day.log.find(({ itemId }) => itemId === point.itemId)
  return {
    isEntry: point.lead.of === 'entry',
    about: point.what,
    byName: entry?.byName ?? '',
    ...(point.itemId !== undefined && { itemId: point.itemId }),
  }
}

/** Whether it is with the duty officer to be completed. */
export const isReturnedIn = ({ said }: ReviewDay, itemId: string): boolean => {
  const last = said.findLast(one => one.said === 'return' && one.itemId === itemId)
  return last?.said === 'return' && last.answer === undefined && last.withdrawn === undefined
}
