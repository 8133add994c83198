import { addDays } from '../../shared/calendar/index.ts'
import type { InputOf } from '../../shared/contract.ts'
import type { ShiftPost } from '../../shared/shift/index.ts'
import { dutyOfficers, gatekeepers, leaders, officeClerk, type Person } from './bureau.ts'
import type { Numbers } from './numbers.ts'
import type { Player } from './player.ts'

/** Who has which shift of a day, by name. */
export type PlannedShift = {
  readonly person: string
  readonly input: Omit<InputOf<'shift.plan'>, 'staffId' | 'revision'>
}

const week = 7
const daysAhead = 2 * week

const turns: readonly (readonly [ShiftPost, readonly [Person, ...Person[]]])[] = [
  ['leader', leaders],
  ['duty-officer', dutyOfficers],
  ['gatekeeper', gatekeepers],
]

/** What the office adds to the list on the duty day `day`, `place` days after the first one: a week, once a week. */
export const shiftsPlannedOn = (place: number, day: string): readonly PlannedShift[] =>
  place > 0 && place % week === 0 ? shiftsOf(place + week, addDays(day, week), week) : []

const shiftsOf = (place: number, day: string, days: number): readonly PlannedShift[] =>
  Array.from({ length: days }, (_, further) =>
    turns.map(([post, people]) => ({
      person: (people[(place + further) % people.length] ?? people[0]).name,
      input: { day: addDays(day, further), post },
    })),
  ).flat()

export type FirstPlan = {
  readonly player: Player
  readonly numbers: Numbers
  readonly password: string
  /** `YYYY-MM-DD` of the first duty day. */
  readonly firstDay: string
}

/**
 * On the first morning the office names leader, duty officer and gatekeeper of the first fortnight, in the turn in which
 * the story lets them take it. Nobody is signed in before and after. Throws DemoRefused.
 */
export const planFirstShifts = async ({ player, numbers, password, firstDay }: FirstPlan): Promise<void> => {
  await player.call('session.sign-in', { account: officeClerk, password })
  for (const { person, input } of shiftsOf(0, firstDay, daysAhead)) {
    player.waitUntil(0)
    await player.call('shift.plan', { ...input, staffId: numbers.ofPerson(person) ?? '' })
  }
  await player.call('session.sign-out', {})
}
