import { expect } from 'vitest'
import type { AppointmentRow } from '../../../shared/appointment/contract.ts'
import { foldAppointment, isAppointmentEvent } from '../../../shared/appointment/index.ts'
import type { CommandName } from '../../../shared/contract.ts'
import { type DecideContext, decideGeneral } from '../../../shared/decide.ts'
import type { EntryRow } from '../../../shared/duty-log/contract.ts'
import { foldEntry, placesOf } from '../../../shared/duty-log/index.ts'
import { evolveGeneral } from '../../../shared/evolve.ts'
import type { PassRow } from '../../../shared/exit-pass/contract.ts'
import { foldPass, isExitPassEvent } from '../../../shared/exit-pass/index.ts'
import type { IncidentRow } from '../../../shared/incident/index.ts'
import { foldIncident, isIncidentEvent } from '../../../shared/incident/index.ts'
import type { InstructionRow } from '../../../shared/instruction/contract.ts'
import { foldInstruction, isInstructionEvent } from '../../../shared/instruction/index.ts'
import type { Decision } from '../../../shared/kernel/decision.ts'
import type { Event, EventMeta } from '../../../shared/kernel/event.ts'
import type { LookOutRow } from '../../../shared/look-out/contract.ts'
import { foldLookOut, isLookOutEvent } from '../../../shared/look-out/index.ts'
import type { MailRow } from '../../../shared/mail/contract.ts'
import { foldMail, isMailEvent } from '../../../shared/mail/index.ts'
import type { PassageRow } from '../../../shared/passage/contract.ts'
import { foldPassage, isPassageEvent } from '../../../shared/passage/index.ts'
import type { SealedInput } from '../../../shared/prepared.ts'
import { type RefusalCode, sentenceFor } from '../../../shared/refusals.ts'
import { emptyGeneralState, type GeneralState } from '../../../shared/state.ts'
import type { TurnAwayRow } from '../../../shared/turn-away/contract.ts'
import { foldTurnAway, isTurnAwayEvent } from '../../../shared/turn-away/index.ts'
import type { VisitRow } from '../../../shared/visit/contract.ts'
import { foldVisit, isVisitEvent } from '../../../shared/visit/index.ts'

/** 2026-11-23 14:31:12 in Shanghai, a Monday. */
export const now = '2026-11-23T06:31:12.000Z'
export const timeZone = 'Asia/Shanghai'
export const station = 'D-7K2M'

type Happened = { readonly event: Event; readonly meta: EventMeta }

/** An event in the line that carried it. */
export const happened = (event: Event, meta: Partial<EventMeta> = {}): Happened => ({
  event,
  meta: { seq: 1, hash: 'a'.repeat(64), at: now, actor: 'zhang.wei', ...meta },
})

export type Story = {
  readonly state: GeneralState
  readonly items: Map<string, EntryRow>
  readonly incidents: Map<string, IncidentRow>
  readonly instructions: Map<string, InstructionRow>
  readonly visits: Map<string, VisitRow>
  readonly mail: Map<string, MailRow>
  readonly passes: Map<string, PassRow>
  readonly passages: Map<string, PassageRow>
  readonly turnAways: Map<string, TurnAwayRow>
  readonly lookOuts: Map<string, LookOutRow>
  readonly appointments: Map<string, AppointmentRow>
}

/** State and rows after these events. */
export const storyOf = (...steps: readonly Happened[]): Story => {
  const state = emptyGeneralState()
  const items = new Map<string, EntryRow>()
  const incidents = new Map<string, IncidentRow>()
  const instructions = new Map<string, InstructionRow>()
  const visits = new Map<string, VisitRow>()
  const mail = new Map<string, MailRow>()
  const passes = new Map<string, PassRow>()
  const passages = new Map<string, PassageRow>()
  const turnAways = new Map<string, TurnAwayRow>()
  const lookOuts = new Map<string, LookOutRow>()
  const appointments = new Map<string, AppointmentRow>()
  for (const { event, meta } of steps) {
    evolveGeneral(state, event, meta)
    for (const { itemId } of placesOf(event)) {
      const row = foldEntry(items.get(itemId), event, meta)
      if (row) items.set(row.itemId, row)
    }
    const incident = isIncidentEvent(event)
      ? foldIncident(incidents.get(event.data.itemId), event, meta)
      : undefined
    if (incident) incidents.set(incident.itemId, incident)
    const instruction = isInstructionEvent(event)
      ? foldInstruction(instructions.get(event.data.itemId), event, meta)
      : undefined
    if (instruction) instructions.set(instruction.itemId, instruction)
    const visit = isVisitEvent(event) ? foldVisit(visits.get(event.data.itemId), event, meta) : undefined
    if (visit) visits.set(visit.itemId, visit)
    const passage = isPassageEvent(event)
      ? foldPassage(passages.get(event.data.itemId), event, meta)
      : undefined
    if (passage) passages.set(passage.itemId, passage)
    const item = isMailEvent(event) ? foldMail(mail.get(event.data.itemId), event, meta) : undefined
    if (item) mail.set(item.itemId, item)
    const pass = isExitPassEvent(event) ? foldPass(passes.get(event.data.itemId), event, meta) : undefined
    if (pass) passes.set(pass.itemId, pass)
    const turnAway = isTurnAwayEvent(event)
      ? foldTurnAway(turnAways.get(event.data.itemId), event, meta)
      : undefined
    if (turnAway) turnAways.set(turnAway.itemId, turnAway)
    const lookOut = isLookOutEvent(event)
      ? foldLookOut(lookOuts.get(event.data.itemId), event, meta)
      : undefined
    if (lookOut) lookOuts.set(lookOut.itemId, lookOut)
    const appointment = isAppointmentEvent(event)
      ? foldAppointment(appointments.get(event.data.itemId), event, meta)
      : undefined
    if (appointment) appointments.set(appointment.itemId, appointment)
  }
  const atGate = { visits, passages, mail, passes, turnAways, lookOuts, appointments }
  return { state, items, incidents, instructions, ...atGate }
}

/** `given(what happened).when(command).thenHappened(…)` or `.thenRefused(…)`. */
export const given = (...steps: readonly Happened[]) => {
  const { state, items, incidents, instructions, ...atGate } = storyOf(...steps)
  const { visits, passages, mail, passes, turnAways, lookOuts, appointments } = atGate
  const incidentOf = (itemId: string) => incidents.get(itemId)
  const instructionOf = (itemId: string) => instructions.get(itemId)
  const visitOf = (itemId: string) => visits.get(itemId)
  const passageOf = (itemId: string) => passages.get(itemId)
  const mailOf = (itemId: string) => mail.get(itemId)
  const passOf = (itemId: string) => passes.get(itemId)
  const turnAwayOf = (itemId: string) => turnAways.get(itemId)
  const lookOutOf = (itemId: string) => lookOuts.get(itemId)
  const appointmentOf = (itemId: string) => appointments.get(itemId)
  return {
    when: <N extends CommandName>(name: N, input: SealedInput<N>, context: Partial<DecideContext> = {}) =>
      outcomeOf(
        decideGeneral(
          state,
          name,
          input,
          contextOf({
            items,
            incidentOf,
            instructionOf,
            visitOf,
            passageOf,
            mailOf,
            passOf,
            turnAwayOf,
            lookOutOf,
            appointmentOf,
            ...context,
          }),
        ),
      ),
  }
}

export const contextOf = (context: Partial<DecideContext> = {}): DecideContext => {
  let given = 0
  const newItemId = () => `${station}-2611-${++given}`
  const roles = ['duty-officer', 'staff'] as const
  const items = context.items ?? new Map<string, EntryRow>()
  const itemsBetween = (from: string, to: string) =>
    [...items.values()].filter(({ occurredAt }) => occurredAt >= from && occurredAt < to)
  const none = () => undefined
  const atGate = { incidentOf: none, visitOf: none, passageOf: none, mailOf: none, passOf: none }
  const rows = {
    items,
    itemsBetween,
    instructionOf: none,
    ...atGate,
    turnAwayOf: none,
    lookOutOf: none,
    appointmentOf: none,
    itemsAtGate: () => [],
    itemsOnReview: () => [],
    hashOf: none,
    leadersOf: () => [],
    hasNews: () => false,
  }
  const base = { now, actor: 'zhang.wei', roles, station, timeZone, newItemId, ...rows }
  return { ...base, ...context }
}

const outcomeOf = (decision: Decision) => ({
  decision,
  thenHappened: (...events: readonly Partial<Event>[]) => {
    expect(decision).toMatchObject({ ok: true, events })
    expect(decision.ok && decision.events.length).toBe(events.length)
  },
  thenRefused: (code: RefusalCode, params?: Record<string, string | number>) => {
    expect(decision).toMatchObject(params ? { ok: false, code, params } : { ok: false, code })
    if (!decision.ok) expect(Object.values(sentenceFor(decision)).join()).not.toContain('—')
  },
})
