import './offer-list.css'
import type { Offer } from './use-offers.ts'

type OfferListProps = {
  readonly id: string
  readonly label: string
  readonly offers: readonly Offer[]
  readonly current: number
  readonly onTake: (offer: Offer) => void
}

/** The field keeps the focus; the mouse must not take it away before its click is heard. */
export const OfferList = ({ id, label, offers, current, onTake }: OfferListProps) => (
  <div id={id} className="offers" role="listbox" aria-label={label} hidden={offers.length === 0}>
    {offers.map((offer, place) => (
      // biome-ignore lint/a11y/useKeyWithClickEvents: the field holds the focus and hears the keys
      <div
        key={offer.key}
        id={`${id}-${place}`}
        className="offer current-bar"
        role="option"
        tabIndex={-1}
        aria-selected={place === current}
        onMouseDown={event => event.preventDefault()}
        onClick={() => onTake(offer)}
      >
        <span>{offer.value}</span>
        <span className="offer-beside">{offer.beside}</span>
      </div>
    ))}
  </div>
)
