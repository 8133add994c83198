import { dayOf } from '../calendar/index.ts'
import { assertNever, type EventMeta } from '../kernel/event.ts'
import { own } from '../kernel/own.ts'
import type { OfficeCalled, TurnAwayCorrected, TurnAwayEvent } from './events.ts'
import type { TurnAwayState } from './state.ts'

/** Tallies of more days than these are nobody's daily business. */
const daysInMind = 3

/** Edits the lane's own state in place. @param timeZone the unit's, by which they are counted to a day. */
export const evolveTurnAways = (
  turnAways: TurnAwayState,
  event: TurnAwayEvent,
  { at, actor }: Pick<EventMeta, 'at' | 'actor'>,
  timeZone: string,
): void => {
  switch (event.kind) {
    case 'turn-away.recorded': {
      const { itemId, kind, afterwards, happenedAt } = event.data
      if (afterwards === 'stayed') turnAways.open[itemId] = { kind, happenedAt, calls: 0 }
      tally(turnAways, dayOf(happenedAt, timeZone), 1)
      return
    }
    case 'turn-away.corrected':
      correct(turnAways, event, timeZone)
      return
    case 'turn-away.called':
      call(turnAways, event)
      return
    case 'turn-away.settled':
      delete turnAways.open[event.data.itemId]
      return
    case 'turn-away.looked-at':
      turnAways.looks[actor] = { itemId: event.data.itemId, at }
      return
    default:
      assertNever(event)
  }
}

const correct = (turnAways: TurnAwayState, { data }: TurnAwayCorrected, timeZone: string): void => {
  const { itemId, kind, afterwards, happenedAt, wasAt, calls, isSettled } = data
  if (afterwards === 'stayed' && !isSettled) turnAways.open[itemId] = { kind, happenedAt, calls }
  else delete turnAways.open[itemId]
  const [before, after] = [dayOf(wasAt, timeZone), dayOf(happenedAt, timeZone)]
  if (before === after) return
  tally(turnAways, before, -1)
  tally(turnAways, after, 1)
}

const call = (turnAways: TurnAwayState, { data }: OfficeCalled): void => {
  const open = own(turnAways.open, data.itemId)
  if (!open) return
  if (data.result === undefined) turnAways.open[data.itemId] = { ...open, calls: open.calls + 1 }
  else delete turnAways.open[data.itemId]
}

const tally = (turnAways: TurnAwayState, day: string, more: number): void => {
  turnAways.days[day] = Math.max(0, (own(turnAways.days, day) ?? 0) + more)
  const days = Object.keys(turnAways.days).sort()
  for (const old of days.slice(0, -daysInMind)) delete turnAways.days[old]
}
