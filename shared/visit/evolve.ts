import { dayOf } from '../calendar/index.ts'
import { assertNever, type EventMeta } from '../kernel/event.ts'
import { own } from '../kernel/own.ts'
import type {
  VisitCorrected,
  VisitEvent,
  VisitFoundGone,
  VisitSignedIn,
  VisitSignedOut,
  VisitTakenBack,
} from './events.ts'
import type { VisitState } from './state.ts'

/** Tallies of more days than these are nobody's daily business. */
const daysInMind = 3

/** Edits the lane's own state in place. @param timeZone the unit's, by which people are counted to a day. */
export const evolveVisits = (
  visits: VisitState,
  event: VisitEvent,
  meta: EventMeta,
  timeZone: string,
): void => {
  switch (event.kind) {
    case 'visit.signed-in':
      comeIn(visits, event, meta)
      tally(visits, dayOf(event.data.arrivedAt, timeZone), { came: event.data.people })
      return
    case 'visit.corrected':
      correct(visits, event, meta, timeZone)
      return
    case 'visit.signed-out':
      leave(visits, event, meta)
      tally(visits, dayOf(event.data.leftAt, timeZone), { left: event.data.people })
      return
    case 'visit.found-gone':
      leave(visits, event, meta)
      tally(visits, dayOf(meta.at, timeZone), { left: event.data.people })
      return
    case 'visit.taken-back':
      comeBack(visits, event, meta)
      tally(visits, dayOf(event.data.leftAt, timeZone), { left: -event.data.people })
      return
    case 'visit.badge-found':
      delete visits.badges[event.data.badge]
      return
    case 'visit.looked-at':
      visits.looks[meta.actor] = { itemId: event.data.itemId, at: meta.at }
      return
    default:
      assertNever(event)
  }
}

const comeIn = (visits: VisitState, { data }: VisitSignedIn, { at }: EventMeta): void => {
  const { itemId, visitor, people, hostId, purpose, badge, arrivedAt, overstayAfterMinutes } = data
  const stated = { visitor, came: people, people, hostId, purpose, arrivedAt, overstayAfterMinutes }
  visits.inside[itemId] = badge === undefined ? stated : { ...stated, badge }
  giveOut(visits, badge, itemId, at)
}

/** A visit that is over is put right in the journal alone. */
const correct = (visits: VisitState, { data }: VisitCorrected, { at }: EventMeta, timeZone: string): void => {
  const { itemId, visitor, people, hostId, purpose, badge, arrivedAt } = data
  const before = own(visits.inside, itemId)
  if (!before) {
    moveMissing(visits, itemId, badge)
    return
  }
  takeIn(visits, before.badge, itemId)
  const gone = before.came - before.people
  const { badge: _, ...kept } = before
  const stated = { ...kept, visitor, came: people, people: people - gone, hostId, purpose, arrivedAt }
  visits.inside[itemId] = badge === undefined ? stated : { ...stated, badge }
  giveOut(visits, badge, itemId, at)
  tally(visits, dayOf(before.arrivedAt, timeZone), { came: -before.came })
  tally(visits, dayOf(arrivedAt, timeZone), { came: people })
}

const leave = (visits: VisitState, { data }: VisitSignedOut | VisitFoundGone, { at }: EventMeta): void => {
  const before = own(visits.inside, data.itemId)
  if (!before) return
  const people = before.people - data.people
  if (people > 0) {
    visits.inside[data.itemId] = { ...before, people }
    return
  }
  delete visits.inside[data.itemId]
  if (before.badge === undefined) return
  if (data.badge === 'missing')
    visits.badges[before.badge] = { itemId: data.itemId, since: at, isMissing: true }
  else takeIn(visits, before.badge, data.itemId)
}

/** The event says all that is needed to have him inside again: the visit itself may be out of mind. */
const comeBack = (visits: VisitState, { data }: VisitTakenBack, { at }: EventMeta): void => {
  const { itemId, people, visit } = data
  const before = own(visits.inside, itemId)
  if (before) {
    visits.inside[itemId] = { ...before, people: before.people + people }
    return
  }
  visits.inside[itemId] = { ...visit, people }
  giveOut(visits, visit.badge, itemId, at)
}

const giveOut = (visits: VisitState, badge: string | undefined, itemId: string, since: string): void => {
  if (badge !== undefined) visits.badges[badge] = { itemId, since, isMissing: false }
}

/** It was another badge that did not come back. */
const moveMissing = (visits: VisitState, itemId: string, badge: string | undefined): void => {
  const missing = Object.entries(visits.badges).find(([, out]) => out.itemId === itemId && out.isMissing)
  if (!missing || missing[0] === badge) return
  delete visits.badges[missing[0]]
  if (badge !== undefined && !own(visits.badges, badge)) visits.badges[badge] = missing[1]
}

/** Not from whoever has it meanwhile. */
const takeIn = (visits: VisitState, badge: string | undefined, itemId: string): void => {
  if (badge !== undefined && own(visits.badges, badge)?.itemId === itemId) delete visits.badges[badge]
}

const tally = (
  visits: VisitState,
  day: string,
  { came = 0, left = 0 }: { readonly came?: number; readonly left?: number },
): void => {
  const before = own(visits.days, day) ?? { came: 0, left: 0 }
  visits.days[day] = { came: before.came + came, left: before.left + left }
  const days = Object.keys(visits.days).sort()
  for (const old of days.slice(0, -daysInMind)) delete visits.days[old]
}
