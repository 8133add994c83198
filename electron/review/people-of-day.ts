import { nameOf } from '../../shared/account/index.ts'
import type { DutyDay } from '../../shared/calendar/index.ts'
import { own } from '../../shared/kernel/own.ts'
import type { LeaderOfDay } from '../../shared/review/index.ts'
import { namesOfDay } from '../../shared/sheet/index.ts'
import { plannedFor, type ShiftPost, shownPerson } from '../../shared/shift/index.ts'
import { lineTaken } from '../read-records.ts'
import { takenNear } from '../read-sheet.ts'
import type { Ledger } from '../store/ledger.ts'

/**
 * Who had the post on a duty day by signed handovers; where nobody took it in this book, whom the list of shifts names.
 * @throws DiskError, JournalDamaged.
 */
export const peopleOfDay = (ledger: Ledger, post: ShiftPost, range: DutyDay): readonly LeaderOfDay[] => {
  const { accounts } = ledger.state
  const tenures = takenNear(ledger, post, range).flatMap(({ line }) => tenureOf(ledger, line))
  const held = namesOfDay(tenures, range).map(account => ({
    account,
    name: nameOf(accounts, account),
    ...staffIdIn(ledger, account),
  }))
  return held.length > 0 ? held : planned(ledger, post, range)
}

/** By account, which tells namesakes apart. */
const tenureOf = (ledger: Ledger, at: number) => {
  const line = lineTaken(ledger, at)
  if (!line) return []
  const { commit, event } = line
  if (event.kind !== 'handover.completed') return [{ at: commit.at, name: commit.actor }]
  return [{ at: commit.at, name: event.data.incoming, day: event.data.day }]
}

const staffIdIn = ({ state }: Ledger, account: string): Pick<LeaderOfDay, 'staffId'> => {
  const staffId = own(state.accounts, account)?.staffId
  return staffId === undefined ? {} : { staffId }
}

const planned = ({ state }: Ledger, post: ShiftPost, { day }: DutyDay): readonly LeaderOfDay[] => {
  const shift = plannedFor(state.shifts, day, post)
  if (!shift) return []
  const { staffId } = shift
  return [{ staffId, name: shownPerson(state, staffId).name }]
}
