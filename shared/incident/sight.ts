import type { Around } from './around.ts'

/** What a look at an incident is computed from. */
export type IncidentSight = {
  readonly state: Around
  readonly now: string
  readonly timeZone: string
  readonly nameOf: (account: string) => string
}
