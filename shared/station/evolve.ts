import type { JournalEvent } from '../journal/index.ts'
import type { EventMeta } from '../kernel/event.ts'
import type { StationEvent } from './events.ts'
import type { StationState } from './state.ts'

export const evolveStation = (
  station: StationState,
  event: StationEvent | JournalEvent,
  { at }: EventMeta,
): void => {
  if (event.kind === 'chain.opened') {
    const { station: id, timeZone, demo } = event.data
    station.opened = { station: id, timeZone, demo: demo === true }
  }
  if (event.kind === 'station.established') {
    const { unit, stationName, stationLetter } = event.data
    station.established = { unit, stationName, stationLetter, at }
  }
}
