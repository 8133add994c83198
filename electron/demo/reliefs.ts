import { addDays, instantAt } from '../../shared/calendar/index.ts'
import type { ShiftPost } from '../../shared/shift/index.ts'
import { bureau } from './bureau.ts'
import { type Deed, minute } from './deed.ts'
import type { Dice } from './dice.ts'
import { turnOf } from './roster/turns.ts'

type Post = {
  readonly post: ShiftPost
  /** When the outgoing one begins to hand over, and when the incoming one signs. */
  readonly out: string
  readonly in: string
}

const posts: readonly Post[] = [
  { post: 'gatekeeper', out: '06:54', in: '06:57' },
  { post: 'leader', out: '08:17', in: '08:20' },
  { post: 'duty-officer', out: '08:22', in: '08:25' },
]

const turn = ({ post }: Post, place: number): string => turnOf(post, place).account

const at = (day: string, clock: string): number => Date.parse(instantAt(day, clock, bureau.timeZone))

/** On the very first morning everybody takes his post; nobody is there who could hand it over. */
export const firstReliefs = (day: string): readonly Deed[] =>
  posts.map((post, place) => ({
    does: 'take-first',
    who: turn(post, 0),
    post: post.post,
    at: at(day, '08:24') + place * minute,
  }))

/** How the duty day ends: each post is handed over to the one whose turn is next. @param place of the duty day */
export const reliefsAfter = (day: string, place: number, dice: Dice): readonly Deed[] => {
  const morning = addDays(day, 1)
  return posts.flatMap(post => {
    const signs = at(morning, post.in)
    // Ten minutes early is the rule (§6.3); one in twelve comes just before he signs.
    const arrivedAt = signs - (dice.happens(1 / 12) ? 1 : dice.between(7, 16)) * minute
    return [
      { does: 'hand-over', who: turn(post, place), post: post.post, at: at(morning, post.out) },
      {
        does: 'take-over',
        who: turn(post, place + 1),
        post: post.post,
        at: signs,
        arrivedAt: new Date(arrivedAt).toISOString(),
      },
    ] satisfies Deed[]
  })
}
