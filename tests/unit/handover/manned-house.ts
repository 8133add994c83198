import { manualClock } from '../../../electron/ports.ts'
import type { CommandAnswer, InputOf } from '../../../shared/contract.ts'
import type { PostStanding } from '../../../shared/handover/contract.ts'
import type { Refusal } from '../../../shared/kernel/refusal.ts'
import { diskWithHouse, dutyOfficer, type House, openHouse, people, signIn } from '../book/house.ts'

export const post = 'duty-officer' as const
export const lina = { name: '李娜', account: 'li.na', password: 'dock-vane-6128-yew' }

const { administrator } = people
const adminsOwn = 'pine-gate-5521-owl'
/** The administrator's window; the duty officer sits at window 1. */
const adminsWindow = 9

/** The unit's book, its clock standing there; 张伟 has the post, 李娜 may relieve him. */
export const mannedHouse = async (startsAt: string): Promise<House> => {
  const house = openHouse(await diskWithHouse(), { clock: manualClock(startsAt), seed: startsAt })
  await signIn(house, dutyOfficer, { confirmClock: true })
  house.sessions.open(adminsWindow, administrator.account)
  const change = { current: administrator.password, next: adminsOwn }
  await asAdministrator(house, 'account.change-password', change)
  await asAdministrator(house, 'account.create', { ...lina, roles: [post], oneTime: false })
  expectDone(await house.call('handover.take-first', { post }))
  return house
}

type AdminsAct =
  | 'account.change-password'
  | 'account.create'
  | 'account.disable'
  | 'account.enable'
  | 'account.change-roles'

export const asAdministrator = async <N extends AdminsAct>(house: House, name: N, input: InputOf<N>) =>
  expectDone(await house.call(name, input, { windowId: adminsWindow }))

/** The administrator's own password, where an act of his asks for it once more. */
export const adminsPassword = adminsOwn

const expectDone = (answer: CommandAnswer): void => {
  if (!answer.ok) throw new Error(answer.code)
}

export const standingOf = async ({ call }: House): Promise<PostStanding> => {
  const answer = await call('handover.standing', { post })
  if (!answer.ok) throw new Error(answer.code)
  return answer.answer
}

export const seenIn = async (house: House): Promise<string[]> =>
  (await standingOf(house)).items.map(({ itemId }) => itemId)

/** Everything looked at, nothing wrong. */
export const prepare = async (house: House): Promise<void> => {
  expectDone(await house.call('handover.prepare', { post }))
  for (const { checkId } of (await standingOf(house)).checks)
    expectDone(await house.call('handover.check', { post, checkId, isFine: true, remark: '齐' }))
}

export const signOut = async (house: House): Promise<CommandAnswer> =>
  house.call('handover.sign-out', { post, seen: await seenIn(house) })

/** A pass of the incoming one's at the outgoing one's window, or why there is none. */
export const passOf = async ({ call }: House, who: { account: string; password: string } = lina) => {
  const { account, password } = who
  return call('session.sign-once', { account, password, command: 'handover.sign-in' })
}

type Arrival = Partial<Pick<InputOf<'handover.sign-in'>, 'arrivedAt' | 'reason' | 'disagreement'>>

/** The incoming one signs on the same screen. */
export const signInAs = async (
  house: House,
  arrival: Arrival = {},
  who: { account: string; password: string } = lina,
): Promise<CommandAnswer | Refusal> => {
  const granted = await passOf(house, who)
  if (!granted.ok) return granted
  const { pass = '' } = granted
  const input = {
    post,
    seen: await seenIn(house),
    arrivedAt: house.clock.now(),
    confirmed: [],
    reason: '替班',
  }
  return house.call('handover.sign-in', { ...input, ...arrival }, { pass })
}
