import { dayOf, shownDay } from '../../shared/calendar/index.ts'
import type { KnownVehicle } from '../../shared/passage/contract.ts'
import { useUnitClock } from '../app/clock.tsx'
import { fill } from '../app/fill.ts'
import { Button } from '../ui/Button.tsx'
import { organisationShown, phoneTailShown, plateShown } from './shown-words.ts'
import { passageText as text } from './text.ts'

type KnownVehicleCardProps = { readonly known: KnownVehicle; readonly onOther: () => void }

/** A vehicle that came before: what is known of it is taken over, the telephone stays sealed. */
export const KnownVehicleCard = ({ known, onOther }: KnownVehicleCardProps) => {
  const { clock, timeZone } = useUnitClock()
  const { passages, lastAt } = known
  const last = lastAt === undefined ? '' : shownDay(dayOf(lastAt, timeZone), dayOf(clock.now(), timeZone))
  const organisation = organisationShown(known)
  const tail = phoneTailShown(known)
  return (
    <fieldset className="passage-known" aria-label={text.taken}>
      <p>
        <b className="passage-known-plate">{plateShown(known)}</b>
        <span className="meta">{fill(text.known, { passages, last })}</span>
        <span className="passage-known-other">
          <Button onPress={onOther}>{text.otherVehicle}</Button>
        </span>
      </p>
      {organisation === '' && tail === undefined ? null : (
        <p className="passage-known-facts">
          {organisation === '' ? null : <span>{organisation}</span>}
          {tail === undefined ? null : (
            <span>{`${text.fields.phone} ${fill(text.phoneTail, { tail })}`}</span>
          )}
        </p>
      )}
    </fieldset>
  )
}
