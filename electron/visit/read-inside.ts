import { dayOf } from '../../shared/calendar/index.ts'
import { staffOf } from '../../shared/directory/index.ts'
import { own } from '../../shared/kernel/own.ts'
import type { InsideNow, ShownInside } from '../../shared/visit/contract.ts'
import { readingOf } from '../accounts/pinyin.ts'
import type { Ledger } from '../store/ledger.ts'
import type { PeopleOfBook } from '../store/people-of-book.ts'
import { showVisitor } from './show-visitor.ts'

type Around = {
  readonly ledger: Pick<Ledger, 'state'>
  readonly people: Pick<PeopleOfBook, 'open'>
  readonly now: string
  readonly timeZone: string
}

/** Who is inside at this moment, in the order in which they came; the rest of the gate's figures beside it. @throws DiskError. */
export const readInside = ({ ledger, people, now, timeZone }: Around): InsideNow => {
  const { visits, directory, turnAways } = ledger.state
  const today = dayOf(now, timeZone)
  const shown = Object.entries(visits.inside).map(([itemId, visit]): ShownInside => {
    const { visitor, hostId, overstayAfterMinutes, ...said } = visit
    const host = staffOf(directory, hostId)
    const overstayAt = new Date(Date.parse(visit.arrivedAt) + overstayAfterMinutes * 60_000).toISOString()
    const names = { hostName: host?.name ?? hostId, hostSection: host?.section ?? '' }
    const shownAs = showVisitor(people, visitor)
    const { initials } = readingOf(shownAs.kind === 'known' ? shownAs.name : '')
    return { itemId, visitor: shownAs, initials, ...said, ...names, overstayAt }
  })
  return {
    visits: shown.sort((a, b) => Date.parse(a.arrivedAt) - Date.parse(b.arrivedAt)),
    people: shown.reduce((sum, visit) => sum + visit.people, 0),
    freeBadge: freeBadge(visits.badges),
    missingBadges: Object.entries(visits.badges).flatMap(([badge, { itemId, since, isMissing }]) =>
      isMissing ? [{ badge, itemId, since }] : [],
    ),
    today: {
      ...(own(visits.days, today) ?? { came: 0, left: 0 }),
      turnedAway: own(turnAways.days, today) ?? 0,
    },
  }
}

/** Hooks are emptied from the left: `01`, `02` … */
const freeBadge = (badges: { readonly [badge: string]: unknown }): string => {
  let number = 1
  while (own(badges, badgeNumbered(number)) !== undefined) number++
  return badgeNumbered(number)
}

const badgeNumbered = (number: number): string => String(number).padStart(2, '0')
