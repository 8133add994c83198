import type { Context } from '../kernel/context.ts'
import { accept, type Decision, refuse } from '../kernel/decision.ts'
import type { Refusal } from '../kernel/refusal.ts'
import {
  knownLineIds,
  nextRestored,
  nextVersion,
  type TableSurroundings,
  type UnitTableRefusal,
  withLineIds,
} from '../unit-table/index.ts'
import type { RestoreParking, SetParking } from './contract.ts'
import type { ParkingChanged, ParkingRestored } from './events.ts'
import { type Place, placeKindIds } from './place-kinds.ts'
import type { ParkingRefusal } from './refusals.ts'
import { parkingTable, placesNow } from './table.ts'

type Around = TableSurroundings<readonly Place[]>
type When = Pick<Context, 'now' | 'timeZone' | 'station'>
type No = Refusal<ParkingRefusal> | undefined

/** The places of a kind are set as a whole; what the plan had before keeps its id, in whichever kind it stands now. */
export const decideSetParking = (
  around: Around,
  { kind, reason, revision, ...input }: SetParking,
  when: When,
): Decision<ParkingChanged, ParkingRefusal | UnitTableRefusal> => {
  const known = new Set(placeKindIds.flatMap(one => [...knownLineIds(parkingTable, around.state, one)]))
  const places = withLineIds(input.places, known, when.station).map(place => ({
    ...place,
    name: place.name.trim(),
  }))
  const next = nextVersion(parkingTable, around, { key: kind, revision, content: places }, when)
  if (!next.ok) return next
  const others = placesNow(around.state).filter(place => place.kind !== kind)
  const no = unknownPlace(input.places, known) ?? namedTwice(places, others)
  if (no) return no
  return accept({ kind: 'parking.changed', v: 1, data: { kind, places, reason, revision: next.revision } })
}

export const decideRestoreParking = (
  around: Around,
  { kind, reason, revision }: RestoreParking,
  when: When,
): Decision<ParkingRestored, UnitTableRefusal | ParkingRefusal> => {
  const next = nextRestored(parkingTable, around, { key: kind, revision }, when)
  if (!next.ok) return next
  const places = parkingTable.shipped(kind)
  const no = namedTwice(
    places,
    placesNow(around.state).filter(place => place.kind !== kind),
  )
  if (no) return no
  return accept({ kind: 'parking.restored', v: 1, data: { kind, places, reason, revision: next.revision } })
}

const unknownPlace = (places: SetParking['places'], known: ReadonlySet<string>): No => {
  const strange = places.find(({ id }) => id !== undefined && !known.has(id))
  return strange && refuse('parking.place-unknown', { name: strange.name.trim() })
}

/** A gatekeeper who says a name means one place. */
const namedTwice = (places: readonly Place[], others: readonly Place[]): No => {
  const twice = places.find(({ id, name }, n) =>
    [...others, ...places.slice(0, n)].some(other => other.id === id || other.name === name),
  )
  return twice && refuse('parking.twice', { name: twice.name })
}
