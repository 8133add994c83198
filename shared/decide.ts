import {
  decideChangePassword,
  decideChangeRoles,
  decideCreate,
  decideDisable,
  decideEnable,
  decideResetPassword,
  nameOf,
} from './account/index.ts'
import { alarmFacts, decideAcknowledgeAlarm } from './alarm/index.ts'
import {
  type AppointmentContext,
  decideAnnounceGuests,
  decideCancelAppointment,
  decideChangeAppointment,
  decideLookAtGuests,
} from './appointment/index.ts'
import { decideArrival, decideIdentification } from './arrival/index.ts'
import { decideSetPlaces } from './backup/index.ts'
import { decideAnnounce, decideCorrectDays, decideRestoreDays, decideWithdraw } from './calendar/index.ts'
import { decideRestoreChecklist, decideSetChecklist } from './checklists/index.ts'
import { decideMakeCheck, decideStateWhereabouts } from './contact-check/index.ts'
import type { CommandName } from './contract.ts'
import {
  decideAdd,
  decideChange,
  decideImport,
  decideLeave,
  decideMergeSections,
  decideRenameSection,
  decideReturn,
} from './directory/index.ts'
import type { EntryRow } from './duty-log/contract.ts'
import {
  decideAcknowledge,
  decideAcknowledgeOnPaper,
  decideAttempt,
  decideClose,
  decideCorrect,
  decideFollowUp,
  decideForward,
  decideHandle,
  decideLook,
  decideMarkDuplicate,
  decideRecord,
  decideReopen,
  decideReportNil,
  decideRestoreRequirements,
  decideSetRequirements,
  decideStrike,
} from './duty-log/index.ts'
import {
  decideConfirm as decideConfirmRelease,
  decideCorrect as decideCorrectPass,
  decideIssue,
  decideLetOut,
  decideRelease,
  decideReturn as decideReturnGoods,
  decideTakeBackMove,
  decideWithdraw as decideWithdrawPass,
  type ExitPassContext,
} from './exit-pass/index.ts'
import { decideCarryOver, decideCloseGate, decideOpenGate } from './gate/index.ts'
import { decideRestoreCriteria, decideSetCriteria } from './grade-criteria/index.ts'
import {
  decideCheck,
  decideExplain,
  decideGiveUp,
  decideSignIn as decideHandoverSignIn,
  decideSignOut as decideHandoverSignOut,
  decidePrepare,
  decideRelieve,
  decideRemark,
  decideStay,
  decideTakeFirst,
  decideWithdraw as decideWithdrawSignature,
} from './handover/index.ts'
import {
  correctionNo,
  decideAcknowledgeReport,
  decideApproveReport,
  decideArrive,
  decideCall,
  decideCloseIncident,
  decideDraftReport,
  decideEstablish,
  decideGrade,
  decideRaise,
  decideRaiseFrom,
  decideReopenIncident,
  decideReportOrally,
  decideReturnReport,
  decideSendReport,
  type IncidentContext,
  unlessRunning,
} from './incident/index.ts'
import {
  decideConvey,
  decideCorrect as decideCorrectInstruction,
  decideEnd,
  decideGive,
  decideReceive,
  decideReport,
  decideReportOwn,
  decideWithdraw as decideWithdrawInstruction,
  type InstructionContext,
  unlessTracked,
} from './instruction/index.ts'
import type { Context } from './kernel/context.ts'
import { type Decision, refuse } from './kernel/decision.ts'
import type { Frozen } from './kernel/event.ts'
import {
  decideAddLookOut,
  decideChangeLookOut,
  decideLookAtLookOut,
  decideWithdrawLookOut,
  type LookOutContext,
} from './look-out/index.ts'
import {
  decideAcknowledgeMail,
  decideAcknowledgeMailOnPaper,
  decideCorrectMail,
  decideReceiveMail,
  decideReturnMail,
  decideStoreMail,
  decideTakeBackMail,
  type MailContext,
} from './mail/index.ts'
import { mattersOf } from './matters.ts'
import { isOfGate, tellsNumber } from './papers-in-clear.ts'
import { decideRestoreParking, decideSetParking } from './parking/index.ts'
import {
  decideComeBack,
  decideCorrectPassage,
  decideEnter,
  decideEnterWithVisitor,
  decideGoOut,
  decideLeave as decideLeaveGate,
  decideLookAtVehicle,
  decideSignOutWithVehicle,
  decideTakeBackPassage,
  type PassageContext,
  standingAround,
} from './passage/index.ts'
import { decideRestorePhrases, decideSetPhrases } from './phrases/index.ts'
import { decideRestorePlan, decideSetPlan } from './plans/index.ts'
import type { SealedInput, SealedInputs } from './prepared.ts'
import {
  decideAgree,
  decideRestoreAccount,
  decideSetRecoveryKey,
  decideWithdrawAgreement,
} from './recovery/index.ts'
import { decideRestoreReportLimits, decideSetReportLimits } from './report-limits/index.ts'
import { decideConfirm, decidePropose, decideWithdrawProposal } from './retention/index.ts'
import {
  decideAnswer,
  decideComment,
  decideReturn as decideReturnEntry,
  decideSign,
  decideWithdrawReturn,
  type ReviewContext,
} from './review/index.ts'
import {
  decideAgreeSwap,
  decideApproveSwap,
  decideAskSwap,
  decideDeclineSwap,
  decideKeepApart,
  decideLetMeet,
  decideNoteAbsence,
  decidePublish,
  decideRejectSwap,
  decideSetPool,
  decideWithdrawAbsence,
  decideWithdrawSwap,
} from './roster/index.ts'
import { decideLock, decideSignIn, decideSignOnce, decideSignOut } from './session/index.ts'
import { decideChange as decideChangeSetting, decideRestore } from './settings/index.ts'
import { decidePrint, type SheetContext } from './sheet/index.ts'
import { decideClearShift, decidePlanShift } from './shift/index.ts'
import type { GeneralState } from './state.ts'
import { decideSetUp } from './station/index.ts'
import { decideExport, decideLookAtTrail, decideNoteFinding, decideVerify } from './trail/index.ts'
import {
  decideCallOffice,
  decideCorrectTurnAway,
  decideLookAtTurnedAway,
  decideSettleTurnAway,
  decideTurnAwayAtGate,
  type TurnAwayContext,
} from './turn-away/index.ts'
import { decideAddVehicle, decideChangeVehicle, decideWithdrawVehicle } from './vehicle/index.ts'
import {
  decideFindBadge,
  decideFindGone,
  decideLookAtVisitor,
  decideTakeBack,
  type VisitContext,
} from './visit/index.ts'

/** What is told to whoever decides: rows of the log that the command touches, and any row of the gate's registers. */
export type DecideContext = Context<EntryRow> &
  VisitContext &
  PassageContext &
  MailContext &
  ExitPassContext &
  TurnAwayContext &
  LookOutContext &
  AppointmentContext &
  IncidentContext &
  ReviewContext &
  InstructionContext &
  SheetContext

type Around = Frozen<GeneralState>
type Decider<Input> = (state: Around, input: Input, context: DecideContext) => Decision

/** Total: a command without a decider does not compile. */
const deciders: { readonly [N in CommandName]: Decider<SealedInputs[N]> } = {
  'station.set-up': decideSetUp,
  'session.sign-in': ({ accounts }, input) => decideSignIn(accounts, input),
  'session.sign-once': ({ accounts }, input) => decideSignOnce(accounts, input),
  'session.lock': (_state, input) => decideLock(input),
  'session.sign-out': () => decideSignOut(),
  'account.create': ({ accounts, directory }, input) => decideCreate(accounts, directory, input),
  'account.change-password': ({ accounts }, input, context) => decideChangePassword(accounts, input, context),
  'account.change-roles': ({ accounts }, input) => decideChangeRoles(accounts, input),
  'account.reset-password': ({ accounts }, input, context) => decideResetPassword(accounts, input, context),
  'account.disable': ({ accounts }, input) => decideDisable(accounts, input),
  'account.enable': ({ accounts, directory }, input) => decideEnable(accounts, directory, input),
  'directory.add': ({ directory }, input, context) => decideAdd(directory, input, context),
  'directory.change': ({ directory }, input, context) => decideChange(directory, input, context),
  'directory.leave': ({ directory }, input, context) => decideLeave(directory, input, context),
  'directory.return': ({ directory }, input, context) => decideReturn(directory, input, context),
  'directory.rename-section': ({ directory }, input) => decideRenameSection(directory, input),
  'directory.merge-sections': ({ directory }, input) => decideMergeSections(directory, input),
  'directory.import': ({ directory }, input, context) => decideImport(directory, input, context),
  'duty-log.record': decideRecord,
  'duty-log.correct': unlessTracked<Around, SealedInputs['duty-log.correct'], DecideContext>(
    (state, input, context) =>
      correctionNo(context.incidentOf(input.itemId), context.items.get(input.itemId), input) ??
      decideCorrect(state, input, context),
  ),
  'duty-log.look': (_state, input, context) => decideLook(input, context),
  'duty-log.handle': decideHandle,
  'duty-log.attempt': decideAttempt,
  'duty-log.close': unlessTracked(decideClose),
  'duty-log.reopen': unlessTracked(decideReopen),
  'duty-log.follow-up': unlessTracked(decideFollowUp),
  'duty-log.strike': unlessTracked<Around, SealedInputs['duty-log.strike'], DecideContext>(
    unlessRunning(decideStrike),
  ),
  'duty-log.mark-duplicate': unlessTracked<Around, SealedInputs['duty-log.mark-duplicate'], DecideContext>(
    unlessRunning(decideMarkDuplicate),
  ),
  'duty-log.forward': decideForward,
  'duty-log.acknowledge': decideAcknowledge,
  'duty-log.acknowledge-on-paper': decideAcknowledgeOnPaper,
  'duty-log.report-nil': decideReportNil,
  'alarm.acknowledge': (state, input, context) =>
    decideAcknowledgeAlarm(
      alarmFacts(
        state,
        mattersOf(state, context, () => ''),
        namesIn(state),
      ),
      input,
      context,
    ),
  'calendar.correct': (state, input, context) =>
    decideCorrectDays(state.calendar, input, { ...context, nameOf: namesIn(state) }),
  'calendar.restore': (state, input, context) =>
    decideRestoreDays(state.calendar, input, { ...context, nameOf: namesIn(state) }),
  'calendar.announce': ({ calendar }, input) => decideAnnounce(calendar, input),
  'calendar.withdraw': ({ calendar }, input) => decideWithdraw(calendar, input),
  'shift.plan': decidePlanShift,
  'shift.clear': decideClearShift,
  'roster.set-pool': decideSetPool,
  'roster.keep-apart': decideKeepApart,
  'roster.let-meet': decideLetMeet,
  'roster.note-absence': decideNoteAbsence,
  'roster.withdraw-absence': decideWithdrawAbsence,
  'roster.publish': decidePublish,
  'roster.ask-swap': decideAskSwap,
  'roster.agree-swap': decideAgreeSwap,
  'roster.decline-swap': decideDeclineSwap,
  'roster.withdraw-swap': decideWithdrawSwap,
  'roster.approve-swap': decideApproveSwap,
  'roster.reject-swap': decideRejectSwap,
  'handover.take-first': decideTakeFirst,
  'handover.prepare': decidePrepare,
  'handover.explain': decideExplain,
  'handover.check': decideCheck,
  'handover.sign-out': decideHandoverSignOut,
  'handover.sign-in': decideHandoverSignIn,
  'handover.withdraw': decideWithdrawSignature,
  'handover.give-up': decideGiveUp,
  'handover.relieve': decideRelieve,
  'handover.stay': decideStay,
  'incident.raise': decideRaise,
  'incident.raise-from': decideRaiseFrom,
  'incident.establish': decideEstablish,
  'incident.grade': decideGrade,
  'incident.call': decideCall,
  'incident.arrive': decideArrive,
  'incident.report-orally': decideReportOrally,
  'incident.draft-report': decideDraftReport,
  'incident.approve-report': decideApproveReport,
  'incident.return-report': decideReturnReport,
  'incident.send-report': decideSendReport,
  'incident.acknowledge-report': decideAcknowledgeReport,
  'incident.close': decideCloseIncident,
  'incident.reopen': decideReopenIncident,
  'instruction.give': decideGive,
  'instruction.convey': decideConvey,
  'instruction.receive': decideReceive,
  'instruction.report': decideReport,
  'instruction.report-own': decideReportOwn,
  'instruction.correct': decideCorrectInstruction,
  'instruction.withdraw': decideWithdrawInstruction,
  'instruction.end': decideEnd,
  'contact-check.state': decideStateWhereabouts,
  'contact-check.make': decideMakeCheck,
  'backup.set-places': (_state, input) => decideSetPlaces(input),
  'recovery.agree': decideAgree,
  'recovery.withdraw': (state, _input, context) => decideWithdrawAgreement(state, context),
  'recovery.restore': decideRestoreAccount,
  'recovery.set-key': decideSetRecoveryKey,
  'trail.look': ({ trail }, _input, context) => decideLookAtTrail(trail, context),
  'trail.note-finding': (_state, input) => decideNoteFinding(input),
  'trail.verify': (_state, input) => decideVerify(input),
  'trail.export': ({ trail }, input, context) => decideExport(trail, input, context),
  'handover.remark': decideRemark,
  'review.comment': decideComment,
  'review.return': decideReturnEntry,
  'review.answer': decideAnswer,
  'review.withdraw-return': decideWithdrawReturn,
  'review.sign': decideSign,
  'sheet.print': decidePrint,
  'visit.sign-in': decideArrival,
  'visit.sign-out': decideSignOutWithVehicle,
  'visit.find-gone': (_state, input, context) => decideFindGone(input, context),
  'visit.correct': decideIdentification,
  'visit.take-back': decideTakeBack,
  'visit.find-badge': decideFindBadge,
  'visit.look': (_state, input, context) => decideLookAtVisitor(input, context),
  'retention.propose': decidePropose,
  'retention.withdraw': decideWithdrawProposal,
  'retention.confirm': (state, _input, context) => decideConfirm(state, context),
  'gate.open': decideOpenGate,
  'gate.carry-over': decideCarryOver,
  'gate.close': decideCloseGate,
  'mail.receive': decideReceiveMail,
  'mail.store': (_state, input, context) => decideStoreMail(input, context),
  'mail.acknowledge': decideAcknowledgeMail,
  'mail.acknowledge-on-paper': decideAcknowledgeMailOnPaper,
  'mail.return': decideReturnMail,
  'mail.correct': decideCorrectMail,
  'mail.take-back': (_state, input, context) => decideTakeBackMail(input, context),
  'exit-pass.issue': decideIssue,
  'exit-pass.correct': decideCorrectPass,
  'exit-pass.withdraw': decideWithdrawPass,
  'exit-pass.take-back': decideTakeBackMove,
  'exit-pass.let-out': decideLetOut,
  'exit-pass.return': decideReturnGoods,
  'exit-pass.release': decideRelease,
  'exit-pass.confirm': decideConfirmRelease,
  'parking.set': (state, input, context) => decideSetParking(tableOf(state, 'parking'), input, context),
  'parking.restore': (state, input, context) =>
    decideRestoreParking(tableOf(state, 'parking'), input, context),
  'vehicle.add': (state, input, context) => decideAddVehicle(state, input, atTheGate(state, context)),
  'vehicle.change': (state, input, context) => decideChangeVehicle(state, input, atTheGate(state, context)),
  'vehicle.withdraw': (state, input, context) =>
    decideWithdrawVehicle(state, input, atTheGate(state, context)),
  'passage.enter': decideEnter,
  'passage.enter-with-visitor': decideEnterWithVisitor,
  'passage.leave': decideLeaveGate,
  'passage.go-out': decideGoOut,
  'passage.come-back': decideComeBack,
  'passage.correct': decideCorrectPassage,
  'passage.take-back': decideTakeBackPassage,
  'passage.look': (_state, input, context) => decideLookAtVehicle(input, context),
  'turn-away.record': decideTurnAwayAtGate,
  'turn-away.correct': decideCorrectTurnAway,
  'turn-away.call': decideCallOffice,
  'turn-away.settle': (_state, input, context) => decideSettleTurnAway(input, context),
  'turn-away.look': (_state, input, context) => decideLookAtTurnedAway(input, context),
  'appointment.announce': decideAnnounceGuests,
  'appointment.change': decideChangeAppointment,
  'appointment.cancel': decideCancelAppointment,
  'appointment.look': decideLookAtGuests,
  'look-out.add': (_state, input, context) => decideAddLookOut(input, context),
  'look-out.change': decideChangeLookOut,
  'look-out.withdraw': (_state, input, context) => decideWithdrawLookOut(input, context),
  'look-out.look': (_state, input, context) => decideLookAtLookOut(input, context),
  'settings.change': (state, input, context) => decideChangeSetting(settingsOf(state), input, context),
  'settings.restore': (state, input, context) => decideRestore(settingsOf(state), input, context),
  'phrases.set': (state, input, context) => decideSetPhrases(tableOf(state, 'phrases'), input, context),
  'phrases.restore': (state, input, context) =>
    decideRestorePhrases(tableOf(state, 'phrases'), input, context),
  'requirements.set': (state, input, context) =>
    decideSetRequirements(tableOf(state, 'requirements'), input, context),
  'requirements.restore': (state, input, context) =>
    decideRestoreRequirements(tableOf(state, 'requirements'), input, context),
  'checklists.set': (state, input, context) =>
    decideSetChecklist(tableOf(state, 'checklists'), input, context),
  'checklists.restore': (state, input, context) =>
    decideRestoreChecklist(tableOf(state, 'checklists'), input, context),
  'report-limits.set': (state, input, context) =>
    decideSetReportLimits(tableOf(state, 'reportLimits'), input, context),
  'report-limits.restore': (state, input, context) =>
    decideRestoreReportLimits(tableOf(state, 'reportLimits'), input, context),
  'plans.set': (state, input, context) => decideSetPlan(tableOf(state, 'plans'), input, context),
  'plans.restore': (state, input, context) => decideRestorePlan(tableOf(state, 'plans'), input, context),
  'grade-criteria.set': (state, input, context) =>
    decideSetCriteria(tableOf(state, 'gradeCriteria'), input, context),
  'grade-criteria.restore': (state, input, context) =>
    decideRestoreCriteria(tableOf(state, 'gradeCriteria'), input, context),
}

const namesIn =
  ({ accounts }: Frozen<GeneralState>) =>
  (account: string): string =>
    nameOf(accounts, account)

const settingsOf = (state: Frozen<GeneralState>) => ({ settings: state.settings, nameOf: namesIn(state) })

/** What the register of vehicles is told of the gate. */
const atTheGate = (state: Frozen<GeneralState>, context: DecideContext) => ({
  ...context,
  ...standingAround(state),
})

type Tables = Pick<
  Frozen<GeneralState>,
  'phrases' | 'requirements' | 'checklists' | 'reportLimits' | 'plans' | 'gradeCriteria' | 'parking'
>
const tableOf = <N extends keyof Tables>(state: Frozen<GeneralState>, name: N) => ({
  state: state[name],
  nameOf: namesIn(state),
})

/** Pure: events that shall happen in the general chain, or a named refusal. */
export const decideGeneral = <N extends CommandName>(
  state: Frozen<GeneralState>,
  name: N,
  input: SealedInput<N>,
  context: DecideContext,
): Decision => {
  const decision = deciders[name](state, input, context)
  return isOfGate(name) && decision.ok && tellsNumber(decision.events)
    ? refuse('papers.number-in-clear')
    : decision
}
