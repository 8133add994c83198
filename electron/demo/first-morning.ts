import { drawOneTimePassword } from '../accounts/one-time-password.ts'
import { drawRecoveryKeys } from '../backup/draw-recovery-keys.ts'
import type { Random } from '../ports.ts'
import { administrator, bureau, founders, laterAccounts, staff } from './bureau.ts'
import type { Numbers } from './numbers.ts'
import type { Player } from './player.ts'

export type FirstMorning = {
  readonly player: Player
  readonly numbers: Numbers
  /** When it begins, in milliseconds. */
  readonly from: number
  /** Draws the one-time passwords. */
  readonly random: Random
  /** What everybody changes his own into. */
  readonly password: string
}

type OneTime = { readonly account: string; readonly oneTime: string }

/**
 * The book is set up with five people and the list of the staff; the administrator makes the other accounts, everybody
 * changes the one-time password into his own. Ends before the first duty day begins, with nobody signed in.
 */
export const playFirstMorning = async (morning: FirstMorning): Promise<void> => {
  const step = stepper(morning)
  const first = await setUp(morning, step)
  for (const person of first) await changePassword(morning, step, person)
  for (const person of await makeAccounts(morning, step)) await changePassword(morning, step, person)
}

type Step = () => void

/** People take their time: some forty seconds for each thing. */
const stepper = ({ player, from }: FirstMorning): Step => {
  let at = from
  return () => {
    player.waitUntil(at)
    at += 40_000
  }
}

const setUp = async ({ player, random }: FirstMorning, step: Step): Promise<readonly OneTime[]> => {
  const people = founders.map(person => ({ ...person, password: drawOneTimePassword(random) }))
  step()
  const { publicKey: recovery } = drawRecoveryKeys(random)
  await player.call('station.set-up', { ...bureau, people, staff: [...staff], recovery })
  return people.map(({ account, password }) => ({ account, oneTime: password }))
}

const changePassword = async (
  { player, password }: FirstMorning,
  step: Step,
  { account, oneTime }: OneTime,
): Promise<void> => {
  step()
  await player.call('session.sign-in', { account, password: oneTime })
  step()
  await player.call('account.change-password', { current: oneTime, next: password })
  await player.call('session.sign-out', {})
}

const makeAccounts = async (morning: FirstMorning, step: Step): Promise<readonly OneTime[]> => {
  const made: OneTime[] = []
  await signedIn(morning, step, administrator, async ({ player, random, numbers }) => {
    for (const person of laterAccounts) {
      const password = drawOneTimePassword(random)
      step()
      const staffId = numbers.ofPerson(person.name)
      const held = { ...person, roles: [...person.roles], ...(staffId !== undefined && { staffId }) }
      await player.call('account.create', { ...held, password, oneTime: true })
      made.push({ account: person.account, oneTime: password })
    }
  })
  return made
}

const signedIn = async (
  morning: FirstMorning,
  step: Step,
  account: string,
  act: (morning: FirstMorning) => Promise<void>,
): Promise<void> => {
  step()
  await morning.player.call('session.sign-in', { account, password: morning.password })
  await act(morning)
  step()
  await morning.player.call('session.sign-out', {})
}
