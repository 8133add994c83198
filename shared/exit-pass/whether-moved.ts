import { nameOf } from '../account/index.ts'
import { shownTime } from '../calendar/index.ts'
import type { Context } from '../kernel/context.ts'
import { refuse } from '../kernel/decision.ts'
import type { Refusal } from '../kernel/refusal.ts'
import type { Counted, PassMove, PassRow } from './contract.ts'
import type { ExitPassRefusal } from './refusals.ts'
import { standingOf } from './row.ts'
import { type ExitPassSurroundings, numberOf } from './whether.ts'

type No = Refusal<ExitPassRefusal> | undefined
type When = Pick<Context, 'now' | 'timeZone'>
type Way = 'out' | 'back'

/** A thing that was named twice is one thing, in the order of the pass. */
export const together = (items: readonly Counted[]): readonly Counted[] => {
  const counts = new Map<number, number>()
  for (const { item, count } of items) counts.set(item, (counts.get(item) ?? 0) + count)
  return [...counts].sort(([a], [b]) => a - b).map(([item, count]) => ({ item, count }))
}

/** Two at one gate count one load once: whoever comes second is told what the first one did. */
export const movedMeanwhile = (
  { accounts }: Pick<ExitPassSurroundings, 'accounts'>,
  moves: readonly PassMove[],
  seen: number,
  { now, timeZone }: When,
): No => {
  const last = moves.at(-1)
  if (!last || seen >= moves.length) return undefined
  return refuse('exit-pass.meanwhile', {
    name: nameOf(accounts, last.by),
    at: shownTime(last.at, timeZone, now),
  })
}

/** A thing of which nothing, or more than there is, goes through the gate. */
export const falseCounts = (row: PassRow, items: readonly Counted[], way: Way): No => {
  if (items.length === 0) return refuse('exit-pass.nothing-counted')
  for (const counted of items) {
    const no = falseCount(row, counted, way)
    if (no) return no
  }
  return undefined
}

const falseCount = (row: PassRow, { item, count }: Counted, way: Way): No => {
  const thing = row.items[item - 1]
  const counts = standingOf(row).items[item - 1]
  if (!thing || !counts) return refuse('exit-pass.item-unknown', { number: numberOf(row), item })
  if (count === 0) return refuse('exit-pass.count-zero', { item: thing.name })
  const most = way === 'out' ? counts.count - counts.out : counts.out - counts.back
  if (count <= most) return undefined
  const code = way === 'out' ? 'exit-pass.more-than-open' : 'exit-pass.more-than-out'
  return refuse(code, { item: thing.name, unit: thing.unit, count, most })
}
