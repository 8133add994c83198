import type { PreparedChangePassword, PreparedCreateAccount } from './account/index.ts'
import type { CommandName, InputOf } from './contract.ts'
import type { PreparedAddStaff } from './directory/index.ts'
import type { SealedCorrection, SealedEntry } from './duty-log/contract.ts'
import type { PreparedSignIn, PreparedSignOnce } from './session/index.ts'
import type { PreparedSetUp } from './station/index.ts'

/** Commands whose parsed input the shell turns into another before it is decided: passwords and readings. */
type Replaced = {
  'station.set-up': PreparedSetUp
  'session.sign-in': PreparedSignIn
  'session.sign-once': PreparedSignOnce
  'account.create': PreparedCreateAccount
  'account.change-password': PreparedChangePassword
  'directory.add': PreparedAddStaff
}

/** What the lane is given for each command. */
export type PreparedInputs = {
  [N in CommandName]: N extends keyof Replaced ? Replaced[N] : InputOf<N>
}
export type PreparedInput<N extends CommandName> = PreparedInputs[N]

/** Commands whose particulars were sealed: a reference stands in their place (format.md §5). */
type Sealed = { 'duty-log.record': SealedEntry; 'duty-log.correct': SealedCorrection }

/** What `decide` is given for each command. */
export type SealedInputs = {
  [N in CommandName]: N extends keyof Sealed ? Sealed[N] : PreparedInputs[N]
}
export type SealedInput<N extends CommandName> = SealedInputs[N]
