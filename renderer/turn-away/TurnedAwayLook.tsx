import type { OutsiderFound } from '../../shared/papers/index.ts'
import { ask, send } from '../app/bridge.ts'
import { SealedLook } from '../app/SealedLook.tsx'
import { PersonFacts } from '../visit/index.ts'
import { turnAwayText } from './text.ts'

const text = turnAwayText.look

/** The whole number and telephone of somebody turned away. */
export const TurnedAwayLook = ({ itemId }: { readonly itemId: string }) => (
  <SealedLook<OutsiderFound>
    title={text.title}
    hidden={text.hidden}
    limit="visit.look"
    look={asked => send('turn-away.look', { itemId, ...asked })}
    find={() => ask('turn-away.person', { itemId })}
  >
    {found => (found.kind === 'known' ? <PersonFacts person={found.person} /> : <p>{text.gone}</p>)}
  </SealedLook>
)
