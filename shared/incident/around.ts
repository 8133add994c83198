import type { DirectoryState } from '../directory/index.ts'
import type { DutyLogSurroundings, EntryRow } from '../duty-log/index.ts'
import type { Context } from '../kernel/context.ts'
import type { Frozen } from '../kernel/event.ts'
import type { Plan } from '../plans/index.ts'
import type { ReportLimits } from '../report-limits/index.ts'
import type { ShiftState } from '../shift/index.ts'
import type { TableState } from '../unit-table/index.ts'
import type { IncidentRow } from './row-types.ts'

/** What incidents need of other features. */
export type IncidentSurroundings = DutyLogSurroundings & {
  directory: DirectoryState
  shifts: ShiftState
  plans: TableState<Plan>
  reportLimits: TableState<ReportLimits>
  handovers: LeaderNow
}
export type Around = Frozen<IncidentSurroundings>

/** Who has the leader's post by signed handovers; absent before the first take-over. */
type LeaderNow = { posts: { leader?: { readonly holder?: { readonly account: string } } } }

/** What decide is told beside all others: an incident as the journal has it, also one that is over. */
export type IncidentContext = Context<EntryRow> & {
  readonly incidentOf: (itemId: string) => IncidentRow | undefined
}
export type When = Pick<IncidentContext, 'now' | 'timeZone'>
