import type { PostMatter, TimedMatter } from '../../shared/alarm/index.ts'
import { shownNumber } from '../../shared/kernel/ids.ts'
import { postTable } from '../../shared/shift/index.ts'
import type { Place } from '../app/places.ts'
import { alarmText as text } from './text.ts'

/** By what a matter is called where there is little room: the entry's number, or the post. */
export const nameOfMatter = (matter: TimedMatter): string =>
  'itemId' in matter
    ? shownNumber(matter.itemId)
    : `${postTable[matter.post].short}${text.lacks[matter.lacks]}`

const placesOfPost: { readonly [L in PostMatter['lacks']]: Place } = {
  relief: { view: 'handover' },
  plan: { view: 'shifts' },
  opening: { view: 'gate' },
  closing: { view: 'gate' },
}

/** Where it is looked into. */
export const placeOfMatter = (matter: TimedMatter): Place => {
  if ('itemId' in matter)
    return { view: 'duty-log', entryAsked: { itemId: matter.itemId, asked: performance.now() } }
  return placesOfPost[matter.lacks]
}
