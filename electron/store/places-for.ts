import { foldFacet, placesOf } from '../../shared/duty-log/index.ts'
import type { Event, EventMeta } from '../../shared/kernel/event.ts'
import type { Place } from './index/chain-index.ts'

/** What the index keeps of an event: the items that it tells of, and what they are after it. */
export const placesFor = (event: Event, meta: EventMeta): readonly Place[] =>
  placesOf(event).map(place => ({
    ...place,
    facetAfter: before => foldFacet(before, event, place.itemId, meta),
  }))
