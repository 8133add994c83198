import { chainClocks } from './chain-clocks.ts'
import type { ClockFacts, ClockWhen, IncidentClock } from './clock-facts.ts'
import { firstClock } from './first-clock.ts'

/**
 * Every clock of an incident, those that were met too, by facts and the hour alone: whoever looks after a night without
 * the program, a leap of the clock or a handover sees the same. Oral and written first, the follow-ups in their order.
 */
export const clocksOf = (facts: ClockFacts, when: ClockWhen): readonly IncidentClock[] => [
  ...firstClock(facts, 'oral', when.now),
  ...firstClock(facts, 'written', when.now),
  ...chainClocks(facts, when),
]

/** What is owed, the one whose time is up first in front. */
export const owedClocks = (
  clocks: readonly IncidentClock[],
): readonly (IncidentClock & { readonly dueAt: string })[] =>
  clocks
    .flatMap(clock =>
      clock.dueAt !== undefined && (clock.state === 'running' || clock.state === 'overdue')
        ? [{ ...clock, dueAt: clock.dueAt }]
        : [],
    )
    .sort((a, b) => (a.dueAt < b.dueAt ? -1 : 1))

/** How many limits were not kept, those that are owed among them. */
export const lateClocks = (clocks: readonly IncidentClock[]): readonly IncidentClock[] =>
  clocks.filter(({ state }) => state === 'late' || state === 'overdue' || state === 'dropped')
