import { isAppointmentEvent } from '../../shared/appointment/index.ts'
import { isDirectoryEvent, numbersIn } from '../../shared/directory/index.ts'
import { foldFacet, placesOf } from '../../shared/duty-log/index.ts'
import { isExitPassEvent } from '../../shared/exit-pass/index.ts'
import { isHandoverEvent } from '../../shared/handover/index.ts'
import { isInstructionEvent, itemsOfInstruction } from '../../shared/instruction/index.ts'
import type { Event, EventMeta } from '../../shared/kernel/event.ts'
import { isLookOutEvent } from '../../shared/look-out/index.ts'
import { isMailEvent } from '../../shared/mail/index.ts'
import { isPassageEvent } from '../../shared/passage/index.ts'
import { isPetitionEvent } from '../../shared/petition/index.ts'
import { isTurnAwayEvent } from '../../shared/turn-away/index.ts'
import { isVehicleEvent } from '../../shared/vehicle/index.ts'
import { isVisitEvent } from '../../shared/visit/index.ts'
import type { Place } from './index/chain-index.ts'

/** What the index keeps of an event: the items that it tells of, and what they are after it. */
export const placesFor = (event: Event, meta: EventMeta): readonly Place[] =>
  placesOf(event).map(place => ({
    ...place,
    facetAfter: before => foldFacet(before, event, place.itemId, meta),
  }))

/** What bears a number and is no entry of the log: the trail of it is asked for all the same. */
export const othersIn = (event: Event): readonly string[] => {
  if (isDirectoryEvent(event)) return numbersIn(event)
  if (isInstructionEvent(event)) return itemsOfInstruction(event)
  const atGate = itemAtGate(event)
  if (atGate !== undefined) return [atGate]
  if (isPetitionEvent(event)) return [event.data.itemId, event.data.gateId]
  if (isVehicleEvent(event)) return [event.data.vehicleId]
  if (!isHandoverEvent(event)) return []
  return 'itemId' in event.data ? [event.data.itemId] : []
}

/** The number that something of the gate's registers, or an instruction, bears. */
export const itemAtGate = (event: Event): string | undefined => {
  if (isVisitEvent(event) || isTurnAwayEvent(event) || isPassageEvent(event)) return event.data.itemId
  if (isInstructionEvent(event)) return event.data.itemId
  if (isMailEvent(event) || isExitPassEvent(event)) return event.data.itemId
  return isLookOutEvent(event) || isAppointmentEvent(event) ? event.data.itemId : undefined
}
