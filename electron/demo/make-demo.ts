import type { AssignableRole } from '../../shared/kernel/roles.ts'
import { drawOneTimePassword } from '../accounts/one-time-password.ts'
import type { ScryptCost } from '../accounts/scrypt.ts'
import { createSessions } from '../accounts/sessions.ts'
import type { Book } from '../book.ts'
import type { BookPorts } from '../book-ports.ts'
import { createDesk } from '../door/desk.ts'
import { type ManualClock, manualClock, seededRandom } from '../ports.ts'
import { dice } from './dice.ts'
import { playFirstMorning } from './first-morning.ts'
import { planFirstShifts } from './first-shifts.ts'
import { prepareGate } from './gate/first-gate.ts'
import { preparePlans } from './incident/first-plans.ts'
import { createNumbers } from './numbers.ts'
import { createPlayer, type Player } from './player.ts'
import { firstDayOf, openingOf, tellDays } from './story.ts'

export type DemoWish = {
  readonly days: number
  readonly seed: string
  /** Instant at which the story ends. */
  readonly until: string
}

export type DemoMade = {
  /** `name` is the account id, which is also the sign-in name. */
  readonly accounts: readonly { readonly name: string; readonly roles: readonly AssignableRole[] }[]
  /** Everybody's. */
  readonly password: string
}

/**
 * An eighth of what protects a real book: everybody knows a demo's password, and its some hundred sign-ins have to be
 * checked one by one. The cost is stored with each verifier; a demo book can never become a real one.
 */
const demoCost: ScryptCost = { n: 2 ** 13, r: 8, p: 1 }

/** What a book must be opened with to become the demo that was wished for: everything that is chance comes from the seed. */
export const demoPorts = (
  wish: DemoWish,
): Pick<BookPorts, 'random' | 'cost' | 'demo'> & { clock: ManualClock } => ({
  clock: manualClock(openingOf(firstDayOf(wish.days, wish.until))),
  random: seededRandom(`${wish.seed} book`),
  cost: demoCost,
  demo: true,
})

/**
 * Lets a bureau live through so many days in an empty book, by nothing but commands that people give. The same wish
 * makes the same journal, byte for byte. Throws DemoRefused, and what the book throws.
 */
export const makeDemo = async (
  book: Book,
  clock: ManualClock,
  wish: DemoWish,
  say: (progress: string) => void,
): Promise<DemoMade> => {
  const chance = dice(`${wish.seed} story`)
  const password = drawOneTimePassword(seededRandom(`${wish.seed} password`))
  const random = seededRandom(`${wish.seed} people`)
  const sessions = createSessions(clock, random)
  const onBreakdown = (cause: unknown) => {
    throw cause
  }
  const desk = createDesk({ book, sessions, onBreakdown })
  const numbers = createNumbers({ directory: () => book.state().directory, random })
  const player = createPlayer({ desk, clock, random, dice: chance.apart('pace'), password, numbers })

  await playFirstMorning({ player, numbers, from: Date.parse(clock.now()), random, password })
  const firstDay = firstDayOf(wish.days, wish.until)
  await planFirstShifts({ player, numbers, password, firstDay })
  await preparePlans(player, password)
  await prepareGate({ player, numbers, password, firstDay })
  await playDays(player, wish, clock, say)
  return { accounts: accountsOf(book), password }
}

const playDays = async (player: Player, wish: DemoWish, clock: ManualClock, say: (text: string) => void) => {
  const end = Date.parse(wish.until)
  const firstDay = firstDayOf(wish.days, wish.until)
  for (const { day, acts } of tellDays(firstDay, dice(`${wish.seed} story`))) {
    say(`演示 ${day}\n`)
    for (const act of acts) {
      player.waitUntil(act.at)
      if (Date.parse(clock.now()) > end) return
      await player.play(act)
    }
  }
}

const accountsOf = (book: Book): DemoMade['accounts'] =>
  Object.entries(book.state().accounts).map(([name, { roles }]) => ({ name, roles: [...roles] }))
