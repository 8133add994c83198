import { nameOf } from '../../../shared/account/index.ts'
import { minutesBetween, shownDuration } from '../../../shared/calendar/index.ts'
import { isHandoverEvent } from '../../../shared/handover/index.ts'
import type { PointsFound, ReviewPoint } from '../../../shared/review/index.ts'
import { postTable } from '../../../shared/shift/index.ts'
import { eventsOf, lineTaken } from '../../read-records.ts'
import { takenBetween } from '../../read-sheet.ts'
import { type DaySight, withSince } from '../sight.ts'

/** Who came late, who was relieved without his signature, what was disagreed with, what was given up (§6.3). */
export const handoverPoints = (sight: DaySight): PointsFound => ({
  kinds: ['handover'],
  points: [...taken(sight), ...givenUp(sight)],
})

const taken = (sight: DaySight): readonly ReviewPoint[] =>
  takenBetween(sight.ledger, sight.range, Number.POSITIVE_INFINITY).flatMap(({ line }) =>
    takenAt(sight, line),
  )

const takenAt = (sight: DaySight, line: number): readonly ReviewPoint[] => {
  const found = lineTaken(sight.ledger, line)
  if (!found) return []
  const { event, commit } = found
  const post = postTable[event.data.post].label
  const of = {
    kind: 'handover',
    lead: { of: 'handover', line },
    ...withSince(sight.isAddedLine(line) ? 'added' : undefined),
  } as const
  const nameIn = (account: string) => nameOf(sight.ledger.state.accounts, account)
  if (event.kind === 'handover.relieved') {
    const { cause, reason } = event.data
    const what = `${post} ${nameIn(commit.actor)}${cause === 'illness' ? '因交班人突发疾病' : '因交班人未到场'}接班`
    return [{ ...of, key: `relief ${line}`, at: commit.at, what, result: reason, mark: 'due' }]
  }
  if (event.kind !== 'handover.completed') return []
  const { arrivedAt, dueAt, incoming, disagreement } = event.data
  const late = dueAt === undefined ? 0 : minutesBetween(dueAt, arrivedAt)
  return [
    ...(late >= 1
      ? [
          {
            ...of,
            key: `late ${line}`,
            at: arrivedAt,
            what: `${post} ${nameIn(incoming)}接班到岗`,
            result: `晚 ${shownDuration(late)}`,
            mark: 'due' as const,
          },
        ]
      : []),
    ...(disagreement === ''
      ? []
      : [
          {
            ...of,
            key: `disagreement ${line}`,
            at: commit.at,
            what: `${post} ${nameIn(incoming)}接班，写有不同意见`,
            result: disagreement,
            mark: 'notice' as const,
          },
        ]),
  ]
}

const givenUp = (sight: DaySight): readonly ReviewPoint[] => {
  const { ledger, range } = sight
  const found = ledger.linesFound({
    from: Date.parse(range.from),
    to: Date.parse(range.to),
    isWanted: ({ command }) => command === 'handover.give-up',
  })
  return Array.from({ length: found.length }, (_, place) => found.seqAt(place)).flatMap(line => {
    const commit = ledger.commitAt(line)
    if (!commit) return []
    return eventsOf(commit).flatMap((event): ReviewPoint[] => {
      if (!isHandoverEvent(event) || event.kind !== 'handover.given-up') return []
      const { post, reason } = event.data
      return [
        {
          key: `given-up ${line}`,
          kind: 'handover',
          at: commit.at,
          what: `${postTable[post].label} 放弃已准备的交接`,
          result: reason,
          mark: 'notice',
          lead: { of: 'post' },
          ...withSince(sight.isAddedLine(line) ? 'added' : undefined),
        },
      ]
    })
  })
}
