import { drillMark, elementsInWords, type IncidentState, incidentElementNames } from '../incident/index.ts'
import type { Frozen } from '../kernel/event.ts'
import type { IncidentDue } from './contract.ts'

/** What of an incident is to be verified, and since when the oldest of it (§8.4). */
export type Verify = {
  readonly itemId: string
  readonly since: string
  readonly what: string
  readonly drill: boolean
}

export const isVerify = (one: { readonly itemId: string } | Verify): one is Verify => 'drill' in one

export const toVerify = ({ incidents }: { readonly incidents: Frozen<IncidentState> }): readonly Verify[] =>
  Object.entries(incidents.running).flatMap(([itemId, { title, drill, unknown }]) => {
    const names = incidentElementNames.filter(name => unknown[name] !== undefined)
    const since = Object.values(unknown).sort()[0]
    if (since === undefined) return []
    return [{ itemId, since, drill, what: `${drillMark(drill)}核实${elementsInWords(names)}：${title}` }]
  })

export const verifyDue = ({ itemId, ...said }: Verify): IncidentDue => ({
  by: 'incident-verify',
  itemId,
  key: `incident:${itemId}:verify`,
  rule: '§8.4',
  ...said,
})
