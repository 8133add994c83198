import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answers, buildCli, cli, type Demo, makeDemo, scratchFolders } from './cli-process.ts'

/** Ten past two of the night after the demo's last day. */
const begins = Date.parse('2026-10-20T18:10:00.000Z')
const at = (minutes: number): string => new Date(begins + minutes * 60_000).toISOString()

const folders = scratchFolders()
let folder = ''
let demo: Demo

beforeAll(async () => {
  buildCli()
  folder = join(folders.make(), 'book')
  demo = await makeDemo(folder)
})
afterAll(folders.remove)

const clockAt = (minutes: number) => ({ env: { WATCHBOOK_CLOCK: at(minutes) } })

type Line = { readonly command: string; readonly input: object }

/** What somebody types on the command line, the clock standing there when he begins. */
const append = async (minutes: number, as: string, ...lines: readonly Line[]) => {
  const input = lines.map(line => `${JSON.stringify(line)}\n`).join('')
  const result = await cli(['append', '--as', as], {
    ...{ folder, input, password: demo.password },
    ...clockAt(minutes),
  })
  return answers(result)
}

const ask = async (minutes: number, name: string, input: object) => {
  const asked = ['query', name, JSON.stringify(input), '--as', 'zhang.wei']
  const { stdout } = await cli(asked, { folder, password: demo.password, ...clockAt(minutes) })
  return JSON.parse(stdout)
}

const running = async (minutes: number) => {
  const { rows } = await ask(minutes, 'incident.page', { list: 'running', offset: 0, limit: 5 })
  return rows[0]
}

describe('a night on the command line', () => {
  it('raises, calls, reports late, follows up, ends; every line stands in the journal, and a second start sees the same', async () => {
    const [raised] = await append(0, 'zhang.wei', {
      command: 'incident.raise',
      input: {
        ...{ text: '建设路供水主管爆裂', kind: 'water-supply', elements: { place: '建设路' } },
        knownAt: at(0),
      },
    })
    expect(raised).toMatchObject({ ok: true })
    const { itemId, clocks } = await running(1)
    expect(clocks[0]).toMatchObject({ name: '口头首报', dueAt: at(30), state: 'running' })

    const to = { to: '区总值班室', phone: '6001', takenBy: '高云', text: '供水主管爆裂' }
    const acts = await append(
      20,
      'zhang.wei',
      { command: 'incident.call', input: { itemId, step: 3, result: 'busy' } },
      { command: 'incident.call', input: { itemId, step: 9, result: 'busy' } },
      { command: 'incident.call', input: { itemId, step: 3, result: 'reached' } },
      { command: 'incident.report-orally', input: { itemId, ...to } },
      { command: 'incident.establish', input: { itemId, elements: { casualties: '无' } } },
    )
    expect(acts.map(({ ok, code }) => (ok ? 'ok' : code))).toEqual([
      'ok',
      'incident.step-unknown',
      'ok',
      'ok',
      'ok',
    ])

    const { text } = await ask(65, 'incident.draft', { itemId })
    const of = (seen: number) => ({ itemId, report: 1, seen })
    const late = await append(
      65,
      'zhang.wei',
      { command: 'incident.draft-report', input: { itemId, form: 'first', text } },
      { command: 'incident.approve-report', input: { ...of(1), way: 'program' } },
      { command: 'incident.approve-report', input: { ...of(1), way: 'telephone', approver: '李建明' } },
      { command: 'incident.send-report', input: { ...of(2), to: '区总值班室', way: 'fax' } },
      { command: 'incident.close', input: { itemId, by: 'final-report' } },
    )
    expect(late.map(({ ok, code }) => (ok ? 'ok' : code))).toEqual([
      'ok',
      'incident.not-a-leader',
      'ok',
      'ok',
      'incident.final-missing',
    ])

    const view = await ask(130, 'incident.one', { itemId })
    expect(view.clocks.map(({ name, state }: { name: string; state: string }) => [name, state])).toEqual([
      ['口头首报', 'kept'],
      ['书面首报', 'late'],
      ['续报一', 'overdue'],
      ['终报', 'named'],
    ])
    expect(view.reports[0].lateByMs).toBeGreaterThan(5 * 60_000 - 1)

    const [closed] = await append(140, 'li.jianming', {
      command: 'incident.close',
      input: { itemId, by: 'decision', leader: '李建明', words: '已修复，不再另报' },
    })
    expect(closed).toMatchObject({ ok: true })
    expect(await running(141)).toBeUndefined()
    const { stdout } = await cli(['verify'], { folder })
    expect(JSON.parse(stdout)).toMatchObject({ ok: true, problems: [] })
  })

  it('shows its commands with their schemas', async () => {
    const { stdout } = await cli(['commands'], { folder })
    const named = JSON.parse(stdout).filter(({ feature }: { feature: string }) => feature === 'incident')
    expect(named).toHaveLength(18)
    const raise = named.find(({ name }: { name: string }) => name === 'incident.raise')
    expect(raise.schema).toMatchObject({ type: 'object', required: ['text', 'kind'] })
  })
})
