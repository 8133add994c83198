import { clockOf } from '../../shared/calendar/index.ts'
import type { ShownOpenPassage, VehiclesNow } from '../../shared/passage/contract.ts'
import { isOutside, type PassageKind, placesTaken } from '../../shared/passage/index.ts'
import { limitInForce } from '../../shared/settings/index.ts'
import { showNames, showPlate, type VehicleSight } from './show-vehicle.ts'

type Around = VehicleSight & { readonly now: string; readonly timeZone: string }

/** Which vehicles are inside at this moment and where, which official ones are out, and what is free. @throws DiskError. */
export const readVehicles = (around: Around): VehiclesNow => {
  const { passages } = around.ledger.state
  const shown = Object.entries(passages.open).map(([itemId, passage]): ShownOpenPassage => {
    const { vehicle: _, hostId: __, placeId: ___, ...said } = passage
    return { itemId, ...said, ...showPlate(around, passage), ...showNames(around, passage) }
  })
  const officialOut = shown.filter(({ kind }) => kind === 'official').length
  return {
    passages: shown.sort(
      (a, b) => orderOf(a.kind) - orderOf(b.kind) || Date.parse(a.movedAt) - Date.parse(b.movedAt),
    ),
    outside: shown.filter(({ kind }) => isOutside(kind)).length,
    officialOut,
    isOutLate: officialOut > 0 && isNight(around),
    places: placesTaken(around.ledger.state),
  }
}

const orderOf = (kind: PassageKind): number => (isOutside(kind) ? 0 : kind === 'official' ? 1 : 2)

/** From the clock time of the setting to the morning: what is out then was not parked in the evening (§10.1.5). */
const isNight = ({ ledger, now, timeZone }: Around): boolean => {
  const [hours = 0, minutes = 0] = clockOf(now, timeZone).split(':').map(Number)
  const minute = hours * 60 + minutes
  return minute >= limitInForce(ledger.state.settings, 'passage.night') || minute < morning
}

/** The gate opens (§11.2). */
const morning = 6 * 60
