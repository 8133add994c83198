import { isAppointmentEvent } from '../../shared/appointment/index.ts'
import { isDirectoryEvent, numbersIn } from '../../shared/directory/index.ts'
import { foldFacet, placesOf } from '../../shared/duty-log/index.ts'
import { isExitPassEvent } from '../../shared/exit-pass/index.ts'
import { isHandoverEvent } from '../../shared/handover/index.ts'
import { isIncidentEvent } from '../../shared/incident/index.ts'
import { isInstructionEvent, itemsOfInstruction } from '../../shared/instruction/index.ts'
import type { Event, EventMeta } from '../../shared/kernel/event.ts'
import { isLookOutEvent } from '../../shared/look-out/index.ts'
import { isMailEvent } from '../../shared/mail/index.ts'
import { isPassageEvent } from '../../shared/passage/index.ts'
import { isPetitionEvent } from '../../shared/petition/index.ts'
import { isReviewEvent } from '../../shared/review/index.ts'
import { isRosterEvent } from '../../shared/roster/index.ts'
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
  const beside = itemBesideLog(event)
  if (beside !== undefined) return [beside]
  if (isPetitionEvent(event)) return [event.data.itemId, event.data.gateId]
  if (isVehicleEvent(event)) return [event.data.vehicleId]
  if (isReviewEvent(event))
    return 'itemId' in event.data && event.data.itemId !== undefined ? [event.data.itemId] : []
  if (!isHandoverEvent(event)) return []
  return 'itemId' in event.data ? [event.data.itemId] : []
}

/** The number of what has a register of its own: at the gate, an incident, an instruction, an absence or a swap of the roster. */
export const itemBesideLog = (event: Event): string | undefined => {
  if (isIncidentEvent(event) || isInstructionEvent(event)) return event.data.itemId
  if (isRosterEvent(event)) return 'itemId' in event.data ? event.data.itemId : undefined
  return itemAtGate(event)
}

const itemAtGate = (event: Event): string | undefined => {
  if (isVisitEvent(event) || isTurnAwayEvent(event) || isPassageEvent(event)) return event.data.itemId
  if (isMailEvent(event) || isExitPassEvent(event)) return event.data.itemId
  return isLookOutEvent(event) || isAppointmentEvent(event) ? event.data.itemId : undefined
}
