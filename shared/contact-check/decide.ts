import { nameOf } from '../account/index.ts'
import { minutesBetween, shownTime } from '../calendar/index.ts'
import type { Context } from '../kernel/context.ts'
import { accept, type Decision, refuse } from '../kernel/decision.ts'
import type { Refusal } from '../kernel/refusal.ts'
import { limitInForce } from '../settings/index.ts'
import type { LeaderOnDuty, MakeCheck, StateWhereabouts } from './contract.ts'
import type { CheckMade, WhereaboutsStated } from './events.ts'
import { plannedLeader } from './leader.ts'
import type { ContactRefusal } from './refusals.ts'
import { type Slot, slotAt, slotsBetween } from './slots.ts'
import { type Around, checksFor, leaderOnDuty, phoneOf, whereaboutsOf } from './standing.ts'

type No = Refusal<ContactRefusal> | undefined

/** Where he is now, and by which number he is reached: said by himself or learnt by the duty officer (§8.2). */
export const decideStateWhereabouts = (
  around: Around,
  input: StateWhereabouts,
  context: Context,
): Decision<WhereaboutsStated, ContactRefusal> => {
  const leader = leaderOnDuty(around, context)
  if (!leader) return refuse('contact-check.nobody')
  if (!context.roles.includes('duty-officer') && !isHimself(around, leader, context))
    return refuse('contact-check.not-yours', { name: leader.name })
  const { place, phone, isReachable, note } = input
  const said = { place, phone, isReachable, ...(note !== undefined && { note }) }
  const data = { leader: named(leader), ...said }
  return accept({ kind: 'contact-check.stated', v: 1, data })
}

const named = ({ key, name }: LeaderOnDuty) => ({ key, name })

const isHimself = ({ accounts }: Around, { key, name }: LeaderOnDuty, { actor }: Context): boolean => {
  const staffId = accounts[actor]?.staffId
  return staffId === undefined ? nameOf(accounts, actor) === name : staffId === key
}

/** He was called, for the time that is due or in between; what came of it is written down, also where he was not reached. */
export const decideMakeCheck = (
  around: Around,
  input: MakeCheck,
  context: Context,
): Decision<CheckMade, ContactRefusal> => {
  const { result, note, at = context.now } = input
  const leader = leaderFor(around, at, context)
  if (!leader) return refuse('contact-check.nobody')
  const meant = slotMeant(around, input, at, context)
  if ('ok' in meant) return meant
  const { slot } = meant
  const no = falseTime(around, at, context) ?? answered(around, slot, input, context)
  if (no) return no
  const phone = input.phone ?? phoneOf(around, leader)
  const place = input.place ?? whereaboutsOf(around, leader)?.place ?? ''
  return accept({
    kind: 'contact-check.made',
    v: 1,
    data: {
      ...(slot && { slot: { dueAt: slot.dueAt, cause: slot.cause, graceMinutes: slot.graceMinutes } }),
      leader: named(leader),
      result,
      at,
      place,
      phone,
      ...(note !== undefined && { note }),
    },
  })
}

/** A call that is written down later was to whoever had the post then, as far as the list of shifts knows. */
const leaderFor = (around: Around, at: string, context: Context): LeaderOnDuty | undefined => {
  const leader = leaderOnDuty(around, context)
  if (leader && at >= leader.from) return leader
  return plannedLeader(around, { now: at, timeZone: context.timeZone }) ?? leader
}

/** The time named, if the call fell into it; else the one that is due; none for a call in between. */
const slotMeant = (
  around: Around,
  { slot: named }: MakeCheck,
  at: string,
  { timeZone, now }: Context,
): { readonly slot: Slot | undefined } | Refusal<ContactRefusal> => {
  if (named === undefined) {
    const slot = slotAt(around, at, timeZone)
    const isOpen = slot && !checksFor(slot, around.contacts.checks).some(({ result }) => result === 'reached')
    return { slot: isOpen ? slot : undefined }
  }
  const shown = shownTime(named, timeZone, now)
  const [slot] = slotsBetween(around, {
    from: named,
    to: new Date(Date.parse(named) + 1).toISOString(),
    timeZone,
  })
  if (!slot) return refuse('contact-check.no-such-time', { at: shown })
  if (at < slot.dueAt) return refuse('contact-check.too-early', { at: shown })
  return at < slot.until ? { slot } : refuse('contact-check.over', { at: shown })
}

const falseTime = ({ settings }: Around, at: string, { now, timeZone }: Context): No => {
  const shown = shownTime(at, timeZone, now)
  if (minutesBetween(now, at) * 60 > limitInForce(settings, 'duty-log.ahead'))
    return refuse('contact-check.ahead', { at: shown, now: shownTime(now, timeZone, now) })
  const minutes = limitInForce(settings, 'contact-check.oldest')
  return minutesBetween(at, now) > minutes
    ? refuse('contact-check.long-ago', { at: shown, hours: Math.floor(minutes / 60) })
    : undefined
}

const answered = (
  { accounts, contacts }: Around,
  slot: Slot | undefined,
  { seen }: MakeCheck,
  { now, timeZone }: Context,
): No => {
  if (!slot) return undefined
  const made = checksFor(slot, contacts.checks)
  const told = (check: (typeof made)[number]) => ({
    name: nameOf(accounts, check.by),
    at: shownTime(check.on, timeZone, now),
  })
  const reached = made.find(({ result }) => result === 'reached')
  if (reached) return refuse('contact-check.reached-already', told(reached))
  const last = made.at(-1)
  return last && seen !== undefined && seen < made.length
    ? refuse('contact-check.meanwhile', told(last))
    : undefined
}
