import type { ReportGrade } from '../report-limits/index.ts'
import type { ClockFacts } from './clock-facts.ts'
import type { IncidentElement } from './elements.ts'

/** An incident that runs. */
export type OpenIncident = {
  readonly title: string
  readonly drill: boolean
  readonly grade: ReportGrade
  readonly facts: ClockFacts
  /** To be verified, and since when each. */
  readonly unknown: { readonly [N in IncidentElement]?: string }
}

/** What is over is read back from the journal. */
export type IncidentState = { running: { [itemId: string]: OpenIncident } }

export const emptyIncidents = (): IncidentState => ({ running: {} })
