import { addDays } from '../../shared/calendar/index.ts'
import type { ShiftPost } from '../../shared/shift/index.ts'
import type { Book } from '../book.ts'
import { dutyOfficers, gatekeepers, leaders, officeClerk, type Person } from './bureau.ts'
import type { Player } from './player.ts'

export type ShiftPlan = {
  readonly player: Player
  readonly book: Book
  readonly password: string
  /** `YYYY-MM-DD` of the first duty day, and how many the story has. */
  readonly firstDay: string
  readonly days: number
}

/** The list reaches a fortnight beyond the story, but no further than the program lets the office plan. */
const [daysBeyond, mostDays] = [14, 92]

const turns: readonly (readonly [ShiftPost, readonly [Person, ...Person[]]])[] = [
  ['leader', leaders],
  ['duty-officer', dutyOfficers],
  ['gatekeeper', gatekeepers],
]

/**
 * On the first morning, once the staff is entered, the office names leader, duty officer and gatekeeper of each day, in the
 * turn in which the story lets them take it. Nobody is signed in before and after. Throws DemoRefused.
 */
export const planShifts = async ({ player, book, password, firstDay, days }: ShiftPlan): Promise<void> => {
  await player.call('session.sign-in', { account: officeClerk, password })
  const staffIds = numbersByName(book)
  for (let place = 0; place < Math.min(days + daysBeyond, mostDays); place++) {
    const day = addDays(firstDay, place)
    for (const [post, people] of turns) {
      const { name } = people[place % people.length] ?? people[0]
      player.waitUntil(0)
      await player.call('shift.plan', { day, post, staffId: staffIds.get(name) ?? '' })
    }
  }
  await player.call('session.sign-out', {})
}

const numbersByName = (book: Book): ReadonlyMap<string, string> =>
  new Map(Object.entries(book.state().directory.staff).map(([staffId, { name }]) => [name, staffId]))
