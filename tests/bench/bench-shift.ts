import type { JournalBook } from '../../electron/journal-book.ts'
import { type Clock, newCommandId, type Random } from '../../electron/ports.ts'
import type { CommandName } from '../../shared/contract.ts'
import type { AssignableRole } from '../../shared/kernel/roles.ts'
import { effectiveRoles } from '../../shared/kernel/roles.ts'
import type { PreparedInput } from '../../shared/prepared.ts'
import { people } from '../e2e/desk/people.ts'
import { benchDice } from './bench-dice.ts'
import { inventCorrection, inventEntry } from './bench-entries.ts'

/** Somebody at the desk who does one thing after the other, each a commit. */
export type BenchShift = { readonly book: JournalBook; readonly act: () => void }

type Somebody = { readonly account: string; readonly roles: readonly AssignableRole[] }
const dutyOfficer: Somebody = { account: people.dutyOfficer.account, roles: ['duty-officer'] }
const office: Somebody = { account: people.office.account, roles: ['office'] }

const [signInShare, correctionShare] = [0.03, 0.05]
/** Entries that are still talked about. */
const mostRemembered = 400

export const createShift = (
  book: JournalBook,
  { clock, random }: { readonly clock: Clock; readonly random: Random },
): BenchShift => {
  const dice = benchDice(1)
  const remembered: string[] = []
  const unsettled: string[] = []

  const commit = <N extends CommandName>(
    name: N,
    input: PreparedInput<N>,
    by: Somebody,
  ): string | undefined => {
    const id = newCommandId(random)
    const answer = book.commit({ name, input, actor: by.account, roles: effectiveRoles(by.roles), id })
    if (!answer.ok) throw new Error(`${name} refused: ${answer.code}`)
    return answer.itemId
  }
  const record = (): void => {
    const entry = inventEntry(dice, occurredBefore(Date.parse(clock.now())))
    const itemId = commit('duty-log.record', entry, dice.happens(0.8) ? dutyOfficer : office)
    if (itemId === undefined) throw new Error('an entry without a number')
    remembered.push(itemId)
    if (remembered.length > mostRemembered) remembered.shift()
    if (entry.type === 'telephone' && entry.elements?.result === undefined) unsettled.push(itemId)
  }
  const correct = (): void => {
    const row = book.ledger.entry(unsettled.shift() ?? remembered[dice.number(remembered.length)] ?? '')
    if (row) commit('duty-log.correct', inventCorrection(dice, row), dutyOfficer)
    else record()
  }
  const comeOrGo = (): void => {
    const who = dice.pick([dutyOfficer, office])
    if (dice.happens(0.5)) commit('session.lock', { reason: 'idle' }, who)
    else commit('session.sign-in', { outcome: 'passed', account: who.account }, who)
  }
  /** Mostly within the last quarter of an hour; some are written down the next day. */
  const occurredBefore = (now: number): string =>
    new Date(now - 60_000 * dice.number(dice.happens(0.03) ? 1200 : 15)).toISOString()

  return {
    book,
    act: () => {
      if (dice.happens(signInShare)) comeOrGo()
      else if (dice.happens(correctionShare)) correct()
      else record()
    },
  }
}
