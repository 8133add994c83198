import { concerns } from '../../shared/handover/index.ts'
import { mayUse, useSession } from './session.tsx'
import { useAsk } from './use-ask.ts'

/** Handovers that wait for the second signature and concern who sits here; 0 for an account that hands nothing over. */
export const useToSignCount = (): number => {
  const session = useSession()
  const isEnabled = mayUse(session, 'handover.prepare')
  const waiting = useAsk('handover.to-sign', {}, { isEnabled }).data ?? []
  return waiting.filter(one => concerns(one, session)).length
}
