import type { VisitorFound } from '../../shared/visit/contract.ts'
import { ask, send } from '../app/bridge.ts'
import { SealedLook } from '../app/SealedLook.tsx'
import { PersonFacts } from '../visit/index.ts'
import { appointmentText } from './text.ts'

const text = appointmentText.look

/** The whole numbers and telephones of those who are announced. */
export const GuestsLook = ({ itemId }: { readonly itemId: string }) => (
  <SealedLook<readonly VisitorFound[]>
    title={text.title}
    hidden={text.hidden}
    limit="visit.look"
    look={asked => send('appointment.look', { itemId, ...asked })}
    find={() => ask('appointment.guests', { itemId })}
  >
    {found =>
      found.map((guest, place) =>
        guest.kind === 'known' ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: those who are named keep their places
          <div key={place}>
            <p>{guest.visitor.name}</p>
            <PersonFacts person={guest.visitor} />
          </div>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: those who are named keep their places
          <p key={place}>{text.gone}</p>
        ),
      )
    }
  </SealedLook>
)
