import { minutesBetween } from '../calendar/index.ts'
import type { CourseLine } from './contract.ts'
import type { IncidentSight } from './sight.ts'

/** By whom, of when, and when it was written down. */
export type Deed = { readonly by: string; readonly at: string; readonly on: string }

export const line = (
  { nameOf }: Pick<IncidentSight, 'nameOf'>,
  what: CourseLine['what'],
  { by, at, on }: Deed,
  text: string,
): CourseLine => ({
  at,
  ...(minutesBetween(at, on) >= 1 && { on }),
  what,
  text,
  byName: nameOf(by),
})
