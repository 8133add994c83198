import { nameOf } from '../../shared/account/index.ts'
import { arrangementOf } from '../../shared/calendar/index.ts'
import { staffName } from '../../shared/directory/index.ts'
import { readRosterItems, rosterDays, rosterToPrint } from '../../shared/roster/index.ts'
import type { OfSheet, RosterSheet, SheetChange } from '../../shared/sheet/contract.ts'
import { postTable, shiftPosts, statementsOf } from '../../shared/shift/index.ts'
import type { Ledger } from '../store/ledger.ts'

/** The roster of a month as it stands; of a paper, as its line has it. */
export const rosterSheet = (
  { state }: Ledger,
  month: string,
  of: OfSheet,
  printed: readonly string[] | undefined,
): RosterSheet => {
  const { version, duties } = printed ? readRosterItems(printed) : rosterToPrint(state, month)
  const name = (staffId: string) => (staffId === '' ? '' : (staffName(state.directory, staffId) ?? staffId))
  return {
    ...of,
    kind: 'roster',
    month,
    version,
    days: rosterDays(month).map(day => ({ day, ...arrangementOf(state.calendar, day) })),
    lines: duties.map(({ day, post, staffId, published }) => ({
      day,
      post,
      name: name(staffId),
      ...(published !== undefined && { published: name(published) }),
    })),
  }
}

/** Whose shifts of the month were stated anew after the paper came out. */
export const rosterChanges = (
  { state, commitAt }: Ledger,
  month: string,
  since: number,
): readonly SheetChange[] => {
  const printedAt = commitAt(since)?.at ?? ''
  return rosterDays(month).flatMap(day =>
    shiftPosts.flatMap(post =>
      statementsOf(state.shifts, day, post)
        .filter(({ at, seq }) => at > printedAt || (at === printedAt && seq > since))
        .map(said => ({
          itemId: '',
          text: `${day.slice(5)} ${postTable[post].label} ${said.act === 'planned' ? (staffName(state.directory, said.staffId) ?? said.staffId) : '无人'}`,
          act: said.act === 'planned' ? '改排' : '撤下',
          ...(said.reason !== '' && { reason: said.reason }),
          byName: nameOf(state.accounts, said.by),
          at: said.at,
          seq: said.seq,
        })),
    ),
  )
}
