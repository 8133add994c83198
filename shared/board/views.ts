import { ladderInForce } from '../alarm/index.ts'
import type { EntryType } from '../duty-log/index.ts'
import { compare } from '../kernel/reading.ts'
import type { Board, BoardList, OpenItem } from './contract.ts'
import { dueOf } from './due.ts'
import { firstOf } from './first-of.ts'
import { incidentsOf } from './incidents.ts'
import { instructionsOf } from './instructions.ts'
import { owedOf } from './owed.ts'
import { returnedOf, unreviewedOf } from './review.ts'
import type { BoardSight } from './sight.ts'
import { todayOf } from './today.ts'

const mostListed = 6

/** Answers `board.read`. */
export const boardOf = (sight: BoardSight): Board => {
  const { dutyLog, settings } = sight.state
  const today = todayOf(sight)
  return {
    due: dueOf(sight, today.to),
    open: { total: Object.keys(dutyLog.open).length, ...withoutDeadline(sight) },
    incidents: incidentsOf(sight, openOfType(sight, 'incident'), mostListed),
    instructions: instructionsOf(sight, mostListed),
    incomplete: incompleteOf(sight),
    unsigned: { total: Object.keys(dutyLog.unacknowledged).length },
    returned: returnedOf(sight, mostListed),
    unreviewed: unreviewedOf(sight, mostListed),
    owed: owedOf(sight, mostListed),
    today,
    ladder: ladderInForce(settings),
  }
}

type Since = { readonly itemId: string; readonly since: string }

/** Longest waiting first. */
const longest = (a: Since, b: Since): number => compare(a.since, b.since) || compare(a.itemId, b.itemId)

/** Types that have a group of their own stand there alone. */
const ownGroups: readonly EntryType[] = ['incident']

const withoutDeadline = (sight: BoardSight): Pick<Board['open'], 'undated' | 'items'> => {
  const all = Object.entries(sight.state.dutyLog.open).flatMap(([itemId, { deadline, type, since }]) =>
    deadline || ownGroups.includes(type) ? [] : [{ itemId, since }],
  )
  const items = firstOf(all, mostListed, longest).map(({ itemId, since }) => ({
    ...sight.entryOf(itemId),
    since,
  }))
  return { undated: all.length, items }
}

const openOfType = (sight: BoardSight, wanted: EntryType): BoardList<OpenItem> => {
  const all = Object.entries(sight.state.dutyLog.open).flatMap(([itemId, { type, since }]) =>
    type === wanted ? [{ itemId, since }] : [],
  )
  const items = firstOf(all, mostListed, longest).map(({ itemId, since }) => ({
    ...sight.entryOf(itemId),
    since,
  }))
  return { total: all.length, items }
}

const incompleteOf = (sight: BoardSight): Board['incomplete'] => {
  const all = Object.entries(sight.state.dutyLog.incomplete).map(([itemId, { since, missing }]) => ({
    itemId,
    since,
    missing,
  }))
  const items = firstOf(all, mostListed, longest).map(({ itemId, since, missing }) => ({
    ...sight.entryOf(itemId),
    since,
    missing,
  }))
  return { total: all.length, items }
}
