import { minutesBetween, shownTime } from '../calendar/index.ts'
import type { Context } from '../kernel/context.ts'
import { accept, type Decision, refuse } from '../kernel/decision.ts'
import type { Frozen } from '../kernel/event.ts'
import { shownNumber } from '../kernel/ids.ts'
import { own } from '../kernel/own.ts'
import type { Refusal } from '../kernel/refusal.ts'
import { limitInForce, type SettingsState } from '../settings/index.ts'
import type { CarryOver, GateHourInput } from './contract.ts'
import type { CarriedOver, GateClosed, GateOpened, ItemCarriedOver } from './events.ts'
import { closingDue, openingDue } from './hours.ts'
import type { GateRefusal } from './refusals.ts'
import { type GateAct, gateTable } from './stages.ts'
import type { GateState } from './state.ts'
import { type GateRegisters, unsettledAtGate } from './unsettled.ts'

export type GateSurroundings = Frozen<{ gate: GateState; settings: SettingsState }> & GateRegisters
type Around = GateSurroundings
type No = Refusal<GateRefusal> | undefined
type When = Pick<Context, 'now' | 'timeZone'>

/** Opening is an act of its own (§11.2); how late it was follows from the hour that was in force. */
export const decideOpenGate = (
  around: Around,
  { at: said, remark }: GateHourInput,
  when: When,
): Decision<GateOpened, GateRefusal> => {
  const at = said ?? when.now
  const no =
    stageNo(around, 'open', when) ?? falseTime(around, at, when) ?? beforeLast(around.gate.closed, at, when)
  if (no) return no
  const dueAt = openingDue(around.settings, at, when.timeZone)
  return accept({ kind: 'gate.opened', v: 1, data: { at, dueAt, ...(remark !== undefined && { remark }) } })
}

/** What stays over night is said by a person, item by item, each on the disk before the next is asked about (◇). */
export const decideCarryOver = (
  around: Around,
  { itemId, withWhom, why }: CarryOver,
  when: When,
): Decision<ItemCarriedOver, GateRefusal> => {
  const no = stageNo(around, 'carry-over', when)
  if (no) return no
  const item = unsettledAtGate(around).find(unsettled => unsettled.itemId === itemId)
  const number = shownNumber(itemId)
  if (!item) return refuse('gate.is-settled', { number })
  if (item.register === 'visit' && withWhom === undefined) return refuse('gate.with-whom', { number })
  return accept({ kind: 'gate.carried-over', v: 1, data: carriedOver({ itemId, withWhom, why }) })
}

/** Nobody forgets one: the gate is closed when each unsettled item was spoken of, and no time is invented (◇). */
export const decideCloseGate = (
  around: Around,
  { at: said, remark }: GateHourInput,
  when: When,
): Decision<GateClosed, GateRefusal> => {
  const at = said ?? when.now
  const no =
    stageNo(around, 'close', when) ??
    falseTime(around, at, when) ??
    beforeLast(around.gate.opened, at, when) ??
    unspoken(around)
  if (no) return no
  const dueAt = closingDue(around.settings, around.gate.opened?.at ?? at, when.timeZone)
  const left = unsettledAtGate(around).flatMap(({ itemId }) => {
    const carried = own(around.gate.carried, itemId)
    return carried ? [carriedOver(carried)] : []
  })
  const data = { at, dueAt, left, ...(remark !== undefined && { remark }) }
  return accept({ kind: 'gate.closed', v: 1, data })
}

type Said = { readonly itemId: string; readonly withWhom?: string | undefined; readonly why: string }

const carriedOver = ({ itemId, withWhom, why }: Said): CarriedOver => ({
  itemId,
  ...(withWhom !== undefined && { withWhom }),
  why,
})

const stageNo = ({ gate }: Around, act: GateAct, { now, timeZone }: When): No => {
  const { no } = gateTable[gate.stage][act]
  return no && refuse(no, { at: shownTime(gate.opened?.at ?? now, timeZone, now) })
}

const falseTime = ({ settings }: Around, at: string, { now, timeZone }: When): No => {
  const shown = (instant: string) => shownTime(instant, timeZone, now)
  if (minutesBetween(now, at) * 60 > limitInForce(settings, 'duty-log.ahead'))
    return refuse('gate.not-yet', { at: shown(at), now: shown(now) })
  const minutes = limitInForce(settings, 'gate.oldest')
  return minutesBetween(at, now) > minutes
    ? refuse('gate.too-long-ago', { at: shown(at), hours: Math.floor(minutes / 60) })
    : undefined
}

const beforeLast = (last: { readonly at: string } | undefined, at: string, { now, timeZone }: When): No => {
  const shown = (instant: string) => shownTime(instant, timeZone, now)
  return last && at < last.at
    ? refuse('gate.before-last', { at: shown(at), last: shown(last.at) })
    : undefined
}

const unspoken = (around: Around): No => {
  const open = unsettledAtGate(around).filter(({ itemId }) => !own(around.gate.carried, itemId))
  const [first] = open
  return first && refuse('gate.unsettled', { count: open.length, first: shownNumber(first.itemId) })
}
