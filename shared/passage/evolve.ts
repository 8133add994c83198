import { assertNever, type EventMeta } from '../kernel/event.ts'
import { own } from '../kernel/own.ts'
import type { PassageCorrected, PassageEvent, PassageStated, VehicleCameBack } from './events.ts'
import type { OpenPassage, PassageState } from './state.ts'

/** Edits the lane's own state in place. */
export const evolvePassages = (passages: PassageState, event: PassageEvent, meta: EventMeta): void => {
  switch (event.kind) {
    case 'passage.entered': {
      const { itemId, visitId, ...stated } = event.data
      passages.open[itemId] = { ...inMind(stated), ...(visitId !== undefined && { visitId }) }
      return
    }
    case 'passage.went-out': {
      const { itemId, release: _, ...stated } = event.data
      passages.open[itemId] = inMind(stated)
      return
    }
    case 'passage.corrected':
      correct(passages, event)
      return
    case 'passage.left':
      delete passages.open[event.data.itemId]
      return
    case 'passage.came-back':
      comeBack(passages, event)
      return
    case 'passage.taken-back':
      passages.open[event.data.itemId] = event.data.passage
      return
    case 'passage.looked-at':
      passages.looks[meta.actor] = { itemId: event.data.itemId, at: meta.at }
      return
    default:
      assertNever(event)
  }
}

/** Of a statement, what the next decision needs. */
export const inMind = ({
  kind,
  vehicle,
  vehicleId,
  people,
  purpose,
  hostId,
  placeId,
  remark,
  movedAt,
}: PassageStated): OpenPassage => ({
  kind,
  ...(vehicle !== undefined && { vehicle }),
  ...(vehicleId !== undefined && { vehicleId }),
  people,
  ...(purpose !== undefined && { purpose }),
  ...(hostId !== undefined && { hostId }),
  ...(placeId !== undefined && { placeId }),
  ...(remark !== undefined && { remark }),
  movedAt,
})

/** A passage that is over is put right in the journal alone. */
const correct = ({ open }: PassageState, { data }: PassageCorrected): void => {
  const before = own(open, data.itemId)
  if (!before) return
  const { visitId } = before
  open[data.itemId] = { ...inMind(data), ...(visitId !== undefined && { visitId }) }
}

const comeBack = (passages: PassageState, { data }: VehicleCameBack): void => {
  const { itemId, vehicleId, placeId, isUsualPlace } = data
  delete passages.open[itemId]
  if (isUsualPlace || placeId === undefined) delete passages.parked[vehicleId]
  else passages.parked[vehicleId] = placeId
}
