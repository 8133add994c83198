import type { PostMatter, TimedMatter } from '../../shared/alarm/index.ts'
import { clockWords, drillMark } from '../../shared/incident/index.ts'
import { shownNumber } from '../../shared/kernel/ids.ts'
import { postTable } from '../../shared/shift/index.ts'
import type { Place } from '../app/places.ts'
import { cardOf } from '../instruction/index.ts'
import { alarmText as text } from './text.ts'

/** By what a matter is called where there is little room: the number of the entry or the item, the post, or the limit of an incident. */
export const nameOfMatter = (matter: TimedMatter): string => {
  if ('post' in matter) return `${postTable[matter.post].short}${text.lacks[matter.lacks]}`
  if ('incidentId' in matter) return `${drillMark(matter.drill)}${limitName(matter.clock)}`
  if ('contactSlot' in matter) return text.contact
  if ('instructionId' in matter) return shownNumber(matter.instructionId)
  return shownNumber('mailId' in matter ? matter.mailId : matter.itemId)
}

/** Two that run at once are told apart by what their matters say. */
const limitName = (clock: string): string =>
  Object.entries(clockWords).find(([name]) => name === clock)?.[1] ?? clock

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
  if ('incidentId' in matter)
    return { view: 'incident', incidentAsked: { itemId: matter.incidentId, asked: performance.now() } }
  if ('mailId' in matter)
    return { view: 'mail', itemAsked: { itemId: matter.mailId, asked: performance.now() } }
  if ('contactSlot' in matter) return { view: 'contact-check', asked: performance.now() }
  if ('instructionId' in matter) return cardOf(matter.instructionId)
  return placesOfPost[matter.lacks]
}
