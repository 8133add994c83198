import type { DutyLogState } from '../duty-log/index.ts'
import { type ExitPassState, owedIn } from '../exit-pass/index.ts'
import type { IncidentState } from '../incident/index.ts'
import type { InstructionState } from '../instruction/index.ts'
import type { Frozen } from '../kernel/event.ts'
import { own } from '../kernel/own.ts'
import { compare } from '../kernel/reading.ts'
import type { MailState } from '../mail/index.ts'
import { type PassageReason, type PassageState, passageReasons, unsettledPassages } from '../passage/index.ts'
import type { ReviewState } from '../review/index.ts'
import type { ShiftPost } from '../shift/index.ts'
import { type TurnAwayState, unsettledTurnAways } from '../turn-away/index.ts'
import type { VisitState } from '../visit/index.ts'

/** Why an entry is passed on: it lacks something, is to be done, is not signed for, or a leader wants it completed. */
const entryReasons = ['incomplete', 'open', 'unacknowledged', 'returned'] as const
/** Why an incident is: it runs, and its next report is due. */
const incidentReasons = ['incident-running'] as const
/** Why an instruction is: nobody has ended it (§8.5, §7.6). */
const instructionReasons = ['instruction-open'] as const
/** Why a visit is: somebody of it is inside, or its badge did not come back. */
const visitReasons = ['inside', 'badge-missing'] as const
/** Why somebody turned away is: he would not leave, and the office has not said what is to be done. */
const turnAwayReasons = ['not-left'] as const
/** Why an item of the mail is: the duty officer has to sign for it, or it waits for whoever it came for. */
const mailReasons = ['mail-to-sign', 'mail-waiting'] as const
/** Why a pass is: things that went out by it are to come back. */
const passReasons = ['owed'] as const
export const unfinishedReasons = [
  ...entryReasons,
  ...incidentReasons,
  ...instructionReasons,
  ...visitReasons,
  ...passageReasons,
  ...mailReasons,
  ...passReasons,
  ...turnAwayReasons,
] as const
export type UnfinishedReason = (typeof unfinishedReasons)[number]

/** An item that the next one has to know of. */
export type Listed = { readonly itemId: string; readonly reasons: readonly UnfinishedReason[] }

/** The reasons for which each post answers: the gatehouse has registers of its own. */
const reasonsOf: { readonly [P in ShiftPost]: readonly UnfinishedReason[] } = {
  'duty-officer': [...entryReasons, ...incidentReasons, ...instructionReasons, 'mail-to-sign'],
  leader: ['open', ...incidentReasons, ...instructionReasons],
  gatekeeper: [...visitReasons, ...passageReasons, ...mailReasons, ...passReasons, ...turnAwayReasons],
}

/** The registers in which something may be unfinished. */
export type Registers = Frozen<{
  dutyLog: DutyLogState
  incidents: IncidentState
  reviews: ReviewState
  instructions: InstructionState
  visits: VisitState
  mail: MailState
  exitPasses: ExitPassState
  passages: PassageState
  turnAways: TurnAwayState
}>

type Waiting = { readonly [itemId: string]: { readonly occurredAt: string } }

const waitingIn = ({
  dutyLog,
  incidents,
  reviews,
  instructions,
  visits,
  mail,
  exitPasses,
  passages,
  turnAways,
}: Registers): { readonly [R in UnfinishedReason]: Waiting } => ({
  incomplete: dutyLog.incomplete,
  open: dutyLog.open,
  unacknowledged: dutyLog.unacknowledged,
  'incident-running': Object.fromEntries(
    Object.entries(incidents.running).map(([itemId, { facts }]) => [itemId, { occurredAt: facts.knownAt }]),
  ),
  returned: Object.fromEntries(
    Object.entries(reviews.returns).map(([itemId, { at }]) => [itemId, { occurredAt: at }]),
  ),
  'instruction-open': Object.fromEntries(
    Object.entries(instructions.open).map(([itemId, { givenAt }]) => [itemId, { occurredAt: givenAt }]),
  ),
  inside: Object.fromEntries(
    Object.entries(visits.inside).map(([itemId, { arrivedAt }]) => [itemId, { occurredAt: arrivedAt }]),
  ),
  'badge-missing': Object.fromEntries(
    Object.values(visits.badges).flatMap(({ itemId, since, isMissing }) =>
      isMissing ? [[itemId, { occurredAt: since }]] : [],
    ),
  ),
  'vehicle-inside': passagesWaiting(passages, 'vehicle-inside'),
  'official-out': passagesWaiting(passages, 'official-out'),
  'mail-to-sign': mailThat(mail, ({ forDutyOfficer }) => forDutyOfficer !== undefined),
  'mail-waiting': mailThat(mail, ({ forDutyOfficer }) => forDutyOfficer === undefined),
  owed: Object.fromEntries(
    Object.entries(exitPasses.live).flatMap(([itemId, pass]) =>
      owedIn(pass) > 0 ? [[itemId, { occurredAt: pass.since }]] : [],
    ),
  ),
  'not-left': Object.fromEntries(
    unsettledTurnAways(turnAways).map(({ itemId, since }) => [itemId, { occurredAt: since }]),
  ),
})

const mailThat = (
  { waiting }: Frozen<MailState>,
  isMeant: (item: Frozen<MailState>['waiting'][string]) => boolean,
): Waiting =>
  Object.fromEntries(
    Object.entries(waiting).flatMap(([itemId, item]) =>
      isMeant(item) ? [[itemId, { occurredAt: item.arrivedAt }]] : [],
    ),
  )

const passagesWaiting = (passages: Frozen<PassageState>, wanted: PassageReason): Waiting =>
  Object.fromEntries(
    unsettledPassages({ passages }).flatMap(({ itemId, reason, since }) =>
      reason === wanted ? [[itemId, { occurredAt: since }]] : [],
    ),
  )

/**
 * Everything that is unfinished at this moment, by the program itself: nobody adds to it and nobody leaves anything out
 * (domain.md §3). By what happened first.
 */
export const unfinishedFor = (registers: Registers, post: ShiftPost): readonly Listed[] => {
  const reasons = reasonsOf[post]
  const waiting = waitingIn(registers)
  const found = new Map<string, string>()
  for (const reason of reasons)
    for (const [itemId, { occurredAt }] of Object.entries(waiting[reason])) found.set(itemId, occurredAt)
  return [...found]
    .sort(([a, atOfA], [b, atOfB]) => compare(atOfA, atOfB) || compare(a, b))
    .map(([itemId]) => ({
      itemId,
      reasons: reasons.filter(reason => own(waiting[reason], itemId) !== undefined),
    }))
}

/** Whether the same items stand on both for the same reasons. */
export const areSameItems = (a: readonly Listed[], b: readonly Listed[]): boolean => wordOf(a) === wordOf(b)

const wordOf = (listed: readonly Listed[]): string =>
  listed.map(({ itemId, reasons }) => `${itemId} ${reasons.join()}`).join('\n')
