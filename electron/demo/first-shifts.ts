import { officeClerk } from './bureau.ts'
import type { Numbers } from './numbers.ts'
import type { Player } from './player.ts'
import { shiftsOf } from './shift-plan.ts'

/** The list begins with a fortnight; the story goes on with it week by week. */
const firstDays = 14

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
  for (const { person, input } of shiftsOf(0, firstDay, firstDays)) {
    player.waitUntil(0)
    await player.call('shift.plan', { ...input, staffId: numbers.ofPerson(person) ?? '' })
  }
  await player.call('session.sign-out', {})
}
