import type { Refusal } from '../../shared/kernel/refusal.ts'
import type { KnownVehicle, PlaceTaken } from '../../shared/passage/contract.ts'
import { fill } from '../app/fill.ts'
import { useMessageLine } from '../app/messages.tsx'
import { useAct } from '../app/use-act.ts'
import { firstFree } from '../parking/index.ts'
import { plateShown } from './shown-words.ts'
import { passageText as text } from './text.ts'

type VehicleActs = {
  /** What Enter does of itself: one of the staff in, an official one back. @returns whether it is in the book. */
  readonly go: (known: KnownVehicle) => Promise<boolean>
  readonly refusal: Refusal | undefined
}

/** Vehicles of the unit's own that come in with a plate and Enter. */
export const useVehicleActs = (places: readonly PlaceTaken[]): VehicleActs => {
  const say = useMessageLine()
  const enter = useAct('passage.enter')
  const comeBack = useAct('passage.come-back')
  const nameOf = (placeId: string) => places.find(place => place.placeId === placeId)?.name ?? ''
  const go: VehicleActs['go'] = async known => {
    const plate = plateShown(known)
    const { kind, openAs, vehicleId } = known
    if (openAs !== undefined && kind === 'official') {
      const answer = await comeBack.act({ itemId: openAs })
      if (answer.ok) say(fill(text.saved.comeBack, { plate, place: stopsAt(nameOf(known.placeId ?? '')) }))
      return answer.ok
    }
    const placeId = firstFree(places, 'staff', known.placeId)
    const where = placeId === '' ? {} : { placeId }
    const answer = await enter.act({
      kind: 'staff',
      people: 1,
      ...(vehicleId !== undefined && { vehicleId }),
      ...where,
    })
    if (answer.ok) say(fill(text.saved.enter, { plate, place: stopsAt(nameOf(placeId)) }))
    return answer.ok
  }
  return { go, refusal: enter.refusal ?? comeBack.refusal }
}

/** `，停前院`; nothing where it takes no place. */
export const stopsAt = (place: string): string => (place === '' ? '' : fill(text.stopsAt, { place }))
