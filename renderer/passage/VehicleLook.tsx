import { shownPlate } from '../../shared/papers/index.ts'
import type { VehicleFound } from '../../shared/passage/contract.ts'
import { ask, send } from '../app/bridge.ts'
import { SealedLook } from '../app/SealedLook.tsx'
import { passageText } from './text.ts'

const { look: text, fields, card } = passageText

/** The whole telephone of a driver, with his vehicle. */
export const VehicleLook = ({ itemId }: { readonly itemId: string }) => (
  <SealedLook<VehicleFound>
    title={text.title}
    hidden={text.hidden}
    limit="passage.look"
    look={asked => send('passage.look', { itemId, ...asked })}
    find={() => ask('passage.vehicle', { itemId })}
  >
    {found =>
      found.kind === 'known' ? (
        <dl className="facts">
          <dt>{fields.plate}</dt>
          <dd>{shownPlate(found.vehicle.plate)}</dd>
          <dt>{fields.driver}</dt>
          <dd>{found.vehicle.driver ?? card.none}</dd>
          <dt>{fields.phone}</dt>
          <dd>{found.vehicle.phone ?? card.none}</dd>
        </dl>
      ) : (
        <p>{text.gone}</p>
      )
    }
  </SealedLook>
)
