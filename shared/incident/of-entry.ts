import type { EntryRow } from '../duty-log/index.ts'
import { type Decision, refuse } from '../kernel/decision.ts'
import type { Event } from '../kernel/event.ts'
import type { Refusal } from '../kernel/refusal.ts'
import type { IncidentContext } from './around.ts'
import type { IncidentRefusal } from './refusals.ts'
import type { IncidentRow } from './row-types.ts'
import { stageOf } from './standing.ts'

type No = Refusal<IncidentRefusal> | undefined
type Stated = Pick<EntryRow, 'type'> & { readonly elements?: EntryRow['elements'] | undefined }

/** What is known of an incident is established, not corrected by the way; its text and its time may be. */
export const correctionNo = (
  row: IncidentRow | undefined,
  entry: EntryRow | undefined,
  stated: Stated,
): No => {
  if (!row || entry?.type !== 'incident') return undefined
  return stated.type === 'incident' && isSame(entry.elements, stated.elements ?? {})
    ? undefined
    : refuse('incident.correct-by-establishing')
}

type OfEntry = { readonly itemId: string }

/** While an incident runs, its entry counts: `decide` would take it out. */
export const unlessRunning =
  <A, I extends OfEntry, C extends IncidentContext>(decide: (around: A, input: I, context: C) => Decision) =>
  (around: A, input: I, context: C): Decision<Event> =>
    settlingNo(context.incidentOf(input.itemId)) ?? decide(around, input, context)

const settlingNo = (row: IncidentRow | undefined): No =>
  row && stageOf(row) === 'running' ? refuse('incident.entry-runs') : undefined

const isSame = (a: EntryRow['elements'], b: EntryRow['elements']): boolean => {
  const said = (elements: EntryRow['elements']) =>
    JSON.stringify(
      Object.entries(elements)
        .filter(([, value]) => value !== undefined && value !== '')
        .sort(),
    )
  return said(a) === said(b)
}
