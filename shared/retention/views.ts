import { type AccountState, nameOf } from '../account/index.ts'
import type { BackupState } from '../backup/index.ts'
import type { Frozen } from '../kernel/event.ts'
import { own } from '../kernel/own.ts'
import { compare } from '../kernel/reading.ts'
import { limitInForce, type SettingsState } from '../settings/index.ts'
import type { RetentionStanding, ShownGivenUp } from './contract.ts'
import type { MonthOfPeople } from './events.ts'
import { isOver } from './months.ts'
import type { GivenUp, RetentionState } from './state.ts'

type Around = Frozen<{
  retention: RetentionState
  settings: SettingsState
  accounts: AccountState
  backups: BackupState
}>

type Seen = {
  /** Counted by the shell. */
  readonly kept: readonly MonthOfPeople[]
  readonly thisMonth: string
  readonly account: string
}

/** Answers `retention.standing`. */
export const retentionStanding = (around: Around, { kept, thisMonth, account }: Seen): RetentionStanding => {
  const { retention, settings, accounts } = around
  const keptMonths = limitInForce(settings, 'retention.particulars')
  const standing = kept.filter(({ month }) => !own(retention.givenUp, month))
  const over = ({ month }: MonthOfPeople) => isOver(month, thisMonth, keptMonths)
  const { proposed } = retention
  return {
    keptMonths,
    due: standing.filter(over),
    kept: standing.filter(month => !over(month)),
    proposed: proposed && {
      months: proposed.months,
      keptMonths: proposed.keptMonths,
      at: proposed.at,
      byName: nameOf(accounts, proposed.by),
      isOwn: proposed.by === account,
    },
    givenUp: Object.entries(retention.givenUp)
      .map(([month, given]) => shown(around, month, given))
      .sort((a, b) => compare(b.month, a.month)),
  }
}

const shown = (
  { accounts, backups }: Around,
  month: string,
  { by, proposedBy, ...given }: Frozen<GivenUp>,
): ShownGivenUp => ({
  ...given,
  month,
  byName: nameOf(accounts, by),
  proposedByName: nameOf(accounts, proposedBy),
  keysAt: placesNotReached(backups, given.at),
})

/** Every backup writes the keys of its place anew: a place that had none since then holds the old ones (format.md §5). */
const placesNotReached = ({ taken }: Frozen<BackupState>, since: string): readonly string[] =>
  Object.entries(taken)
    .filter(([, { at }]) => at < since)
    .map(([place]) => place)

/** Months that were given up and whose keys may still lie on the disk. */
export const keysToDestroy = ({ givenUp }: Frozen<RetentionState>): readonly string[] =>
  Object.entries(givenUp)
    .filter(([, { destroyedAt }]) => destroyedAt === undefined)
    .map(([month]) => month)
    .sort()
