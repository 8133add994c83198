import type { OpenIncident } from '../incident/index.ts'
import { clocksOf, owedClocks } from '../incident/index.ts'
import type { Frozen } from '../kernel/event.ts'
import { compare } from '../kernel/reading.ts'
import type { BoardIncident, BoardList, OpenItem } from './contract.ts'
import { firstOf } from './first-of.ts'
import type { BoardSight } from './sight.ts'

/** Incidents that run, the longest in front; then what stands in the log as one, is 待办 and was never raised. */
export const incidentsOf = (
  sight: BoardSight,
  open: BoardList<OpenItem>,
  mostListed: number,
): BoardList<OpenItem> => {
  const running = Object.entries(sight.state.incidents.running)
  const byBeginning = (a: (typeof running)[number], b: (typeof running)[number]) =>
    compare(a[1].facts.knownAt, b[1].facts.knownAt) || compare(a[0], b[0])
  const items = firstOf(running, mostListed, byBeginning).map(([itemId, incident]) => ({
    ...sight.entryOf(itemId),
    since: incident.facts.knownAt,
    incident: boardIncident(sight, incident),
  }))
  const isRunning = new Set(running.map(([itemId]) => itemId))
  const others = open.items.filter(({ itemId }) => !isRunning.has(itemId))
  const twice = Object.keys(sight.state.dutyLog.open).filter(
    itemId => isRunning.has(itemId) && sight.state.dutyLog.open[itemId]?.type === 'incident',
  )
  return {
    total: running.length + open.total - twice.length,
    items: [...items, ...others].slice(0, mostListed),
  }
}

const boardIncident = (sight: BoardSight, incident: Frozen<OpenIncident>): BoardIncident => {
  const { title, drill, grade, facts, unknown } = incident
  const [next] = owedClocks(clocksOf(facts, sight))
  return {
    ...{ title, drill, grade, unknown: Object.keys(unknown).length },
    ...(next && { nearest: { name: next.name, dueAt: next.dueAt } }),
  }
}
