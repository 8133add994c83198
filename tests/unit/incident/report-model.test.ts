import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { CommandName } from '../../../shared/contract.ts'
import { stageOfReport, textInForce } from '../../../shared/incident/report-row.ts'
import { type ReportAct, type ReportStage, reportTable } from '../../../shared/incident/report-stages.ts'
import { openOf, stageOf, unsentReport } from '../../../shared/incident/standing.ts'
import type { SealedInput } from '../../../shared/prepared.ts'
import { li, type Person, zhang } from '../handover/duty-room.ts'
import { at, type Night, night } from './night.ts'

/** What a clerk with a slip of paper knows of one report. */
type Model = { stage: ReportStage; acts: number; text: string; waiting: number[]; sent?: string }

const anyStep = fc.record({
  act: fc.constantFrom(
    ...([
      'draft',
      'draft',
      'redraft',
      'approve',
      'approve',
      'send',
      'send',
      'acknowledge',
      'return',
      'end',
    ] as const),
  ),
  form: fc.constantFrom('first', 'follow-up', 'follow-up', 'daily', 'final'),
  target: fc.nat(3),
  isBehind: fc.constantFrom(false, false, false, true),
  sending: fc.constantFrom(1, 1, 2),
  minutes: fc.constantFrom(0, 1, 7, 30),
  text: fc.constantFrom('甲', '乙', '丙'),
})
type Step = typeof anyStep extends fc.Arbitrary<infer S> ? S : never

const commandOf: { readonly [A in ReportAct]: CommandName } = {
  redraft: 'incident.draft-report',
  approve: 'incident.approve-report',
  return: 'incident.return-report',
  send: 'incident.send-report',
  acknowledge: 'incident.acknowledge-report',
}

const begin = (n: Night, models: Model[], { form, text }: Step): void => {
  const decision = n.room.act(zhang, 'incident.draft-report', { itemId: n.itemId, form, text })
  const hasUnsent = models.some(({ sent }) => sent === undefined)
  if (hasUnsent) expect(decision).toMatchObject({ ok: false })
  if (decision.ok) models.push({ stage: 'draft', acts: 1, text, waiting: [] })
}

const act = (n: Night, models: Model[], step: Step & { readonly act: ReportAct }): void => {
  const model = models[step.target]
  if (!model) return
  const report = step.target + 1
  const seen = model.acts - (step.isBehind && model.acts > 1 ? 1 : 0)
  const { who, input } = inputOf(n, step, { report, seen, model })
  const decision = n.room.act(who, commandOf[step.act], input as SealedInput<CommandName>)
  const { no } = reportTable[model.stage][step.act]
  const isStale = seen < model.acts && step.act !== 'acknowledge'
  if (no !== undefined || isStale) expect(decision.ok).toBe(false)
  if (isStale && stageOf(n.row()) === 'running')
    expect(decision).toMatchObject({ code: 'incident.report-meanwhile' })
  if (decision.ok) follow(model, step)
}

const inputOf = (
  { itemId }: Night,
  { act: what, form, text, sending }: Step,
  { report, seen, model }: { report: number; seen: number; model: Model },
): { who: Person; input: object } => {
  const named = { itemId, report, seen }
  switch (what) {
    case 'redraft':
      return { who: zhang, input: { ...named, form, text } }
    case 'approve':
      return { who: li, input: { ...named, way: 'paper', approver: '李建明', document: `签${model.acts}` } }
    case 'return':
      return { who: li, input: { ...named, reason: '再核' } }
    case 'send':
      return { who: zhang, input: { ...named, to: '区总值班室', way: 'fax' } }
    default:
      return { who: zhang, input: { itemId, report, sending, who: '刘明' } }
  }
}

/** The slip after an act that was taken. */
const follow = (model: Model, { act: what, text, sending }: Step): void => {
  model.acts++
  if (what === 'redraft') {
    model.text = text
    model.stage = 'draft'
  }
  if (what === 'approve' && model.sent === undefined) model.stage = 'approved'
  if (what === 'return') model.stage = 'returned'
  if (what === 'send') {
    model.sent ??= model.text
    model.waiting = [...model.waiting, model.waiting.length + 1]
    model.stage = 'sent'
  }
  if (what === 'acknowledge') {
    model.waiting = model.waiting.map(one => (one === sending ? 0 : one))
    if (model.waiting.every(one => one === 0)) model.stage = 'acknowledged'
  }
}

const turn = (n: Night): void => {
  const isRunning = stageOf(n.row()) === 'running'
  const { itemId } = n
  if (isRunning)
    n.room.act(zhang, 'incident.close', { itemId, by: 'decision', leader: '李建明', words: '可以结束' })
  else n.room.act(zhang, 'incident.reopen', { itemId, reason: '又有情况' })
}

it('any acts on reports leave each where the table and a clerk with a slip of paper say; what was sent never changes', () =>
  fc.assert(
    fc.property(fc.array(anyStep, { maxLength: 25 }), steps => {
      const n = night()
      const models: Model[] = []
      let minute = 10
      for (const step of steps) {
        minute += step.minutes
        n.room.at(new Date(Date.parse(at('02:00')) + minute * 60_000).toISOString())
        if (step.act === 'draft') begin(n, models, step)
        else if (step.act === 'end') turn(n)
        else act(n, models, { ...step, act: step.act })
        const row = n.row()
        expect(row.reports.map(stageOfReport)).toEqual(models.map(({ stage }) => stage))
        expect(row.reports.map(report => textInForce(report).text)).toEqual(
          models.map(({ sent, text }) => sent ?? text),
        )
        expect(row.reports.filter(({ sendings }) => sendings.length === 0).length).toBeLessThanOrEqual(1)
        expect(unsentReport(row)?.report).toBe(
          models.findIndex(({ sent }) => sent === undefined) + 1 || undefined,
        )
        expect(n.room.state.incidents.running[n.itemId]).toEqual(
          stageOf(row) === 'running' ? openOf(row) : undefined,
        )
      }
    }),
    { numRuns: 300 },
  ))
