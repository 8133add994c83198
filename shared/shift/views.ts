import { addDays, arrangementOf, type CalendarState } from '../calendar/index.ts'
import { type DirectoryState, staffOf } from '../directory/index.ts'
import { refuse } from '../kernel/decision.ts'
import type { Frozen } from '../kernel/event.ts'
import type { Refusal } from '../kernel/refusal.ts'
import type { SettingsState } from '../settings/index.ts'
import type { ShiftDay, ShiftDays, ShownPerson, ShownPost, ShownShift } from './contract.ts'
import { type ShiftPost, shiftPosts } from './posts.ts'
import type { ShiftRefusal } from './refusals.ts'
import { plannedFor, type ShiftState, statementsOf } from './state.ts'
import { shiftTimes } from './times.ts'

export type ShiftSight = Frozen<{
  shifts: ShiftState
  directory: DirectoryState
  settings: SettingsState
  calendar: CalendarState
}> & { readonly timeZone: string; readonly nameOf: (account: string) => string }

const mostDays = 62

/** Answers `shift.days`: every day of the range, those without anybody too. */
export const shiftDaysOf = (
  sight: ShiftSight,
  { from, to }: ShiftDays,
): readonly ShiftDay[] | Refusal<ShiftRefusal> => {
  if (to < from || to > addDays(from, mostDays - 1)) return refuse('shift.range-wrong', { days: mostDays })
  const days: ShiftDay[] = []
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(shiftDay(sight, day))
  return days
}

const shiftDay = (sight: ShiftSight, day: string): ShiftDay => ({
  day,
  ...arrangementOf(sight.calendar, day),
  posts: {
    leader: shownPost(sight, day, 'leader'),
    'duty-officer': shownPost(sight, day, 'duty-officer'),
    gatekeeper: shownPost(sight, day, 'gatekeeper'),
  },
})

const shownPost = (sight: ShiftSight, day: string, post: ShiftPost): ShownPost => {
  const statements = statementsOf(sight.shifts, day, post)
  const planned = plannedFor(sight.shifts, day, post)
  const times = planned ?? shiftTimes(sight.settings, { day, post, timeZone: sight.timeZone })
  const { from, to } = times
  return {
    ...(planned && { shift: { ...shownPerson(sight, planned.staffId), from, to } }),
    from,
    to,
    revision: statements.length,
    steps: statements
      .map(said => ({
        ...(said.act === 'planned' && { name: shownPerson(sight, said.staffId).name }),
        reason: said.reason,
        byName: sight.nameOf(said.by),
        at: said.at,
        seq: said.seq,
      }))
      .reverse(),
  }
}

export const shownPerson = ({ directory }: Pick<ShiftSight, 'directory'>, staffId: string): ShownPerson => {
  const staff = staffOf(directory, staffId)
  if (!staff) return { staffId, name: staffId, section: '', post: '', phone: '', shortPhone: '' }
  const { name, section, post, phone, shortPhone, leftOn } = staff
  return { staffId, name, section, post, phone, shortPhone, ...(leftOn !== undefined && { leftOn }) }
}

/** Who has each post at an instant, and who has it next; absent where the list names nobody. */
export type OnDuty = {
  readonly [P in ShiftPost]: { readonly now?: ShownShift; readonly next?: ShownShift; readonly until: string }
}

/** Who has each post by signed handovers; absent before its first take-over. `from`: since when, `to`: until the end of his shift. */
export type Holders = { readonly [P in ShiftPost]?: ShownShift }

/**
 * By signed handovers; on a post that nobody has taken over yet, read from the list by the clock alone. `until`: when
 * the shift of who has the post ends, or the running one, whoever has it. Where the start of shifts was set anew two may
 * overlap for an hour: the one that began last counts.
 */
export const onDutyAt = (days: readonly ShiftDay[], now: string, holders: Holders = {}): OnDuty => ({
  leader: onPostAt(days, 'leader', now, holders),
  'duty-officer': onPostAt(days, 'duty-officer', now, holders),
  gatekeeper: onPostAt(days, 'gatekeeper', now, holders),
})

const onPostAt = (
  days: readonly ShiftDay[],
  post: ShiftPost,
  now: string,
  holders: Holders,
): OnDuty[ShiftPost] => {
  const spans = days.map(({ posts }) => posts[post])
  const holder = holders[post]
  if (holder) {
    const next = spans.find(({ from }) => from >= holder.to)?.shift
    return { now: holder, until: holder.to, ...(next && { next }) }
  }
  const running = spans.findLast(({ from, to }) => from <= now && now < to)
  const until = running?.to ?? spans.find(({ from }) => from > now)?.from ?? now
  const next = spans.find(({ from }) => from > (running?.from ?? now))?.shift
  return { until, ...(running?.shift && { now: running.shift }), ...(next && { next }) }
}

/** The days that must be asked for to know who is on duty on a date: the shift before it, and the one after. */
export const daysAround = (day: string): ShiftDays => ({ from: addDays(day, -1), to: addDays(day, 1) })

/** Posts that one person has at the same time on that day; the list shows it, it is not refused. */
export const postsHeldTwice = ({ posts }: ShiftDay): readonly ShiftPost[] =>
  shiftPosts.filter(post =>
    shiftPosts.some(
      other =>
        other !== post && posts[other].shift?.staffId === posts[post].shift?.staffId && posts[post].shift,
    ),
  )
