import type {
  PreparedChangePassword,
  PreparedChangeRoles,
  PreparedCreateAccount,
  PreparedResetPassword,
} from './account/index.ts'
import type { SealedAnnouncement, SealedAppointmentChange } from './appointment/contract.ts'
import type { CommandName, InputOf } from './contract.ts'
import type { PreparedAddStaff, PreparedChangeStaff, PreparedImportStaff } from './directory/index.ts'
import type { SealedCorrection, SealedEntry } from './duty-log/contract.ts'
import type { SealedIssue, SealedPassCorrection, SealedRelease } from './exit-pass/contract.ts'
import type { ProvenLook } from './kernel/look-at.ts'
import type { SealedLookOut, SealedLookOutChange } from './look-out/contract.ts'
import type { SealedMail, SealedMailCorrection } from './mail/contract.ts'
import type {
  LookAtVehicle,
  SealedEnter,
  SealedEnterWithVisitor,
  SealedPassageCorrection,
  SealedTakeBack,
} from './passage/contract.ts'
import type { PreparedAgreement, PreparedRecoveryKey, PreparedRestoration } from './recovery/index.ts'
import type { ConfirmDestruction, CountedProposal } from './retention/contract.ts'
import type { PreparedSignDay } from './review/contract.ts'
import type { PreparedSignIn, PreparedSignOnce } from './session/index.ts'
import type { PreparedSetUp } from './station/index.ts'
import type { PreparedExport, PreparedFinding, PreparedVerification } from './trail/index.ts'
import type { SealedTurnAwayAtGate, SealedTurnAwayCorrection } from './turn-away/contract.ts'
import type {
  PreparedLookAtVisitor,
  SealedArrival,
  SealedIdentification,
  SealedTakeBackSignOut,
} from './visit/contract.ts'

/** Commands whose parsed input the shell turns into another before it is decided: passwords and readings. */
type Replaced = {
  'station.set-up': PreparedSetUp
  'session.sign-in': PreparedSignIn
  'session.sign-once': PreparedSignOnce
  'account.create': PreparedCreateAccount
  'account.change-password': PreparedChangePassword
  'account.change-roles': PreparedChangeRoles
  'account.reset-password': PreparedResetPassword
  'directory.add': PreparedAddStaff
  'directory.change': PreparedChangeStaff
  'directory.import': PreparedImportStaff
  'visit.look': PreparedLookAtVisitor
  'review.sign': PreparedSignDay
  'retention.propose': CountedProposal
  'retention.confirm': Omit<ConfirmDestruction, 'password'>
  'passage.look': Omit<LookAtVehicle, 'password'>
  'turn-away.look': ProvenLook
  'look-out.look': ProvenLook
  'appointment.look': ProvenLook
  'recovery.agree': PreparedAgreement
  'recovery.restore': PreparedRestoration
  'recovery.set-key': PreparedRecoveryKey
  'trail.note-finding': PreparedFinding
  'trail.verify': PreparedVerification
  'trail.export': PreparedExport
}

/** What the lane is given for each command. */
export type PreparedInputs = {
  [N in CommandName]: N extends keyof Replaced ? Replaced[N] : InputOf<N>
}
export type PreparedInput<N extends CommandName> = PreparedInputs[N]

/** Commands whose particulars were sealed: a reference stands in their place (format.md §5). */
type Sealed = {
  'duty-log.record': SealedEntry
  'duty-log.correct': SealedCorrection
  'visit.sign-in': SealedArrival
  'visit.correct': SealedIdentification
  'visit.take-back': SealedTakeBackSignOut
  'mail.receive': SealedMail
  'mail.correct': SealedMailCorrection
  'exit-pass.issue': SealedIssue
  'exit-pass.correct': SealedPassCorrection
  'exit-pass.release': SealedRelease
  'passage.enter': SealedEnter
  'passage.enter-with-visitor': SealedEnterWithVisitor
  'passage.correct': SealedPassageCorrection
  'passage.take-back': SealedTakeBack
  'turn-away.record': SealedTurnAwayAtGate
  'turn-away.correct': SealedTurnAwayCorrection
  'appointment.announce': SealedAnnouncement
  'appointment.change': SealedAppointmentChange
  'look-out.add': SealedLookOut
  'look-out.change': SealedLookOutChange
}

/** What `decide` is given for each command. */
export type SealedInputs = {
  [N in CommandName]: N extends keyof Sealed ? Sealed[N] : PreparedInputs[N]
}
export type SealedInput<N extends CommandName> = SealedInputs[N]
