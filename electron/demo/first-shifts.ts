import { officeClerk } from './bureau.ts'
import type { Numbers } from './numbers.ts'
import type { Player } from './player.ts'
import { firstMonths, placesOn } from './roster/roster-days.ts'

export type FirstPlan = {
  readonly player: Player
  readonly numbers: Numbers
  readonly password: string
  /** `YYYY-MM-DD` of the first duty day. */
  readonly firstDay: string
}

/**
 * On the first morning the office names leader, duty officer and gatekeeper of the day and publishes the roster of the month, in
 * the turn in which the story lets them take it. Nobody is signed in before and after. Throws DemoRefused.
 */
export const planFirstShifts = async ({ player, numbers, password, firstDay }: FirstPlan): Promise<void> => {
  await player.call('session.sign-in', { account: officeClerk, password })
  for (const { person, day, post } of placesOn({ day: firstDay, place: 0 })) {
    player.waitUntil(0)
    await player.call('shift.plan', { day, post, staffId: numbers.ofPerson(person) ?? '' })
  }
  for (const month of firstMonths(firstDay)) {
    player.waitUntil(0)
    await player.roster(month)
  }
  await player.call('session.sign-out', {})
}
