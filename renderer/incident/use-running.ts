import type { IncidentLine } from '../../shared/incident/contract.ts'
import { mayUse, useSession } from '../app/session.tsx'
import { useAsk } from '../app/use-ask.ts'
import { nearestOf } from './clock-words.ts'

const question = { list: 'running', offset: 0, limit: 50 } as const

/** Incidents that run, the one whose limit is nearest in front. */
export const useRunning = (): readonly IncidentLine[] => {
  const isEnabled = mayUse(useSession(), 'incident.page')
  const rows = useAsk('incident.page', question, { isEnabled }).data?.rows ?? none
  return [...rows].sort((a, b) => (dueOf(a) < dueOf(b) ? -1 : dueOf(a) > dueOf(b) ? 1 : 0))
}

const none: readonly IncidentLine[] = []

/** What owes nothing by a time comes last. */
const dueOf = ({ clocks }: IncidentLine): string => nearestOf(clocks)?.dueAt ?? '9'

/** How many run, drills among them; what the rail says. */
export const useRunningCount = (): number => {
  const isEnabled = mayUse(useSession(), 'incident.page')
  return useAsk('incident.page', question, { isEnabled }).data?.running ?? 0
}
