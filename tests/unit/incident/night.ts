import { expect } from 'vitest'
import { nameOf } from '../../../shared/account/index.ts'
import { instantAt } from '../../../shared/calendar/index.ts'
import type { CommandName } from '../../../shared/contract.ts'
import type { EntryRow } from '../../../shared/duty-log/contract.ts'
import type { IncidentView, ProposedReport, RaiseIncident } from '../../../shared/incident/contract.ts'
import {
  clocksOf,
  type IncidentClock,
  type IncidentRow,
  type IncidentSight,
  incidentView,
  proposeReport,
} from '../../../shared/incident/index.ts'
import type { ReportForm } from '../../../shared/incident/report-forms.ts'
import { factsOf } from '../../../shared/incident/standing.ts'
import type { Decision } from '../../../shared/kernel/decision.ts'
import type { SealedInput } from '../../../shared/prepared.ts'
import type { RefusalCode } from '../../../shared/refusals.ts'
import { type DutyRoom, dutyRoom, li, type Person, zhang } from '../handover/duty-room.ts'
import { timeZone } from '../kernel/scenario.ts'

/** An instant of that night, which is the 24th of November; before six in the evening, `明` for the day after. */
export const at = (clock: string, day = '2026-11-24'): string => instantAt(day, clock, timeZone)

/** A main is broken at ten past two; the caller knows no more. `changed` names what matters. */
export const raiseOf = (changed: Partial<RaiseIncident> = {}): RaiseIncident => ({
  text: '建设路供水主管爆裂，积水约30厘米',
  kind: 'water-supply',
  elements: { place: '建设路与民主路口东侧', reporter: '东街派出所', phone: '6110' },
  ...changed,
})

/** A duty room at night with one incident in it, without a disk: the domain's own decide and evolve. */
export const night = (raised: RaiseIncident = raiseOf(), from = at('02:10')) => {
  const room = dutyRoom(from)
  const done = <N extends CommandName>(name: N, input: SealedInput<N>, who: Person = zhang): Decision => {
    const decision = room.act(who, name, input)
    expect(decision).toMatchObject({ ok: true })
    return decision
  }
  done('incident.raise', raised)
  const [itemId = ''] = [...room.incidents.keys()]
  return tools(room, itemId, done)
}
export type Night = ReturnType<typeof night>

type Done = <N extends CommandName>(name: N, input: SealedInput<N>, who?: Person) => Decision

const tools = (room: DutyRoom, itemId: string, done: Done) => {
  const row = (id = itemId): IncidentRow => {
    const found = room.incidents.get(id)
    if (!found) throw new Error(`no incident ${id}`)
    return found
  }
  const entry = (id = itemId) => {
    const found = room.rows.get(id)
    if (!found) throw new Error(`no entry ${id}`)
    return found
  }
  const sight = (now = room.now()): IncidentSight => ({
    state: room.state,
    now,
    timeZone,
    nameOf: account => nameOf(room.state.accounts, account),
  })
  const seenOf = (report: number) => row().reports.find(one => one.report === report)?.seen ?? 1
  /** Refused with that code. */
  const refused = <N extends CommandName>(
    name: N,
    input: SealedInput<N>,
    code: RefusalCode,
    params?: object,
    who: Person = zhang,
  ) => expect(room.act(who, name, input)).toMatchObject({ ok: false, code, ...(params && { params }) })
  return {
    room,
    itemId,
    done,
    refused,
    row,
    entry,
    sight,
    at: (clock: string, day?: string) => room.at(at(clock, day)),
    view: (now?: string): IncidentView => incidentView(sight(now), row(), entry()),
    showOf: (of: IncidentRow, its: EntryRow, now?: string): IncidentView => incidentView(sight(now), of, its),
    draft: (form?: ReportForm): ProposedReport => proposeReport(sight(), row(), entry(), { form }),
    clocks: (now = room.now()): readonly IncidentClock[] => clocksOf(factsOf(row()), { now, timeZone }),
    clock: (name: string, now = room.now()): IncidentClock | undefined =>
      clocksOf(factsOf(row()), { now, timeZone }).find(clock => clock.name === name),
    draftReport: (form: ReportForm, text = `${form}的内容`) =>
      done('incident.draft-report', { itemId, form, text }),
    approve: (report: number, who: Person = li) =>
      done('incident.approve-report', { itemId, report, seen: seenOf(report), way: 'program' }, who),
    send: (report: number, sentAt?: string) =>
      done('incident.send-report', {
        ...{ itemId, report, seen: seenOf(report), to: '区总值班室', way: 'fax' },
        ...(sentAt !== undefined && { at: sentAt }),
      }),
    seenOf,
    /** Written, signed off and sent at that time. */
    sendReport: (form: ReportForm, clock: string, day?: string) => {
      room.at(at(clock, day))
      done('incident.draft-report', { itemId, form, text: `${form} ${clock}` })
      const report = row().reports.length
      done('incident.approve-report', { itemId, report, seen: seenOf(report), way: 'program' }, li)
      done('incident.send-report', {
        ...{ itemId, report, seen: seenOf(report), to: '区总值班室', way: 'fax' as const },
      })
      return report
    },
    reportOrally: (clock: string) =>
      done('incident.report-orally', {
        ...{ itemId, to: '区总值班室', phone: '6001', takenBy: '刘明', text: '供水主管爆裂' },
        at: at(clock),
      }),
  }
}
