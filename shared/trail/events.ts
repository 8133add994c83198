import type { Event, Position } from '../kernel/event.ts'
import type { Upcast } from '../kernel/upcast.ts'
import type { TrailFilter } from './contract.ts'

/** The actor looked at the trail that day. */
export type TrailLooked = Event<'trail.looked', Record<string, never>>
/** `hash`: of the commit that it is about, so that it is clear which line he had before him. */
export type FindingNoted = Event<'trail.finding-noted', Position & { readonly text: string }>
/** The whole folder was read: how far each chain was, what was found, how long it took. */
export type BookVerified = Event<
  'trail.verified',
  {
    readonly commits: number
    readonly problems: number
    readonly seconds: number
    readonly heads: readonly Position[]
  }
>

/** So many lines went out as a table under that name: what was filtered, and nothing that was written since. */
export type TrailExported = Event<
  'trail.exported',
  { readonly filter: TrailFilter; readonly file: string; readonly lines: number }
>

export type TrailEvent = TrailLooked | FindingNoted | BookVerified | TrailExported

export const trailVersions = {
  'trail.looked': [],
  'trail.finding-noted': [],
  'trail.verified': [],
  'trail.exported': [],
} as const satisfies { [K in TrailEvent['kind']]: readonly Upcast[] }

export const isTrailEvent = (event: Event): event is TrailEvent => Object.hasOwn(trailVersions, event.kind)
