import type { AccountState } from '../account/index.ts'
import type { AlarmState, ContactMatter, InstructionMatter } from '../alarm/index.ts'
import type { CalendarState } from '../calendar/index.ts'
import type { DirectoryState } from '../directory/index.ts'
import type { DutyLogState, EntryRow } from '../duty-log/index.ts'
import type { ExitPassState } from '../exit-pass/index.ts'
import type { IncidentState } from '../incident/index.ts'
import type { InstructionState } from '../instruction/index.ts'
import type { Frozen } from '../kernel/event.ts'
import type { MailState } from '../mail/index.ts'
import type { ReviewState } from '../review/index.ts'
import type { SettingsState } from '../settings/index.ts'
import type { ShiftState } from '../shift/index.ts'
import type { StationState } from '../station/index.ts'
import type { BoardEntry } from './contract.ts'

export type BoardState = Frozen<{
  dutyLog: DutyLogState
  mail: MailState
  incidents: IncidentState
  reviews: ReviewState
  station: StationState
  alarms: AlarmState
  instructions: InstructionState
  settings: SettingsState
  calendar: CalendarState
  shifts: ShiftState
  directory: DirectoryState
  accounts: AccountState
  exitPasses: ExitPassState
}>

/** What a look at the board is computed from: counts from the state alone, texts of the few that are listed. */
export type BoardSight = {
  readonly state: BoardState
  readonly now: string
  readonly timeZone: string
  readonly nameOf: (account: string) => string
  /** What is due of features that tell of it themselves. */
  readonly matters: readonly (InstructionMatter | ContactMatter)[]
  readonly entryOf: (itemId: string) => BoardEntry
  /** Entries of a half-open time: how many, and the newest of them. */
  readonly newest: (
    from: string,
    to: string,
  ) => { readonly total: number; readonly rows: readonly EntryRow[] }
}
