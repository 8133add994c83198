import { dayOf, shownDay } from '../../shared/calendar/index.ts'
import type { KnownVisitor } from '../../shared/visit/contract.ts'
import { useUnitClock } from '../app/clock.tsx'
import { fill } from '../app/fill.ts'
import { Button } from '../ui/Button.tsx'
import { nameShown, organisationShown, papersShown } from './shown-words.ts'
import { visitText as text } from './text.ts'

type KnownCardProps = { readonly known: KnownVisitor; readonly onOther: () => void }

/** Somebody who came before: what is known of him is taken over, his numbers stay sealed. */
export const KnownCard = ({ known, onOther }: KnownCardProps) => {
  const { clock, timeZone } = useUnitClock()
  const { visitor, visits, lastAt } = known
  const last = shownDay(dayOf(lastAt, timeZone), dayOf(clock.now(), timeZone))
  const organisation = organisationShown(visitor)
  const tail = visitor.kind === 'known' ? visitor.phoneTail : undefined
  return (
    <fieldset className="visit-known" aria-label={text.taken}>
      <p>
        <b className="visit-known-name">{nameShown(visitor)}</b>
        <span className="meta">{fill(text.known, { visits, last })}</span>
        <span className="visit-known-other">
          <Button onPress={onOther}>{text.otherPerson}</Button>
        </span>
      </p>
      <p className="visit-known-facts">
        {organisation === '' ? null : <span>{organisation}</span>}
        <span>{papersShown(visitor)}</span>
        {tail === undefined ? null : <span>{`${text.phone} ${fill(text.phoneTail, { tail })}`}</span>}
      </p>
    </fieldset>
  )
}
