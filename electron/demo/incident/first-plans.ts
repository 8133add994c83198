import { type PlanCall, type PlanKind, planKindIds, plansTable } from '../../../shared/plans/index.ts'
import { officeClerk } from '../bureau.ts'
import type { Player } from '../player.ts'

/** The numbers of the unit's own people and neighbours, by what the shipped plans call them. */
const numbers: { readonly [name: string]: Partial<PlanCall> } = {
  上级值班室: { name: '区总值班室', phone: '6001', spare: '6002' },
  供水抢修: { name: '供水抢修一队', phone: '6120' },
  办公室: { phone: '8201' },
}

/** On the first morning the office writes its own numbers into the plans. Nobody is signed in before and after. Throws DemoRefused. */
export const preparePlans = async (player: Player, password: string): Promise<void> => {
  await player.call('session.sign-in', { account: officeClerk, password })
  for (const kind of planKindIds) {
    player.waitUntil(0)
    await player.call('plans.set', { kind, ...withNumbers(kind), reason: '填入本单位和上级的号码' })
  }
  await player.call('session.sign-out', {})
}

const withNumbers = (kind: PlanKind) => {
  const { calls, points } = plansTable.shipped(kind)
  return { calls: calls.map(call => ({ ...call, ...numbers[call.name] })), points: [...points] }
}
