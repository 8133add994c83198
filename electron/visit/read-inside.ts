import { dayOf } from '../../shared/calendar/index.ts'
import { staffOf } from '../../shared/directory/index.ts'
import { own } from '../../shared/kernel/own.ts'
import type { PersonRef } from '../../shared/kernel/person-ref.ts'
import type { InsideNow, ShownInside } from '../../shared/visit/contract.ts'
import { type ShownVisitor, shownVisitor } from '../../shared/visit/shown-visitor.ts'
import { visitor as visitorForm } from '../../shared/visit/visitor.ts'
import type { Ledger } from '../store/ledger.ts'
import type { PeopleOfBook } from '../store/people-of-book.ts'

type Around = {
  readonly ledger: Pick<Ledger, 'state'>
  readonly people: Pick<PeopleOfBook, 'open'>
  readonly now: string
  readonly timeZone: string
}

/** Who is inside at this moment, in the order in which they came; the rest of the gate's figures beside it. @throws DiskError. */
export const readInside = ({ ledger, people, now, timeZone }: Around): InsideNow => {
  const { visits, directory } = ledger.state
  const shown = Object.entries(visits.inside).map(([itemId, visit]): ShownInside => {
    const { visitor, hostId, overstayAfterMinutes, ...said } = visit
    const host = staffOf(directory, hostId)
    const overstayAt = new Date(Date.parse(visit.arrivedAt) + overstayAfterMinutes * 60_000).toISOString()
    const names = { hostName: host?.name ?? hostId, hostSection: host?.section ?? '' }
    return { itemId, visitor: showVisitor(people, visitor), ...said, ...names, overstayAt }
  })
  return {
    visits: shown.sort((a, b) => Date.parse(a.arrivedAt) - Date.parse(b.arrivedAt)),
    people: shown.reduce((sum, visit) => sum + visit.people, 0),
    freeBadge: freeBadge(visits.badges),
    missingBadges: Object.entries(visits.badges).flatMap(([badge, { itemId, since, isMissing }]) =>
      isMissing ? [{ badge, itemId, since }] : [],
    ),
    today: own(visits.days, dayOf(now, timeZone)) ?? { came: 0, left: 0 },
  }
}

/** As far as a screen may show him. @throws DiskError. */
export const showVisitor = (people: Pick<PeopleOfBook, 'open'>, ref: PersonRef): ShownVisitor => {
  const found = people.open(ref)
  if (found.kind !== 'known') return { kind: found.kind }
  const known = visitorForm.safeParse(found.particulars)
  return known.success ? shownVisitor(known.data) : { kind: 'unreadable' }
}

/** Hooks are emptied from the left: `01`, `02` … */
const freeBadge = (badges: { readonly [badge: string]: unknown }): string => {
  let number = 1
  while (own(badges, badgeNumbered(number)) !== undefined) number++
  return badgeNumbered(number)
}

const badgeNumbered = (number: number): string => String(number).padStart(2, '0')
