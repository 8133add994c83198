import type { PostMatter } from '../alarm/index.ts'
import { dayOf, shownTime } from '../calendar/index.ts'
import { limitInForce } from '../settings/index.ts'
import { plannedFor, postTable, type ShiftPost, shiftPosts } from '../shift/index.ts'
import type { Around } from './around.ts'
import { holdersOf } from './views.ts'

const minuteMs = 60_000

type When = { readonly now: string; readonly timeZone: string }

/**
 * What a post calls for once somebody holds it: relief that does not come, and a next shift that nobody is planned for
 * (§6.2, §11.1). Derived from signed handovers and the list of shifts; only the act itself ends it.
 */
export const postMatters = (around: Around, when: When): readonly PostMatter[] =>
  shiftPosts.flatMap(post => {
    const holder = holdersOf(around, when.timeZone)[post]
    return holder ? [relief(around, post, holder, when), ...unplanned(around, post, holder, when)] : []
  })

type Turn = { readonly name: string; readonly to: string }

/** Told from when the next one ought to be there (§6.3), late some minutes after the turn is over. */
const relief = ({ settings }: Around, post: ShiftPost, { name, to }: Turn, when: When): PostMatter => ({
  key: `relief:${post}`,
  post,
  lacks: 'relief',
  ...between(to, limitInForce(settings, 'handover.arrive-early'), limitInForce(settings, 'handover.overdue')),
  what: `${name} ${shownTime(to, when.timeZone, when.now)} 班次届满，尚未交接`,
  rule: postTable[post].rule,
})

/** The shift that follows the holder's turn. */
const unplanned = (
  { settings, shifts }: Around,
  post: ShiftPost,
  { to }: Turn,
  { now, timeZone }: When,
): readonly PostMatter[] =>
  plannedFor(shifts, dayOf(to, timeZone), post)
    ? []
    : [
        {
          key: `plan:${post}`,
          post,
          lacks: 'plan',
          ...between(to, limitInForce(settings, 'shift.unplanned'), 0),
          what: `${shownTime(to, timeZone, now)} 起的班次未排人`,
          rule: postTable[post].rule,
        },
      ]

/** Nothing is told before it begins. */
const between = (end: string, minutesBefore: number, minutesAfter: number) => {
  const startedAt = new Date(Date.parse(end) - minutesBefore * minuteMs).toISOString()
  const dueAt = new Date(Date.parse(end) + minutesAfter * minuteMs).toISOString()
  return { startedAt, tellsFrom: startedAt, dueAt }
}
