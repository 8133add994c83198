import type { CallName } from '../../shared/contract.ts'
import { Button } from '../ui/Button.tsx'
import { ask } from './bridge.ts'
import { usePlaces } from './place.tsx'
import { mayUse, useSession } from './session.tsx'

/** A record that the card of another one names. `at-gate`: a visit, or somebody turned away. */
export type NamedRecord = {
  readonly of: 'visit' | 'passage' | 'at-gate' | 'exit-pass' | 'entry'
  readonly itemId: string
}

type RecordLinkProps = { readonly to: NamedRecord; readonly children: string }

/** A number in a card: it leads to its record, where this account may open that. */
export const RecordLink = ({ to, children }: RecordLinkProps) => {
  const lead = useLead()
  return mayUse(useSession(), opens[to.of]) ? (
    <Button look="link" onPress={() => void lead(to)}>
      {children}
    </Button>
  ) : (
    children
  )
}

const opens: { readonly [O in NamedRecord['of']]: CallName } = {
  visit: 'visit.inside',
  passage: 'visit.inside',
  'at-gate': 'visit.inside',
  'exit-pass': 'exit-pass.page',
  entry: 'duty-log.page',
}

const useLead = (): ((to: NamedRecord) => Promise<void>) => {
  const { go } = usePlaces()
  return async ({ of, itemId }) => {
    const asked = performance.now()
    switch (of) {
      case 'exit-pass':
        return go({ view: 'exit-pass', passAsked: { itemId, asked } })
      case 'entry':
        return go({ view: 'duty-log', entryAsked: { itemId, asked } })
      case 'at-gate': {
        const isVisit = await ask('visit.one', { itemId }).then(
          visit => visit !== null,
          () => true,
        )
        return go({
          view: 'gate',
          asked: { for: 'card', of: isVisit ? 'visit' : 'turn-away', itemId, at: asked },
        })
      }
      default:
        return go({ view: 'gate', asked: { for: 'card', of, itemId, at: asked } })
    }
  }
}
