import { nameOf } from '../account/index.ts'
import { shownTime } from '../calendar/index.ts'
import type { ChecklistItem } from '../checklists/index.ts'
import { type DirectoryState, staffOf } from '../directory/index.ts'
import type { DutyLogSurroundings } from '../duty-log/index.ts'
import type { ExitPassState } from '../exit-pass/index.ts'
import type { IncidentState } from '../incident/index.ts'
import type { InstructionState } from '../instruction/index.ts'
import type { Context } from '../kernel/context.ts'
import { refuse } from '../kernel/decision.ts'
import type { Frozen } from '../kernel/event.ts'
import type { Refusal } from '../kernel/refusal.ts'
import type { MailState } from '../mail/index.ts'
import type { PassageState } from '../passage/index.ts'
import type { ReviewState } from '../review/index.ts'
import type { ShiftState } from '../shift/index.ts'
import { postTable, type ShiftPost } from '../shift/index.ts'
import type { TurnAwayState } from '../turn-away/index.ts'
import type { TableState } from '../unit-table/index.ts'
import type { VisitState } from '../visit/index.ts'
import { type HandoverAct, phaseTable } from './phases.ts'
import type { HandoverRefusal } from './refusals.ts'
import { chainOf, type HandoverState, phaseOf } from './state.ts'

/** What a handover needs of other features. */
export type HandoverSurroundings = DutyLogSurroundings & {
  handovers: HandoverState
  shifts: ShiftState
  directory: DirectoryState
  checklists: TableState<readonly ChecklistItem[]>
  incidents: IncidentState
  reviews: ReviewState
  instructions: InstructionState
  visits: VisitState
  mail: MailState
  exitPasses: ExitPassState
  passages: PassageState
  turnAways: TurnAwayState
}

export type Around = Frozen<HandoverSurroundings>
export type When = Pick<Context, 'now' | 'timeZone' | 'actor' | 'roles'>
export type No = Refusal<HandoverRefusal> | undefined

/** `值班员`. */
export const labelOf = (post: ShiftPost): string => postTable[post].label

/** Why the post as it stands does not take that act; undefined where it does. */
export const phaseNo = (
  { handovers, accounts }: Around,
  post: ShiftPost,
  act: HandoverAct,
  { now, timeZone }: Pick<When, 'now' | 'timeZone'>,
): No => {
  const chain = chainOf(handovers, post)
  const outcome = phaseTable[phaseOf(chain)][act]
  if (outcome.no === undefined) return undefined
  const { signature } = chain.running ?? {}
  const who = signature?.by ?? chain.holder?.account ?? ''
  return refuse(outcome.no, {
    post: labelOf(post),
    name: nameOf(accounts, who),
    at: signature ? shownTime(signature.at, timeZone, now) : '',
  })
}

/** Only who holds the role comes into question for the post. */
export const roleNo = (post: ShiftPost, { roles }: When): No =>
  roles.includes(post) ? undefined : refuse('handover.not-your-post', { post: labelOf(post) })

/** What the person on duty does himself. */
export const holderNo = ({ handovers, accounts }: Around, post: ShiftPost, { actor }: When): No => {
  const { holder } = chainOf(handovers, post)
  if (!holder || holder.account === actor) return undefined
  return refuse('handover.not-on-duty', { post: labelOf(post), name: nameOf(accounts, holder.account) })
}

/** Two accounts of one person are one person. */
export const samePersonNo = ({ handovers, accounts }: Around, post: ShiftPost, { actor }: When): No => {
  const holder = chainOf(handovers, post).holder?.account
  if (holder === undefined) return undefined
  const [mine, his] = [accounts[actor]?.staffId, accounts[holder]?.staffId]
  const isSame = actor === holder || (mine !== undefined && mine === his)
  return isSame ? refuse('handover.same-person') : undefined
}

export const staffNameOf = ({ directory }: Around, staffId: string): string =>
  staffOf(directory, staffId)?.name ?? staffId
