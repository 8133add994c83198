import { addDays, dayOf } from '../calendar/index.ts'
import type { ShiftPost } from '../shift/index.ts'
import { shiftPosts } from '../shift/index.ts'
import { hasBegun, nameOfStaff, placeKey, plannedOn, staffIdOf, weightOf } from './around.ts'
import { talliesOf } from './draft/tallies.ts'
import { poolOf } from './pools.ts'
import { questionOf } from './question-of.ts'
import type { ShownAbsence } from './shown.ts'
import { isOpen } from './stages.ts'
import { absencesIn } from './state.ts'
import { type ShownPlace, type ShownSwap, shownPlace, swapsOf } from './swap-views.ts'
import { type RosterView, shownAbsence } from './views.ts'

/** One duty of one's own. */
export type MyDuty = ShownPlace & {
  readonly weight: number
  readonly hasBegun: boolean
  /** An open swap that is about it. */
  readonly swap?: string
}

export type MyRoster = {
  /** Absent where the account belongs to nobody in the directory. */
  readonly staffId?: string
  readonly name?: string
  /** From a month ago on, by day. */
  readonly duties: readonly MyDuty[]
  /** Mine and those asked of me, the newest first. */
  readonly swaps: readonly ShownSwap[]
  readonly wishes: readonly ShownAbsence[]
  readonly tally?: { readonly duties: number; readonly burden: number; readonly share: number }
  /** Others whom one may ask, by post. */
  readonly others: readonly {
    readonly staffId: string
    readonly name: string
    readonly duties: readonly ShownPlace[]
  }[]
}

const daysBack = 31

/** Answers `roster.mine`: of the caller, as far as the directory knows who that is. */
export const myRosterOf = (view: RosterView, account: string): MyRoster => {
  const staffId = staffIdOf(view, account)
  if (staffId === undefined) return { duties: [], swaps: [], wishes: [], others: [] }
  const today = dayOf(view.now, view.timeZone)
  const swaps = swapsOf(view, 'all').filter(swap => swap.staffId === staffId || swap.otherId === staffId)
  const shown = dutiesFrom(view, addDays(today, -daysBack))
  const duties = shown.filter(duty => duty.staffId === staffId)
  return {
    staffId,
    name: nameOfStaff(view, staffId),
    duties: duties.map(({ staffId: _, ...place }) => ({
      ...shownPlace(view, place),
      weight: weightOf(view, place.day),
      hasBegun: hasBegun(view, place, view),
      ...swapAbout(swaps, place),
    })),
    swaps,
    wishes: absencesIn(view.rosters)
      .filter(one => one.staffId === staffId && one.to >= today)
      .map(absence => shownAbsence(view, absence)),
    ...tallyOf(view, staffId, today),
    others: othersOf(view, staffId, shown),
  }
}

const dutiesFrom = (view: RosterView, from: string) =>
  plannedOn(
    view,
    Object.keys(view.shifts.days)
      .filter(day => day >= from)
      .sort(),
  )

const swapAbout = (
  swaps: readonly ShownSwap[],
  place: { readonly day: string; readonly post: ShiftPost },
) => {
  const found = swaps.find(
    ({ stage, own, other }) =>
      isOpen(stage) && [own, other].some(one => one && placeKey(one) === placeKey(place)),
  )
  return found ? { swap: found.itemId } : {}
}

/** Of the year, this month included. */
const tallyOf = (view: RosterView, staffId: string, today: string): Pick<MyRoster, 'tally'> => {
  const question = questionOf(view, { month: today.slice(0, 7), pins: [], keepsPlanned: false }, view)
  const duties = plannedOn(
    view,
    question.days.map(({ day }) => day),
  )
  const own = talliesOf(question, duties).find(tally => tally.staffId === staffId)
  if (!own) return {}
  const { duties: count, burdenOfYear: burden, shareOfYear } = own
  return { tally: { duties: count, burden, share: Math.round(shareOfYear * 10) / 10 } }
}

/** Those who take turns at a post at which he does. */
const othersOf = (
  view: RosterView,
  staffId: string,
  duties: ReturnType<typeof dutiesFrom>,
): MyRoster['others'] => {
  const year = view.now.slice(0, 4)
  const members = shiftPosts
    .map(post => poolOf(view, post, year).map(one => one.staffId))
    .filter(ids => ids.includes(staffId))
    .flat()
  return [...new Set(members)]
    .filter(id => id !== staffId)
    .map(id => ({
      staffId: id,
      name: nameOfStaff(view, id),
      duties: duties
        .filter(duty => duty.staffId === id && !hasBegun(view, duty, view))
        .map(duty => shownPlace(view, duty)),
    }))
}
