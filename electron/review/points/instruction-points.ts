import { shownTime } from '../../../shared/calendar/index.ts'
import { namesInWords, openInstructions } from '../../../shared/instruction/index.ts'
import type { PointsFound, ReviewPoint } from '../../../shared/review/index.ts'
import { type DaySight, ownEntry, withSince } from '../sight.ts'

/** Instructions given until the end of the day that nobody has ended (§8.5). */
export const instructionPoints = (sight: DaySight): PointsFound => ({
  kinds: ['instruction'],
  points: openInstructions(sight.ledger.state.instructions)
    .filter(({ givenAt }) => givenAt < sight.range.to)
    .map(open => pointOf(sight, open)),
})

type Open = ReturnType<typeof openInstructions>[number]

const pointOf = (
  sight: DaySight,
  { itemId, what, instructor, givenAt, dueAt, people }: Open,
): ReviewPoint => {
  const { now, timeZone, sinceSigned } = sight
  const isDue = dueAt !== undefined && dueAt <= now
  const by = dueAt === undefined ? '无期限' : `${shownTime(dueAt, timeZone, now)} ${isDue ? '到期' : '前'}`
  return {
    key: `instruction ${itemId}`,
    kind: 'instruction',
    at: givenAt,
    what: `${instructor}：${what}`,
    result: `${namesInWords(people)}，${by}`,
    mark: isDue ? 'due' : 'notice',
    lead: { of: 'instruction', itemId },
    ...ownEntry(sight, itemId),
    ...withSince(sinceSigned(itemId)),
  }
}
