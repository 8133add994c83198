import {
  addDays,
  instantAt,
  minutesBetween,
  shownDuration,
  shownTime,
} from '../../../shared/calendar/index.ts'
import { carriedInWords, closingDue, isGateEvent } from '../../../shared/gate/index.ts'
import type { PointLead, PointsFound, ReviewPoint } from '../../../shared/review/index.ts'
import { limitOf } from '../../../shared/settings/index.ts'
import { turnAwaysOfDay } from '../../gate/rows-of-day.ts'
import { itemText } from '../../item-text.ts'
import { eventsOf } from '../../read-records.ts'
import { type DaySight, withSince } from '../sight.ts'

/** Whoever was not let in, whoever stayed, and the gate's two hours (§10.1.5, §11). @throws DiskError, JournalDamaged. */
export const gatePoints = (sight: DaySight): PointsFound => ({
  kinds: ['turn-away', 'closing', 'gate-hour'],
  points: [...turnedAway(sight), ...hours(sight)],
})

const turnedAway = (sight: DaySight): readonly ReviewPoint[] => {
  const { ledger, range } = sight
  const { day, from, to } = range
  return [day, addDays(day, 1)]
    .flatMap(one => turnAwaysOfDay(ledger, one))
    .filter(({ happenedAt: at }) => at >= from && at < to)
    .map(({ itemId, happenedAt: at }) => {
      const lead = { of: 'turn-away', itemId } as const
      return { ...itemPoint(sight, itemId, at, lead), kind: 'turn-away', result: '§11.4', mark: 'none' }
    })
}

export const itemPoint = (
  { ledger, sinceSigned }: DaySight,
  itemId: string,
  at: string,
  lead: PointLead,
): Pick<ReviewPoint, 'key' | 'at' | 'what' | 'lead' | 'itemId' | 'since'> => ({
  key: `item ${itemId}`,
  at,
  what: itemText(ledger, itemId),
  lead,
  itemId,
  ...withSince(sinceSigned(itemId)),
})

const halfDayMs = 12 * 3_600_000

/** Opened or closed in the day, however late it was written down. */
const hours = (sight: DaySight): readonly ReviewPoint[] => {
  const { ledger, range } = sight
  const found = ledger.linesFound({
    // The gate of that day was opened before the duty day began.
    from: Date.parse(range.from) - halfDayMs,
    to: Date.parse(range.to) + limitOf('gate.oldest').most * 60_000,
    isWanted: ({ command }) => command === 'gate.open' || command === 'gate.close',
  })
  const lines = Array.from({ length: found.length }, (_, place) => found.seqAt(place))
  return [...lines.flatMap(line => hoursIn(sight, line)), ...stillOpen(sight, lines)]
}

const hoursIn = (sight: DaySight, line: number): readonly ReviewPoint[] => {
  const commit = sight.ledger.commitAt(line)
  if (!commit) return []
  const { from, to } = sight.range
  return eventsOf(commit).flatMap(event => {
    if (!isGateEvent(event) || event.kind === 'gate.carried-over') return []
    const { at, dueAt } = event.data
    if (at < from || at >= to) return []
    const word = event.kind === 'gate.opened' ? '开门' : '关门'
    const added = withSince(sight.isAddedLine(line) ? 'added' : undefined)
    const late = minutesBetween(dueAt, at)
    const hour: ReviewPoint[] =
      late < 1
        ? []
        : [
            {
              key: `gate ${line}`,
              kind: 'gate-hour',
              at,
              what: `大门${word}，应 ${shownTime(dueAt, sight.timeZone, sight.now)}`,
              result: `晚 ${shownDuration(late)}`,
              mark: 'due',
              lead: { of: 'gate' },
              ...added,
            },
          ]
    const left = 'left' in event.data ? event.data.left : []
    return [
      ...hour,
      ...left.map(
        (item): ReviewPoint => ({
          key: `left ${line} ${item.itemId}`,
          kind: 'closing',
          at,
          what: itemText(sight.ledger, item.itemId, line),
          result: carriedInWords(item),
          mark: 'notice',
          lead: leadOf(sight, item.itemId),
          itemId: item.itemId,
          ...added,
        }),
      ),
    ]
  })
}

/** It was opened in the day and nobody wrote down that it was closed. */
const stillOpen = (sight: DaySight, lines: readonly number[]): readonly ReviewPoint[] => {
  const { ledger, range, now, timeZone } = sight
  const last = lines
    .flatMap(line => ledger.commitAt(line) ?? [])
    .flatMap(commit => eventsOf(commit).filter(isGateEvent))
    .filter(event => event.kind === 'gate.opened' || event.kind === 'gate.closed')
    .at(-1)
  if (last?.kind !== 'gate.opened') return []
  const dueAt = closingDue(ledger.state.settings, last.data.at, timeZone)
  if (dueAt < range.from || dueAt >= range.to || dueAt > now) return []
  const what = `大门应于 ${shownTime(dueAt, timeZone, now)} 关门，没有登记`
  const of = { kind: 'gate-hour', mark: 'due', lead: { of: 'gate' } } as const
  return [{ ...of, key: 'gate open', at: dueAt, what, result: '§11.2' }]
}

const leadOf = ({ ledger }: DaySight, itemId: string): PointLead => {
  if (ledger.visit(itemId)) return { of: 'visit', itemId }
  if (ledger.passage(itemId)) return { of: 'passage', itemId }
  return ledger.turnAway(itemId) ? { of: 'turn-away', itemId } : { of: 'exit-pass', itemId }
}

/** The midnight of the night that the day holds. */
export const midnightOf = ({ range, timeZone }: DaySight): string =>
  instantAt(addDays(range.day, 1), '00:00', timeZone)
