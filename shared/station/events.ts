import type { Event } from '../kernel/event.ts'
import type { Upcast } from '../kernel/upcast.ts'

export type StationEstablished = Event<
  'station.established',
  {
    readonly unit: string
    readonly stationName: string
    readonly stationLetter: string
    readonly timeZone: string
    readonly station: string
  }
>
export type StationEvent = StationEstablished

export const stationVersions = {
  'station.established': [],
} as const satisfies { [K in StationEvent['kind']]: readonly Upcast[] }

export const isStationEvent = (event: Event): event is StationEvent =>
  Object.hasOwn(stationVersions, event.kind)
