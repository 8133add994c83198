import { idTypes } from '../../shared/papers/index.ts'
import type { VisitorFound } from '../../shared/visit/contract.ts'
import { ask, send } from '../app/bridge.ts'
import { SealedLook } from '../app/SealedLook.tsx'
import { visitText } from './text.ts'

const { look: text, fields } = visitText

/** The whole number and telephone of a visitor. */
export const VisitorLook = ({ itemId }: { readonly itemId: string }) => (
  <SealedLook<VisitorFound>
    title={text.title}
    hidden={text.hidden}
    limit="visit.look"
    look={asked => send('visit.look', { itemId, ...asked })}
    find={() => ask('visit.visitor', { itemId })}
  >
    {found =>
      found.kind === 'known' ? (
        <dl className="facts">
          <dt>{idTypes[found.visitor.idType ?? 'other']}</dt>
          <dd>{found.visitor.idNumber ?? visitText.noPapers}</dd>
          <dt>{fields.phone}</dt>
          <dd>{found.visitor.phone ?? visitText.card.none}</dd>
        </dl>
      ) : (
        <p>{text.gone}</p>
      )
    }
  </SealedLook>
)
