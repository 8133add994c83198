import type { EntryRecordView } from '../../shared/duty-log/contract.ts'
import { useKeys } from '../app/keys.tsx'
import { usePlaces } from '../app/place.tsx'
import { mayUse, useSession } from '../app/session.tsx'
import { useStation } from '../app/station.tsx'
import { useAsk } from '../app/use-ask.ts'
import { entryText as text } from './text.ts'

type IncidentOf = { readonly label: string; readonly isRaised: boolean; readonly run: () => void }

/**
 * What F5 does where an entry is open: it leads to the incident that the entry is, or makes one of it that keeps its
 * number. Undefined where neither may be.
 */
export const useIncidentOf = ({ itemId, handling }: EntryRecordView): IncidentOf | undefined => {
  const session = useSession()
  const { book } = useStation()
  const { go } = usePlaces()
  const mayRead = mayUse(session, 'incident.one')
  const { data } = useAsk('incident.one', { itemId }, { isEnabled: mayRead })
  const isRaised = data !== undefined && data !== null
  const counts = handling.stage !== 'struck' && handling.stage !== 'duplicate'
  const mayRaise = mayUse(session, 'incident.raise-from') && book.state !== 'read-only' && counts
  const run = () => {
    const asked = performance.now()
    if (isRaised) go({ view: 'incident', incidentAsked: { itemId, asked } })
    else go({ view: 'incident', raiseAsked: { at: asked, from: itemId } })
  }
  const label = isRaised ? text.toIncident : text.makeIncident
  const mayRun = data !== undefined && (isRaised || mayRaise)
  useKeys(text.record, [{ name: 'entry.incident', label, keys: ['F5'], mayRun, run }])
  return mayRun ? { label, isRaised, run } : undefined
}
