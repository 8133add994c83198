import { accept, type Decision, refuse } from '../kernel/decision.ts'
import type { SetPlaces } from './contract.ts'
import type { PlacesSet } from './events.ts'
import type { BackupRefusal } from './refusals.ts'

const absolute = /^(\/|[A-Za-z]:[\\/]|\\\\)/

/** Whether a place is there and can be written to shows at the first backup: a stick need not be in the computer now. */
export const decideSetPlaces = ({ places: typed }: SetPlaces): Decision<PlacesSet, BackupRefusal> => {
  const places = typed.map(place => place.trim())
  const relative = places.find(place => !absolute.test(place))
  if (relative !== undefined) return refuse('backup.place-not-whole', { place: relative })
  if (new Set(places).size < places.length) return refuse('backup.place-twice')
  return accept({ kind: 'backup.places-set', v: 1, data: { places } })
}
