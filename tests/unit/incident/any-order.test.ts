import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { IncidentEvent } from '../../../shared/incident/events.ts'
import {
  clocksOf,
  evolveIncidents,
  foldIncident,
  type IncidentRow,
  isIncidentEvent,
} from '../../../shared/incident/index.ts'
import { stageOfReport, textInForce } from '../../../shared/incident/report-row.ts'
import { reportStages } from '../../../shared/incident/report-stages.ts'
import { incidentStages } from '../../../shared/incident/stages.ts'
import { factsOf, openOf, stageOf } from '../../../shared/incident/standing.ts'
import { emptyIncidents } from '../../../shared/incident/state.ts'
import type { EventMeta } from '../../../shared/kernel/event.ts'
import { li } from '../handover/duty-room.ts'
import { timeZone } from '../kernel/scenario.ts'
import { at, night } from './night.ts'

type Line = { readonly event: IncidentEvent; readonly meta: EventMeta }

/** Every kind of event that an incident can have, as a night made them. */
const lines: readonly Line[] = (() => {
  const made: Line[] = []
  const n = night()
  const act: typeof n.done = (name, input, who) => {
    const decision = n.done(name, input, who)
    if (decision.ok)
      for (const event of decision.events.filter(isIncidentEvent))
        made.push({
          event,
          meta: { seq: made.length + 2, hash: 'a', at: n.room.now(), actor: who ?? 'zhang.wei' },
        })
    return decision
  }
  const { itemId } = n
  made.push({ event: raisedIn(n.row()), meta: { seq: 1, hash: 'a', at: at('02:10'), actor: 'zhang.wei' } })
  n.at('02:20')
  act('incident.call', { itemId, step: 2, who: '局长', phone: '8300', result: 'busy' })
  act('incident.report-orally', { itemId, to: '区总值班室', phone: '6001', takenBy: '刘明', text: '爆管' })
  act('incident.establish', { itemId, elements: { casualties: '无' }, unknown: ['place'] })
  act('incident.grade', { itemId, grade: 'grave', reason: '重大' })
  act('incident.arrive', { itemId, who: '李建明' })
  n.at('02:30')
  act('incident.draft-report', { itemId, form: 'first', text: '甲' })
  act('incident.return-report', { itemId, report: 1, seen: 1, reason: '再核' }, li)
  act('incident.draft-report', { itemId, report: 1, seen: 2, form: 'first', text: '乙' })
  act('incident.approve-report', { itemId, report: 1, seen: 3, way: 'program' }, li)
  act('incident.send-report', { itemId, report: 1, seen: 4, to: '区总值班室', way: 'fax' })
  act('incident.acknowledge-report', { itemId, report: 1, sending: 1, who: '刘明' })
  n.at('03:30')
  act('incident.close', { itemId, by: 'decision', leader: '李建明', words: '结束' })
  n.at('04:00')
  act('incident.reopen', { itemId, reason: '又漏' })
  return made
})()

function raisedIn(row: IncidentRow): IncidentEvent {
  const { itemId, knownAt, origin, title, kind, kindLabel, drill, grade, limits, calls } = row
  const { dailyAfterMinutes, dailyAtMinutes } = row
  const { elements = {}, unknown = [] } = row.establishings[0] ?? {}
  return {
    kind: 'incident.raised',
    v: 1,
    data: {
      ...{ itemId, knownAt, origin, title, kind, kindLabel, drill, grade, limits, calls },
      ...{ dailyAfterMinutes, dailyAtMinutes, elements, unknown },
    },
  }
}

const fold = (all: readonly Line[]): IncidentRow | undefined =>
  all.reduce<IncidentRow | undefined>((row, { event, meta }) => foldIncident(row, event, meta), undefined)

it('has one of every kind', () => expect(new Set(lines.map(({ event }) => event.kind)).size).toBe(13))

it('in whatever order lines come, some of them twice or never, the row stands where the tables have a place for it', () =>
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...lines), { maxLength: 30 }), some => {
      const row = fold(some)
      const state = emptyIncidents()
      for (const { event, meta } of some) evolveIncidents(state, event, meta)
      if (!row) return
      expect(incidentStages).toContain(stageOf(row))
      for (const report of row.reports) {
        expect(reportStages).toContain(stageOfReport(report))
        expect(textInForce(report).text).not.toBe('')
      }
      expect(clocksOf(factsOf(row), { now: at('09:00'), timeZone }).length).toBeGreaterThan(0)
    }),
  ))

it('the state in mind is what the row says, when all came in order', () => {
  const state = emptyIncidents()
  for (const { event, meta } of lines) evolveIncidents(state, event, meta)
  const row = fold(lines)
  expect(row && state.running[row.itemId]).toEqual(row && openOf(row))
})

it('of lines that were written apart, what was sent is told as it was sent', () => {
  const last = lines.findLast(({ event }) => event.kind === 'incident.report-drafted')
  if (!last) throw new Error('nothing was drafted')
  const apart = {
    event: {
      ...last.event,
      data: { ...Object(last.event.data), revision: 3, text: '别处改的' },
    },
    meta: { ...last.meta, at: at('02:31') },
  }
  const row = fold([...lines, apart])
  expect(row?.reports.map(report => textInForce(report).text)).toEqual(['乙'])
})
