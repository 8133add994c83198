import type { IncidentMatter } from '../alarm/index.ts'
import type { Frozen } from '../kernel/event.ts'
import { clocksOf, owedClocks } from './clocks.ts'
import type { IncidentState } from './state.ts'

type When = { readonly now: string; readonly timeZone: string }

/** Every limit that is owed of every incident that runs; only what is reported ends it. A drill rings too, and says so. */
export const incidentMatters = (
  { incidents }: { readonly incidents: Frozen<IncidentState> },
  when: When,
): readonly IncidentMatter[] =>
  Object.entries(incidents.running).flatMap(([incidentId, { title, drill, facts }]) =>
    owedClocks(clocksOf(facts, when)).map(({ clock, name, startedAt, dueAt }) => ({
      key: `incident:${incidentId}:${clock}`,
      incidentId,
      clock,
      drill,
      startedAt,
      dueAt,
      what: `${drillMark(drill)}${name}：${title}`,
      rule: 'unit',
    })),
  )

/** Stands before whatever is said of a drill. */
export const drillMark = (drill: boolean): string => (drill ? '【演练】' : '')
