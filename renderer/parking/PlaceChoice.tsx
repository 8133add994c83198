import type { PlaceTaken } from '../../shared/passage/contract.ts'
import { type ParkedKind, parksWhere } from '../../shared/vehicle/index.ts'
import { fill } from '../app/fill.ts'
import { useAsk } from '../app/use-ask.ts'
import { ChoiceField } from '../ui/ChoiceField.tsx'
import { parkingText as text } from './text.ts'

type PlaceChoiceProps = {
  readonly name: string
  readonly label: string
  /** Whose vehicle it is. */
  readonly of: ParkedKind
}

/** Where it is shown to park: each place with what is free, those that are closed to it with why. */
export const PlaceChoice = ({ name, label, of }: PlaceChoiceProps) => {
  const { data } = useAsk('passage.inside', {})
  return (
    <ChoiceField
      name={name}
      label={label}
      choices={choicesFor(data?.places ?? [], of)}
      without={text.nowhere}
    />
  )
}

const choicesFor = (places: readonly PlaceTaken[], of: ParkedKind) =>
  places
    .map(place => ({ place, isOpen: parksWhere[of][place.kind] === 'may' }))
    .sort((a, b) => Number(b.isOpen) - Number(a.isOpen))
    .map(({ place: { placeId, name, capacity, taken }, isOpen }) => ({
      id: placeId,
      label: isOpen ? fill(text.free, { name, free: capacity - taken }) : fill(text.closed, { name }),
    }))
