import { type AccountState, nameOf } from '../account/index.ts'
import { monthOf, shownTime } from '../calendar/index.ts'
import type { Context } from '../kernel/context.ts'
import { accept, type Decision, refuse } from '../kernel/decision.ts'
import type { Frozen } from '../kernel/event.ts'
import { own } from '../kernel/own.ts'
import type { Refusal } from '../kernel/refusal.ts'
import { limitInForce, type SettingsState } from '../settings/index.ts'
import type { CountedProposal, WithdrawProposal } from './contract.ts'
import type { DestructionConfirmed, DestructionProposed, ProposalWithdrawn } from './events.ts'
import { isOver } from './months.ts'
import type { RetentionRefusal } from './refusals.ts'
import { type RetentionAct, retentionTable } from './stages.ts'
import type { RetentionState } from './state.ts'

export type RetentionSurroundings = Frozen<{
  retention: RetentionState
  settings: SettingsState
  accounts: AccountState
}>
type Around = RetentionSurroundings
type When = Pick<Context, 'now' | 'timeZone' | 'actor'>

/** The office proposes, and how many persons it concerns is counted by the program (format.md §5). */
export const decidePropose = (
  around: Around,
  { through, kept }: CountedProposal,
  when: When,
): Decision<DestructionProposed, RetentionRefusal> => {
  const keptMonths = limitInForce(around.settings, 'retention.particulars')
  const no = stageNo(around, 'propose', when)
  if (no) return no
  if (!isOver(through, monthOf(when.now, when.timeZone), keptMonths))
    return refuse('retention.too-young', { month: through, kept: keptMonths })
  const months = kept.filter(({ month }) => month <= through && !own(around.retention.givenUp, month))
  if (months.length === 0) return refuse('retention.nothing-kept', { month: through })
  return accept({ kind: 'retention.proposed', v: 1, data: { months, keptMonths } })
}

export const decideWithdrawProposal = (
  around: Around,
  { reason }: WithdrawProposal,
  when: When,
): Decision<ProposalWithdrawn, RetentionRefusal> =>
  stageNo(around, 'withdraw', when) ?? accept({ kind: 'retention.withdrawn', v: 1, data: { reason } })

/** The auditor confirms what somebody else proposed; what was counted then is what is given up. */
export const decideConfirm = (
  around: Around,
  when: When,
): Decision<DestructionConfirmed, RetentionRefusal> => {
  const no = stageNo(around, 'confirm', when)
  if (no) return no
  const { proposed } = around.retention
  if (proposed?.by === when.actor) return refuse('retention.same-person')
  return accept({ kind: 'retention.confirmed', v: 1, data: { months: proposed?.months ?? [] } })
}

const stageNo = (
  { retention: { proposed }, accounts }: Around,
  act: RetentionAct,
  { now, timeZone }: When,
): Refusal<RetentionRefusal> | undefined => {
  const { no } = retentionTable[proposed ? 'proposed' : 'none'][act]
  if (!no) return undefined
  return proposed
    ? refuse(no, { name: nameOf(accounts, proposed.by), at: shownTime(proposed.at, timeZone, now) })
    : refuse(no)
}
