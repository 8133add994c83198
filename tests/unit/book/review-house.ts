import { manualClock } from '../../../electron/ports.ts'
import type { CommandName, InputOf } from '../../../shared/contract.ts'
import type { ReviewDay } from '../../../shared/review/index.ts'
import { diskWithHouse, dutyOfficer, type House, openHouse, people, signIn } from './house.ts'

const password = 'moss-kite-9034-ink'
export const li = { account: 'li.jianming', name: '李建明', password }
export const wang = { account: 'wang.lihua', name: '王丽华', password }
export const zhao = { account: 'zhao.min', name: '赵敏', password }

/** The windows of 李建明, 王丽华 and 赵敏; 张伟 sits at the first. */
export const [lisWindow, wangsWindow, zhaosWindow] = [2, 3, 4] as const

/** An instant at the bureau. */
export const at = (day: string, clock: string): string =>
  new Date(`${day}T${clock}:00.000+08:00`).toISOString()

/** Does what must succeed. @returns the number that came of it. */
export const done = async <N extends CommandName>(
  house: House,
  name: N,
  input: InputOf<N>,
  windowId = 1,
): Promise<string> => {
  const answer = (await house.call(name, input, { windowId })) as {
    readonly ok: boolean
    readonly code?: string
    readonly itemId?: string
  }
  if (!answer.ok) throw new Error(`${name}: ${answer.code}`)
  return answer.itemId ?? ''
}

/** Monday at 09:30: 张伟 has the post of the duty officer, 李建明 is the leader on duty. */
export const mannedBureau = async (startsAt = at('2026-11-23', '09:30')): Promise<House> => {
  const house = openHouse(await diskWithHouse(), { clock: manualClock(startsAt), seed: startsAt })
  await signIn(house, dutyOfficer, { confirmClock: true })
  const { administrator } = people
  house.sessions.open(9, administrator.account)
  const own = { current: administrator.password, next: 'pine-gate-5521-owl' }
  await done(house, 'account.change-password', own, 9)
  for (const leader of [li, wang])
    await done(house, 'account.create', { ...leader, roles: ['leader'], oneTime: false }, 9)
  await done(house, 'account.create', { ...zhao, roles: ['duty-officer'], oneTime: false }, 9)
  house.sessions.open(lisWindow, li.account)
  house.sessions.open(wangsWindow, wang.account)
  house.sessions.open(zhaosWindow, zhao.account)
  await done(house, 'handover.take-first', { post: 'duty-officer' })
  await done(house, 'handover.take-first', { post: 'leader' }, lisWindow)
  return house
}

export const until = (house: House, instant: string): void =>
  house.clock.advance(Date.parse(instant) - Date.parse(house.clock.now()))

export const reviewOf = async (
  house: House,
  day?: string,
  windowId: number = lisWindow,
): Promise<ReviewDay> => {
  const answer = await house.call('review.day', day === undefined ? {} : { day }, { windowId })
  if (!answer.ok) throw new Error(answer.code)
  return answer.answer
}

/** He signs what he has before him. */
export const signAs = async (
  house: House,
  who: { readonly password: string },
  {
    day,
    windowId = lisWindow,
    ...more
  }: { day?: string; windowId?: number; asDeputy?: boolean; opinion?: string } = {},
) => {
  const { day: shown, seen } = await reviewOf(house, day, windowId)
  const input = { day: shown, seen, opinion: '', password: who.password, ...more }
  return house.call('review.sign', input, { windowId })
}
