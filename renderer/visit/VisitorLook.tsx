import type { VisitorFound } from '../../shared/visit/contract.ts'
import { ask, send } from '../app/bridge.ts'
import { SealedLook } from '../app/SealedLook.tsx'
import { PersonFacts } from './PersonFacts.tsx'
import { visitText } from './text.ts'

const text = visitText.look

/** The whole number and telephone of a visitor. */
export const VisitorLook = ({ itemId }: { readonly itemId: string }) => (
  <SealedLook<VisitorFound>
    title={text.title}
    hidden={text.hidden}
    limit="visit.look"
    look={asked => send('visit.look', { itemId, ...asked })}
    find={() => ask('visit.visitor', { itemId })}
  >
    {found => (found.kind === 'known' ? <PersonFacts person={found.visitor} /> : <p>{text.gone}</p>)}
  </SealedLook>
)
