import { addDays } from '../../../shared/calendar/index.ts'
import { officeClerk } from '../bureau.ts'
import type { Numbers } from '../numbers.ts'
import type { Player } from '../player.ts'
import { lookedOutFor, ownVehicles } from './outsiders.ts'

export type FirstGate = {
  readonly player: Player
  readonly numbers: Numbers
  readonly password: string
  /** `YYYY-MM-DD` of the first duty day. */
  readonly firstDay: string
}

/** So long somebody is looked out for. */
const lookedOutForDays = 180

/** On the first morning the office enters the unit's own vehicles, and whom it looks out for. Nobody is signed in before and after. Throws DemoRefused. */
export const prepareGate = async ({ player, numbers, password, firstDay }: FirstGate): Promise<void> => {
  await player.call('session.sign-in', { account: officeClerk, password })
  for (const vehicle of ownVehicles) {
    player.waitUntil(0)
    const { plate, kind, placeId } = vehicle
    const ownerId = 'owner' in vehicle ? numbers.ofPerson(vehicle.owner) : undefined
    const whose = 'owner' in vehicle ? { ownerId: ownerId ?? '' } : { section: vehicle.section }
    await player.call('vehicle.add', { plate, kind, placeId, ...whose })
  }
  player.waitUntil(0)
  await player.call('look-out.add', { ...lookedOutFor, until: addDays(firstDay, lookedOutForDays) })
  await player.call('session.sign-out', {})
}
