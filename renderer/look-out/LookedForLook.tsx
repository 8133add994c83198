import type { OutsiderFound } from '../../shared/papers/index.ts'
import { ask, send } from '../app/bridge.ts'
import { SealedLook } from '../app/SealedLook.tsx'
import { PersonFacts } from '../visit/index.ts'
import { lookOutText } from './text.ts'

const text = lookOutText.look

/** The whole number and telephone of somebody on the list. */
export const LookedForLook = ({ itemId }: { readonly itemId: string }) => (
  <SealedLook<OutsiderFound>
    title={text.title}
    hidden={text.hidden}
    limit="visit.look"
    look={asked => send('look-out.look', { itemId, ...asked })}
    find={() => ask('look-out.person', { itemId })}
  >
    {found => (found.kind === 'known' ? <PersonFacts person={found.person} /> : <p>{text.gone}</p>)}
  </SealedLook>
)
